import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCorpus } from '../../tests/fixtures/corpus/generate.ts';
import type { LabelledFile } from './types.ts';

/** Writes the corpus into a folder; each seed has a folder of its own, because file names carry meaning. */
export async function writeCorpus(folder: string, range?: { from: number; to: number }): Promise<LabelledFile[]> {
  const files: LabelledFile[] = [];
  for (const file of generateCorpus(range)) {
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.bytes());
    files.push({ path, name: file.name, label: file.label });
  }
  return files;
}
