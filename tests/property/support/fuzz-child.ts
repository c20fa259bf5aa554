import { Problem } from '../../../shared/domain/problem.ts';
import { problemTexts } from '../../../shared/i18n/de/problems.ts';
import { interpretTable } from '../../../main/core/features/imports/interpret/index.ts';
import { knowledgeOf, noDecisions } from '../../../main/core/features/imports/interpret/test-support.ts';
import { readWorkbookBytes } from '../../../main/excel/read/index.ts';
import { findLegends, understandWorkbook } from '../../../main/excel/understand/index.ts';
import { fuzzSources } from './fuzz-sources.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';

/** What came of one file: `finding` is set where a person would have been left without an explanation. */
export interface FuzzOutcome {
  n: number;
  source: string;
  code: string;
  ms: number;
  finding: string | null;
}

const knowledge = knowledgeOf();
const names = {
  municipalities: [...knowledge.regions.map((region) => region.name), knowledge.district.name],
  terms: Object.fromEntries(
    Object.entries(knowledge.terms).map(([vocabulary, terms]) => [
      vocabulary,
      terms.flatMap((term) => [term.name, ...(term.synonyms ?? [])]),
    ]),
  ) as Parameters<typeof understandWorkbook>[1]['terms'],
};

/** The whole way of a file up to the preview: guard, reading, understanding, interpreting. */
async function read(bytes: Buffer, fileName: string): Promise<void> {
  const workbook = await readWorkbookBytes(bytes, fileName);
  const understood = understandWorkbook(workbook, names);
  const legends = findLegends(workbook);
  for (const sheet of workbook.sheets) {
    const tables = understood.find((entry) => entry.name === sheet.name)?.tables ?? [];
    for (const table of tables) interpretTable(sheet, table, { decisions: noDecisions, knowledge, fileName, legends });
  }
}

/** A refusal counts as explained when its code has a whole German sentence that says what happened. */
function findingOf(error: unknown): string | null {
  if (!(error instanceof Problem)) return error instanceof Error ? String(error.stack) : String(error);
  const sentence = problemTexts[error.code]?.(error.details) ?? '';
  const isExplained =
    error.code.startsWith('FILE_') && /^\p{Lu}.{15,}\.$/su.test(sentence) && !/undefined|NaN/.test(sentence);
  return isExplained ? null : `${error.code}: ${sentence}`;
}

const seed = Number(process.argv[2]);
const sources = await fuzzSources();

process.on('message', (n: number) => void one(n));
async function one(n: number): Promise<void> {
  const random = new Random(Math.imul(seed, 1_000_003) + n);
  const source = random.pick(sources);
  const bytes = mutate(source, sources, random);
  const started = performance.now();
  const outcome: FuzzOutcome = { n, source: source.name, code: 'read', ms: 0, finding: null };
  try {
    await read(bytes, source.name);
  } catch (error) {
    outcome.code = error instanceof Problem ? error.code : 'ERROR';
    outcome.finding = findingOf(error);
  }
  outcome.ms = Math.round(performance.now() - started);
  process.send?.(outcome);
}
process.send?.('ready');
