import { createRequire } from 'node:module';
import { join } from 'node:path';
import { output, root, run } from './steps.ts';

interface CruiserConfig {
  forbidden: { name: string }[];
}
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as CruiserConfig;

/** The project itself breaks no wall. */
export const wallsHold = (): boolean =>
  run(
    'dependency-cruiser',
    '--config',
    '.dependency-cruiser.cjs',
    'main',
    'renderer',
    'shared',
    'scripts',
    'bench',
    'tests',
  );

/** The check can fail: every rule is broken once in tests/fixtures/walls, and every breach must be found. */
export function wallsCanFail(): boolean {
  const fixture = join(root, 'tests', 'fixtures', 'walls');
  const report = output(
    fixture,
    'dependency-cruiser',
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    'main',
    'renderer',
    'shared',
  );
  const missed = config.forbidden.filter(({ name }) => !report.includes(name)).map(({ name }) => name);
  for (const name of missed)
    console.error(`Die Regel „${name}“ hat ihren Verstoß in tests/fixtures/walls nicht gefunden.`);
  if (missed.length === 0) console.log(`${config.forbidden.length} rules, each finds its breach`);
  else console.error(report.slice(-3000));
  return missed.length === 0;
}
