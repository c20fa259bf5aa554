import { checks } from './check.ts';
import { run, runSteps } from './steps.ts';
import { runWhole } from './whole.ts';

/** Everything: the checks, a build, and what crosses folders in a real browser engine. */
const passed = runSteps([
  ...checks,
  { name: 'Build', run: () => run('electron-vite', 'build', '--logLevel', 'warn') },
  { name: 'Integration, end to end, security, PDF', run: runWhole },
]);
process.exitCode = passed ? 0 : 1;
