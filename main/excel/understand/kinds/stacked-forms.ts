import type { SheetRow, SheetTable } from '../../../../shared/domain/sheet.ts';
import type { Context, Lookup } from '../context.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import { describeForm } from './read-forms.ts';

const mostRows = 500;
const mostColumns = 6;
const leastLabels = 3;
const recordKinds: readonly string[] = ['offers', 'measures', 'actors', 'needs'];

interface Label {
  row: number;
  text: string;
}

function labelsIn({ grid, knowledge, bestOf }: Context, column: number): Label[] {
  return grid.rows.flatMap(({ number, cells }): Label[] => {
    const text = cellLine(cells[column - 1] ?? null);
    const best = text === '' || knowledge.isAnyTerm(text) ? undefined : bestOf(text);
    const isLabel = best?.meaning.type === 'field' && best.manner === 'exact' && best.score >= 0.75;
    return isLabel ? [{ row: number, text }] : [];
  });
}

/** The labels of each record, from the first label that stands again. */
function recordsOf(labels: readonly Label[]): Label[][] {
  const first = labels.findIndex(({ text }, at) => labels.slice(at + 1).some((other) => other.text === text));
  const records: Label[][] = [];
  for (const label of first < 0 ? [] : labels.slice(first)) {
    if (label.text === labels[first]?.text) records.push([label]);
    else records.at(-1)?.push(label);
  }
  return records;
}

/** Each record names every label once, and hardly anything else stands in the column of labels. */
function isStack({ grid }: Context, column: number, records: readonly Label[][]): boolean {
  const [from, to] = [records[0]?.[0]?.row ?? 0, records.at(-1)?.at(-1)?.row ?? 0];
  const filled = grid.rows.filter(
    ({ number, cells }) => number >= from && number <= to && !isBlank(cells[column - 1] ?? null),
  ).length;
  const labels = records.flat().length;
  return (
    records.length >= 2 &&
    labels >= filled * 0.6 &&
    records.every(
      (record) => record.length >= leastLabels && new Set(record.map(({ text }) => text)).size === record.length,
    )
  );
}

/** The last answer of a record, also to a question in other words; "2. Angebot" behind it already heads the next one. */
function lastAnswer(rows: readonly SheetRow[], column: number, from: number, before: number): number {
  const answered = rows.filter(
    ({ number, cells }) => number >= from && number < before && !isBlank(cells[column] ?? null),
  );
  return answered.at(-1)?.number ?? from;
}

/**
 * "Titel: Sprachcafé / Träger: Caritas", then the same labels again for the next offer: records one below the other, each a table with its
 * fields downwards. Empty where the sheet is none.
 */
export function stackedForms(lookup: Lookup, context: Context, name: string): SheetTable[] {
  const { rows, lastColumn } = context.grid;
  if (rows.length > mostRows) return [];
  for (let column = 1; column <= Math.min(lastColumn - 1, mostColumns); column += 1) {
    const records = recordsOf(labelsIn(context, column));
    if (!isStack(context, column, records)) continue;
    const tables = records.flatMap((record, at) => {
      const next = records[at + 1]?.[0]?.row ?? Number.POSITIVE_INFINITY;
      const from = record[0]!.row;
      const span: [number, number] = [from, lastAnswer(rows, column, from, next)];
      const parts = [{ labels: column, answers: column + 1, besides: [] }];
      return describeForm(lookup, context, { parts, rows: span }, name) ?? [];
    });
    if (tables.length === records.length && tables.every(({ kind }) => recordKinds.includes(kind))) return tables;
  }
  return [];
}
