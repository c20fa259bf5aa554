import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, run } from './steps.ts';

/** More than this is no busy machine but a defect. */
const mostAgain = 3;
const reportFile = join(root, 'node_modules/.cache/whole-tests.json');
const posix = (path: string): string => path.split(sep).join('/');

interface Report {
  testResults: { name: string; assertionResults: { status: string }[] }[];
}
const ended = new Set(['passed', 'skipped', 'todo']);

/** Test files that did not pass: failed, or gone with the process that ran them. */
export function notPassed(files: readonly string[], report: Report, folder = root): string[] {
  // a file whose process ended is reported as passed, with tests that never ran or none at all
  const passed = report.testResults.filter(
    ({ assertionResults: tests }) => tests.length > 0 && tests.every(({ status }) => ended.has(status)),
  );
  const names = new Set(passed.map(({ name }) => posix(relative(folder, name))));
  return files.filter((file) => !names.has(file));
}

function readReport(): Report | null {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/**
 * What crosses folders, with real windows and processes. A file whose window was too late on a busy machine gets one
 * more try, from its start, since its tests build on one another; the output names it.
 */
export function runWhole(): boolean {
  const files = globSync('tests/{e2e,integration,migrations,security,property,pdf}/**/*.test.ts', { cwd: root });
  rmSync(reportFile, { force: true });
  const all = ['vitest', 'run', '--project', 'whole', '--reporter=default'] as const;
  if (run(...all, '--reporter=json', `--outputFile.json=${reportFile}`)) return true;
  const report = readReport();
  const again = report ? notPassed(files.map(posix), report) : [];
  if (again.length === 0 || again.length > mostAgain) return false;
  console.log(`\nZweiter Versuch, von vorn: ${again.join(', ')}`);
  return run(...all, ...again);
}
