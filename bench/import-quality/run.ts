// Measures how well returns are understood, on the labelled corpus, beside three simple readers.
// Usage: node scripts/node24.mjs bench/import-quality/run.ts [--reader FILE#EXPORT] [--baselines-only] [--mistakes] [--json FILE]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { baselines } from './baselines/index.ts';
import { writeCorpus } from './corpus-on-disk.ts';
import { measure, type Measured } from './measure.ts';
import { reportTable } from './report.ts';
import type { Inspect, Reader, ReadValues } from './types.ts';

const { values: options } = parseArgs({
  options: {
    reader: { type: 'string', default: 'bench/import-quality/reader.ts#inspectFile' },
    'baselines-only': { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

/** Loads a reader by file and name; `readPlainValues` beside it is used when it exists. */
async function loadReader(spec: string): Promise<Reader> {
  const [file = '', name = ''] = spec.split('#');
  const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
  const inspect = module[name];
  if (typeof inspect !== 'function') throw new Error(`${file} hat keine Funktion ${name}`);
  const readValues = module['readPlainValues'];
  const reader: Reader = { name: 'Verzahnt', inspect: inspect as Inspect };
  return typeof readValues === 'function' ? { ...reader, readValues: readValues as ReadValues } : reader;
}

function printMistakes(measured: Measured): void {
  for (const { file, what, where, expected, got } of measured.mistakes)
    console.log(`${file} · ${what} · ${where} · ${expected} → ${got}`);
}

function asJson(all: readonly Measured[]): string {
  const plain = all.map(({ byMess, byScenario, mistakes: _mistakes, ...rest }) => ({
    ...rest,
    byMess: Object.fromEntries(byMess),
    byScenario: Object.fromEntries(byScenario),
  }));
  return `${JSON.stringify(plain, null, 1)}\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'verzahnt-corpus-'));
try {
  const files = await writeCorpus(folder);
  const readers = options['baselines-only'] ? baselines : [await loadReader(options.reader), ...baselines];
  const all: Measured[] = [];
  for (const reader of readers) all.push(await measure(reader, files));
  console.log(`${files.length} Dateien, davon ${files.filter(({ label }) => label.heldOut).length} zurückgehalten\n`);
  console.log(
    reportTable(
      all.flatMap(({ reader, open, heldOut }) => [[reader, open] as const, ['(zurückgehalten)', heldOut] as const]),
    ),
  );
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`\nSpeicher höchstens ${megabytes} MB (alle Dateien nacheinander in einem Prozess)`);
  if (options.mistakes && all[0]) printMistakes(all[0]);
  if (options.json) writeFileSync(options.json, asJson(all));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
