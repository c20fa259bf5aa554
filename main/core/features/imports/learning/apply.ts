import { columnIndex } from '../../../../../shared/domain/cell-address.ts';
import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { InterpretedRow } from '../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { Workbook } from '../../../../../shared/domain/sheet.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import { learnedTexts } from '../../../../../shared/i18n/de/learned.ts';
import { columnKey, tableKey, type FileDecisions } from '../decisions.rules.ts';
import type { EvaluatedTable, Evaluation } from '../evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import { presentAnswer } from '../term-answers.rules.ts';
import { findBounds } from './bounds.rules.ts';
import { headerKeys, layoutWords, sheetLayout } from './layout.ts';
import type { LearnedDecision, LearnedOf } from './learned.ts';
import { layoutOfTable } from './lessons.ts';

/** The decisions about a file after some that were learned joined them, and which those were. */
export interface Applied {
  decisions: FileDecisions;
  applied: LearnedDecision[];
}
export const learnedReason = ({ how, at, fileName }: LearnedDecision): string => learnedTexts.reason[how](at, fileName);

const ofKind = <K extends LearnedDecision['kind']>(list: readonly LearnedDecision[], kind: K): LearnedOf<K>[] =>
  list.filter((entry): entry is LearnedOf<K> => entry.kind === kind);

/** Tables drawn by hand, where the same header stands again. A person's own boundaries come first. */
export function applyBounds(learned: readonly LearnedDecision[], workbook: Workbook, own: FileDecisions): Applied {
  const tables = { ...own.tables };
  const applied: LearnedDecision[] = [];
  for (const sheet of workbook.sheets) {
    const entry = ofKind(learned, 'table').find(({ layout }) => layout === sheetLayout(workbook, sheet.name));
    const bounds = entry && !tables[sheet.name] ? findBounds(sheet, entry.content, layoutWords) : null;
    if (!entry || !bounds) continue;
    tables[sheet.name] = bounds;
    applied.push(entry);
  }
  return { decisions: { ...own, tables }, applied };
}

/** Fields of columns, and tables taken in or left out, where sheet and headers are the same. */
export function applyLayout(
  learned: readonly LearnedDecision[],
  workbook: Workbook,
  tables: readonly EvaluatedTable[],
  own: FileDecisions,
): Applied {
  const columns = { ...own.columns };
  const included = { ...own.included };
  const kinds = { ...own.kinds };
  const reasons = { ...own.reasons };
  const applied: LearnedDecision[] = [];
  for (const entry of tables) {
    const { sheet, table } = entry;
    const layout = layoutOfTable(workbook, entry);
    const here = learned.filter((lesson) => lesson.layout === layout);
    const taken = ofKind(here, 'included')[0];
    const key = tableKey(sheet.name, table.range);
    if (taken && included[key] === undefined) {
      included[key] = taken.content.included;
      if (taken.content.tableKind) kinds[key] = taken.content.tableKind;
      applied.push(taken);
    }
    const keys = headerKeys(table.columns.map((column) => column.header));
    for (const lesson of ofKind(here, 'column')) {
      const column = table.columns[keys.indexOf(lesson.key)];
      const place = column && columnKey(sheet.name, table.range, column.letter);
      if (!place || columns[place] !== undefined) continue;
      columns[place] = lesson.content.field;
      reasons[place] = learnedReason(lesson);
      applied.push(lesson);
    }
  }
  return { decisions: { ...own, columns, included, kinds, reasons }, applied };
}

function addTexts(texts: Set<string>, { issues, values }: InterpretedRow, field: ImportField): void {
  for (const issue of issues) if (issue.field === field) texts.add(decisionKey(issue.original));
  const value = values[field] ?? [];
  for (const text of Array.isArray(value) ? value : [value]) if (typeof text === 'string') texts.add(decisionKey(text));
}

/** Texts of a field in the file: whole cells, what was read from them, and the parts that are asked about. */
function textsOf(evaluation: Evaluation, field: ImportField): Set<string> {
  const texts = new Set<string>();
  for (const { sheet, table, rows, included } of evaluation.tables) {
    if (!included) continue;
    for (const { interpreted } of rows) addTexts(texts, interpreted, field);
    const indexes = table.columns.flatMap(({ letter, field: own }) => (own === field ? columnIndex(letter) : []));
    for (const { cells } of indexes.length > 0 ? sheet.rows : [])
      for (const index of indexes) if (cells[index] != null) texts.add(decisionKey(displayText(cells[index])));
  }
  return texts;
}

/** Whether every answer still exists: terms and own regions can be removed. */
function stillValid({ content: { field, termIds } }: LearnedOf<'value'>, knowledge: Knowledge): boolean {
  if (field !== 'municipality') return presentAnswer(field, termIds ?? [], knowledge) !== undefined;
  const known = ['districtWide', ...knowledge.regions.map((region) => region.ags)];
  return (termIds ?? []).every((id) => known.includes(id));
}

/** Meanings of values and signs that occur in the file. */
export function applyMeanings(
  learned: readonly LearnedDecision[],
  evaluation: Evaluation,
  knowledge: Knowledge,
  own: FileDecisions,
): Applied {
  const applied: LearnedDecision[] = [];
  const values = { ...own.values };
  const read = { spelling: { ...own.spellings }, equal: { ...own.rewrites } };
  const isDecided = (field: ImportField, key: string): boolean =>
    [values, read.spelling, read.equal].some((known) => known[field]?.[key] !== undefined);
  for (const [field, lessons] of Map.groupBy(ofKind(learned, 'value'), ({ content }) => content.field)) {
    const texts = textsOf(evaluation, field);
    for (const lesson of lessons) {
      const key = decisionKey(lesson.content.original);
      if (isDecided(field, key) || !texts.has(key) || !stillValid(lesson, knowledge)) continue;
      const { reads, termIds } = lesson.content;
      if (reads) read[reads.rule][field] = { ...read[reads.rule][field], [key]: reads.text };
      else values[field] = { ...values[field], [key]: termIds };
      applied.push(lesson);
    }
  }
  const signs = { ...own.signs };
  const present = new Set(evaluation.tables.flatMap((table) => table.signs.map(({ sign }) => sign)));
  for (const lesson of ofKind(learned, 'sign')) {
    const { sign, meaning } = lesson.content;
    if (signs[sign] !== undefined || !present.has(sign)) continue;
    signs[sign] = meaning;
    applied.push(lesson);
  }
  const { spelling: spellings, equal: rewrites } = read;
  return { decisions: { ...own, values, signs, spellings, rewrites }, applied };
}
