import { wallsCanFail, wallsHold } from './walls.ts';
import { run, runSteps, type Step } from './steps.ts';

/** Format, lint, types, walls, dead code and unit tests. */
export const checks: Step[] = [
  { name: 'Format', run: () => run('oxfmt', '--check', '.') },
  { name: 'Lint', run: () => run('oxlint', '--deny-warnings') },
  { name: 'Types', run: () => run('typescript', '--noEmit', '-p', '.') },
  { name: 'Walls', run: wallsHold },
  { name: 'Walls can fail', run: wallsCanFail },
  { name: 'Dead code', run: () => run('knip', '--no-progress') },
  { name: 'Unit tests', run: () => run('vitest', 'run', '--project', 'unit') },
];

if (import.meta.main) process.exitCode = runSteps(checks) ? 0 : 1;
