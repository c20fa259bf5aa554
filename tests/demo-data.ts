import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { underLock } from './electron-standin/under-lock.ts';

/** A data folder with the example. It is built once per run of the tests; every other one is a copy. */
export async function demoData(dataDir: string): Promise<void> {
  const built = join(inject('runFolder'), 'Beispiel');
  await underLock(`${built}.lock`, async () => {
    if (existsSync(built)) return;
    const part = `${built}.part`;
    rmSync(part, { recursive: true, force: true });
    const { buildDemo } = await import('../main/core/demo.ts');
    await buildDemo({ dataDir: part });
    renameSync(part, built);
  });
  cpSync(built, dataDir, { recursive: true, preserveTimestamps: true });
}
