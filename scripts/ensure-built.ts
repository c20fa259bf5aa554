import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './steps.ts';

const sources = ['main', 'renderer', 'shared', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];
/** Written by every build, one per target. */
const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/renderer/print.html'];

function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True when out/ is complete and no source is newer. */
export function isBuilt(folder = root): boolean {
  const built = results.map((name) => join(folder, name));
  if (!built.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return sources.every((name) => newest(join(folder, name)) <= oldest);
}

/** Builds the program where that is needed; false when the build failed. */
export function ensureBuilt(): boolean {
  return isBuilt() || run('electron-vite', 'build', '--logLevel', 'warn');
}
