import { isImportedKind } from '../../../../shared/domain/import-fields.ts';
import type { FormShape, SheetTable } from '../../../../shared/domain/sheet.ts';
import { foldedLines } from '../../../../shared/domain/cell-address.ts';
import type { Context, Lookup } from '../context.ts';
import { buildGrid, cellLine, isBlank } from '../grid/grid.ts';
import { rangeText } from '../grid/letters.ts';
import { transposeSheet } from '../grid/transpose.ts';
import type { TableArea } from '../tables/table-area.ts';
import { describeTable } from '../understand-table.ts';
import { labelHead } from './forms.ts';

/** One pair of columns of a form: what is asked, the answer, and what stands beside it. */
interface Part {
  labels: number;
  answers: number;
  besides: number[];
}
interface Form {
  parts: Part[];
  /** Rows with questions. */
  rows: [first: number, last: number];
}
const mostRows = 250;
const answerHead = /vorhanden|ja\s*\/\s*nein|antwort|angabe|ausprägung/i;

/** Every part like the first, only further to the right. */
function shapeOf([first, ...others]: readonly Part[]): FormShape | null {
  if (!first) return null;
  const besides = first.besides.map((column) => column - first.answers);
  const isAlike = ({ labels, answers, besides: theirs }: Part): boolean =>
    answers - labels === first.answers - first.labels && theirs.every((column) => besides.includes(column - answers));
  if (!others.every(isAlike)) return null;
  return { folds: others.map(({ labels }) => labels - first.labels), besides };
}

/** "Struktur | vorhanden (ja/nein) | Bemerkung", and the same again beside it. */
function questionnaire({ grid }: Context, areas: readonly TableArea[]): Form | null {
  const head = areas.flatMap(({ headerRows }) => headerRows.at(-1) ?? [])[0];
  if (head === undefined) return null;
  const parts: Part[] = [];
  for (const [at, cell] of grid.cellsOf(head).entries()) {
    if (isBlank(cell)) continue;
    const text = cellLine(cell);
    const part = parts.at(-1);
    if (labelHead.test(text)) parts.push({ labels: at + 1, answers: 0, besides: [] });
    else if (part?.answers === 0) {
      if (!answerHead.test(text)) return null;
      part.answers = at + 1;
    } else part?.besides.push(at + 1);
  }
  const last = Math.max(
    ...areas.filter(({ headerRows }) => headerRows.at(-1) === head).map((area) => area.dataRows[1]),
  );
  return parts.length > 0 && parts.every(({ answers }) => answers > 0) ? { parts, rows: [head + 1, last] } : null;
}

/** Labels and answers in pairs of columns without a head: every label is known and stands there once. */
function pairedLabels({ grid, knowledge, bestOf }: Context): Form | null {
  const isLabel = (text: string): boolean => {
    const best = knowledge.isAnyTerm(text) ? undefined : bestOf(text);
    return best?.score !== undefined && best.score >= 0.9 && best.manner === 'exact' && best.meaning.type === 'field';
  };
  const columns = Array.from({ length: Math.min(grid.lastColumn, 40) }, (_, at) => at + 1);
  const found = columns.flatMap((column) => {
    const labels = grid.rows.filter(({ cells }) => isLabel(cellLine(cells[column - 1] ?? null)));
    const filled = grid.rows.filter(
      ({ number, cells }) => number >= (labels[0]?.number ?? 0) && !isBlank(cells[column - 1] ?? null),
    );
    return labels.length >= 3 && labels.length >= filled.length * 0.7 ? [{ column, labels }] : [];
  });
  const texts = found.flatMap(({ column, labels }) => labels.map(({ cells }) => cellLine(cells[column - 1] ?? null)));
  if (found.length < 2 || new Set(texts).size < texts.length) return null;
  const numbers = found.flatMap(({ labels }) => labels.map(({ number }) => number));
  return {
    parts: found.map(({ column }) => ({ labels: column, answers: column + 1, besides: [] })),
    rows: [Math.min(...numbers), Math.max(...numbers)],
  };
}

export function describeForm(lookup: Lookup, context: Context, { parts, rows }: Form, name: string): SheetTable | null {
  const shape = shapeOf(parts);
  const [first] = parts;
  const last = parts.at(-1);
  if (!shape || !first || !last || rows[1] > mostRows) return null;
  const { sheet } = context.grid;
  const asked = sheet.rows.filter(({ number }) => number >= rows[0] && number <= rows[1]);
  const grid = buildGrid(transposeSheet({ ...sheet, rows: asked }, shape));
  const area = {
    manner: 'known' as const,
    headerRows: [first.labels],
    hintRows: [],
    left: rows[0],
    right: (parts.length - 1) * foldedLines + rows[1],
    dataRows: [first.answers, first.answers] as [number, number],
    skipped: [],
    known: rows[1] - rows[0],
    transposed: true,
  };
  const table = describeTable({ ...lookup, grid }, area, name);
  const range = { top: rows[0], bottom: rows[1], left: first.labels, right: last.besides.at(-1) ?? last.answers };
  return { ...table, range: rangeText(range), form: shape };
}

const mapped = ({ columns }: SheetTable): number =>
  columns.filter(({ field, confidence }) => field !== null && confidence >= 0.6).length;

/** What is named twice is listed, not asked. */
function asksEachOnce({ grid }: Context, { parts, rows }: Form): boolean {
  const asked = grid.rows.filter(({ number }) => number >= rows[0] && number <= rows[1]);
  const texts = parts.flatMap(({ labels }) => asked.map(({ cells }) => cellLine(cells[labels - 1] ?? null)));
  const filled = texts.filter(Boolean);
  return new Set(filled).size === filled.length;
}

/** A questionnaire about structures as the one record it is; null where the sheet is none. */
export function structureForm(
  lookup: Lookup,
  context: Context,
  areas: readonly TableArea[],
  name: string,
): SheetTable | null {
  const form = questionnaire(context, areas);
  const table = form && asksEachOnce(context, form) ? describeForm(lookup, context, form, name) : null;
  return table?.kind === 'structures' && mapped(table) >= 2 ? table : null;
}

/** A form in pairs of columns as the one record it is; null where its labels do not speak for themselves. */
export function pairedForm(lookup: Lookup, context: Context, name: string): SheetTable | null {
  const form = pairedLabels(context);
  const table = form && describeForm(lookup, context, form, name);
  if (!table || !isImportedKind(table.kind) || mapped(table) < 4) return null;
  return table.kind !== 'offers' || table.columns.some(({ field }) => field === 'name') ? table : null;
}
