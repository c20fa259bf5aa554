import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.ts';

const folder = join(root, 'node_modules/electron');
const patience = 180_000;

/** Electron's binary if it is there; found by the file its installer writes, never by asking the package. */
export function electronBinary(): string | null {
  const file = join(folder, 'path.txt');
  if (!existsSync(file)) return null;
  const binary = join(folder, 'dist', readFileSync(file, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Lets Electron's own installer fetch the binary, quietly; null where that is impossible. */
export function obtainElectron(): string | null {
  const found = electronBinary();
  if (found !== null || !existsSync(join(folder, 'install.js'))) return found;
  spawnSync(process.execPath, [join(folder, 'install.js')], { cwd: root, stdio: 'ignore', timeout: patience });
  return electronBinary();
}
