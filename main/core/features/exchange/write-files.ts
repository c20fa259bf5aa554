import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemFromSystem } from '../../platform/system-problem.ts';
import type { OutputFile } from './exported.ts';
import { zipOf } from '../../platform/zip.ts';

/** The whole file or none of it: written beside its place first. */
function replace(path: string, content: string | Uint8Array): void {
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** One file to `path`; several to a zip where the path ends so, else into a folder of that name. */
export function writeFiles(path: string, files: readonly OutputFile[], several: boolean): void {
  try {
    if (!several) for (const { content } of files) replace(path, content);
    else if (/\.zip$/i.test(path)) replace(path, zipOf(files));
    else {
      mkdirSync(path, { recursive: true });
      for (const { name, content } of files) replace(join(path, name), content);
    }
  } catch (error) {
    throw problemFromSystem(error, 'SAVE_FAILED');
  }
}
