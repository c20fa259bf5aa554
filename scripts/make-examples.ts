// Makes resources/examples/*.xlsx and tests/fixtures/examples-truth.json. Needed only when scripts/examples changes;
// the made files are in the repository. All offers and persons are invented.
// Usage: node scripts/node24.mjs scripts/make-examples.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeExamples } from './examples/index.ts';

const root = resolve(import.meta.dirname, '..');
const { files, truth } = await makeExamples();
mkdirSync(join(root, 'resources/examples'), { recursive: true });
mkdirSync(join(root, 'tests/fixtures'), { recursive: true });
for (const [name, bytes] of files) {
  writeFileSync(join(root, 'resources/examples', name), bytes);
  console.log(`${name}: ${bytes.length} Bytes`);
}
writeFileSync(join(root, 'tests/fixtures/examples-truth.json'), truth);
