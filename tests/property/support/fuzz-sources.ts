import { readFileSync } from 'node:fs';
import { exampleFiles } from '../../../main/core/demo.ts';
import { generateCorpus } from '../../fixtures/corpus/generate.ts';
import type { Source } from './mutate.ts';

const largest = 400_000;

/** The example returns and workbooks of every format made by code, none of the published corpus. */
export async function fuzzSources(): Promise<Source[]> {
  const examples = exampleFiles().map(({ path, name }) => ({ name, bytes: readFileSync(path) }));
  const generated: Source[] = [];
  for (const file of generateCorpus({ from: 400, to: 447 })) {
    const bytes = Buffer.from(await file.bytes());
    if (bytes.length <= largest) generated.push({ name: file.name.split('/').at(-1) ?? file.name, bytes });
  }
  return [...examples, ...generated];
}
