import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { skipReasons } from '../../../../shared/domain/sheet.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';

/** Row numbers as people write them: `[3, 4, 48]` becomes `3–4, 48`. Order and repetitions do not matter. */
export const compactRows = (rows: readonly number[]): string => {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const row of sorted) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

const longest = 4;
const shortRows = (rows: readonly number[]): string => {
  const parts = compactRows(rows).split(', ');
  return parts.length > longest ? `${parts.slice(0, longest - 1).join(', ')} …` : parts.join(', ');
};

/** What was found of a table in one line: `Blatt „Rückmeldung“, Kopf Zeile 3–4, Daten 5–47, Summe 48, Fußnote 50`. */
export const describeTable = (
  table: Pick<DraftTable, 'sheet' | 'headerRows' | 'dataRows' | 'skippedRows' | 'inherited'>,
): string => {
  const skipped = skipReasons
    .filter((reason) => reason !== 'empty')
    .map((reason) => ({ reason, rows: table.skippedRows.filter((s) => s.reason === reason).map((s) => s.row) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => Math.min(...a.rows) - Math.min(...b.rows));
  return [
    t.tableLine.sheet(table.sheet),
    t.tableLine.header(compactRows(table.headerRows)),
    t.tableLine.data(table.dataRows[0] === table.dataRows[1] ? `${table.dataRows[0]}` : table.dataRows.join('–')),
    ...skipped.map(({ reason, rows }) => t.tableLine.skipped[reason](shortRows(rows))),
    ...(table.inherited ?? []).map(({ field, value, origin }) => t.tableLine.inherited(field, value, origin)),
  ].join(', ');
};
