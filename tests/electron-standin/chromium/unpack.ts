import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { underLock } from '../under-lock.ts';
import { readTar } from './tar.ts';

const inflate = promisify(brotliDecompress);
const root = resolve(import.meta.dirname, '../../..');

export interface PackedChromium {
  executable: string;
  /** Folder for LD_LIBRARY_PATH: the NSS libraries a bare machine lacks. */
  libraries: string;
}

async function unpackTar(file: string, target: string): Promise<void> {
  for (const entry of readTar(await inflate(readFileSync(file)))) {
    const path = resolve(target, entry.name);
    if (!path.startsWith(target + sep) || entry.type === 'other') continue;
    mkdirSync(dirname(path), { recursive: true });
    if (entry.type === 'link') symlinkSync(entry.linkTarget, path);
    else writeFileSync(path, entry.content, { mode: entry.mode });
  }
}

/**
 * Unpacks the headless Chromium that the npm package carries, once per package version, below
 * node_modules/.cache. Its fonts are left out on purpose: screens and papers bring their own.
 */
export async function unpackChromium(): Promise<PackedChromium> {
  const bin = resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../../bin');
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')) as { version: string };
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  const packed = { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
  if (existsSync(packed.executable)) return packed;
  mkdirSync(cache, { recursive: true });
  await underLock(`${folder}.lock`, async () => {
    if (existsSync(packed.executable)) return;
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part);
    await unpackTar(join(bin, 'al2023.tar.br'), part);
    await unpackTar(join(bin, 'swiftshader.tar.br'), part);
    writeFileSync(join(part, 'chromium'), await inflate(readFileSync(join(bin, 'chromium.br'))), { mode: 0o755 });
    renameSync(part, folder);
  });
  return packed;
}
