import type { SheetTable } from '../../shared/domain/sheet.ts';
import type { CorpusLabel, LabelledTable } from '../../tests/fixtures/corpus/types.ts';
import { pairTables } from './match-tables.ts';
import { scoreColumns } from './score-columns.ts';
import { noCounts, type Counts, type LabelledFile, type Mistake, type Reader, type ReadValue } from './types.ts';

export interface FileScore {
  label: CorpusLabel;
  counts: Counts;
  mistakes: Mistake[];
}

type Note = (entry: Omit<Mistake, 'file'>) => void;

/** Rows that hold data: the span without what is skipped in it. */
function dataRows(span: readonly [number, number], skipped: readonly { row: number }[]): string {
  const left = new Set(skipped.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = span[0]; row <= span[1]; row += 1) if (!left.has(row)) rows.push(row);
  return rows.join(',');
}

function scoreRows(label: LabelledTable, found: SheetTable | null, counts: Counts, note: Note): void {
  counts.rowTables += 1;
  const header = label.headerRows.join(',');
  if (found?.headerRows.join(',') === header) counts.headerRight += 1;
  else
    note({ what: 'header', where: label.range, expected: header, got: found?.headerRows.join(',') ?? 'keine Tabelle' });
  const rows = dataRows(label.dataRows, label.skippedRows);
  const got = found ? dataRows(found.dataRows, found.skippedRows) : 'keine Tabelle';
  if (rows === got) counts.dataRowsRight += 1;
  else note({ what: 'dataRows', where: label.range, expected: rows, got });
  for (const { row, reasons } of label.skippedRows) {
    counts.skippedRows += 1;
    const skipped = found?.skippedRows.find((other) => other.row === row);
    if (skipped && reasons.includes(skipped.reason)) counts.skippedRight += 1;
  }
}

function scoreTable(label: LabelledTable, found: SheetTable | null, counts: Counts, note: Note): void {
  counts.tables += 1;
  const kind = found?.kind ?? 'unknown';
  if (kind === label.kind) counts.kindRight += 1;
  else note({ what: 'kind', where: label.range, expected: label.kind, got: found ? kind : 'keine Tabelle' });
  if (label.kind === 'unknown') return;
  counts.knownTables += 1;
  if (found?.orientation === label.orientation) counts.orientationRight += 1;
  else
    note({
      what: 'orientation',
      where: label.range,
      expected: label.orientation,
      got: found?.orientation ?? 'keine Tabelle',
    });
  if (label.orientation === 'rows') scoreRows(label, found, counts, note);
  if (label.kind === 'offers') scoreColumns(label, found, counts, note);
}

function scoreValues(label: CorpusLabel, read: readonly ReadValue[], counts: Counts, note: Note): void {
  const onlySheet = label.sheets.length === 1;
  const taken = new Map(read.map(({ sheet, cell, value }) => [onlySheet ? cell : `${sheet}!${cell}`, value]));
  for (const sheet of label.sheets) {
    for (const expected of sheet.tables.flatMap(({ values }) => values)) {
      counts.values += 1;
      if (expected.value !== '?') counts.valuesKnowable += 1;
      const value = taken.get(onlySheet ? expected.cell : `${sheet.name}!${expected.cell}`) ?? null;
      if (value === null) continue;
      const right = value === expected.value || expected.alsoRight.includes(value);
      counts.valuesDecided += 1;
      if (right) counts.valuesRight += 1;
      else
        note({
          what: 'value',
          where: `${sheet.name}!${expected.cell} ${expected.field} „${expected.original}“`,
          expected: expected.value,
          got: value,
        });
    }
  }
}

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

async function read(reader: Reader, file: LabelledFile, counts: Counts, note: Note): Promise<void> {
  const { label, path } = file;
  const understood = await reader.inspect(path);
  if (label.refused) {
    counts.failed += 1;
    note({ what: 'refusal', where: '', expected: 'abgelehnt', got: 'gelesen' });
    return;
  }
  for (const { sheet, label: table, found } of pairTables(label, understood.sheets)) {
    if (table) scoreTable(table, found, counts, (entry) => note({ ...entry, where: `${sheet}!${entry.where}` }));
    else if (found && found.kind !== 'unknown') {
      counts.tables += 1;
      note({ what: 'extraTable', where: `${sheet}!${found.range}`, expected: 'keine Tabelle', got: found.kind });
    }
  }
  if (reader.readValues) scoreValues(label, await reader.readValues(path), counts, note);
}

/** Compares what a reader understood of one file with its label. */
export async function scoreFile(reader: Reader, file: LabelledFile): Promise<FileScore> {
  const counts = noCounts();
  const mistakes: Mistake[] = [];
  const note: Note = (entry) => mistakes.push({ file: file.name, ...entry });
  counts.files = 1;
  const start = performance.now();
  try {
    await read(reader, file, counts, note);
  } catch (error) {
    const code = codeOf(error);
    if (!file.label.refused || code === null) {
      counts.failed += 1;
      note({
        what: 'refusal',
        where: '',
        expected: file.label.refused ? 'abgelehnt mit Code' : 'gelesen',
        got: code ?? String(error),
      });
    }
    if (!file.label.refused)
      for (const sheet of file.label.sheets)
        for (const table of sheet.tables) scoreTable(table, null, counts, () => undefined);
  }
  counts.slowestMs = performance.now() - start;
  return { label: file.label, counts, mistakes };
}
