import type { ShownTable } from '../../../../shared/contract/exchange.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { exchangeTexts as t } from '../../../../shared/i18n/de/exchange.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import { workbookBytes, type OutputCell } from '../../../excel/write/index.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import { writeFiles } from './write-files.ts';

const germanNumber = /^-?\d{1,3}(?:\.?\d{3})*(?:,\d+)?$/;

/** A figure as a figure, so that it can be summed; everything else as the words it is shown in. */
function cellOf(text: string, number: boolean): OutputCell {
  if (text === '') return null;
  return number && germanNumber.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : text;
}

export function tableName({ db, clock }: ReadContext, { title }: { title: string }): { fileName: string } {
  const { districtName } = readSettings(db);
  return { fileName: safeFileName(t.table.fileName(title, districtName, clock.today())) };
}

/** Writes what a list shows. Throws what the disk says. */
export async function writeTable(
  { db, clock }: ReadContext,
  { path, title, notes, columns, rows, aside }: ShownTable & { path: string },
): Promise<Record<string, never>> {
  const { districtName, demo } = readSettings(db);
  const head = {
    title: t.table.title(title, districtName, demo),
    notes: [...notes, t.table.asOf(formatInstant(clock.now()))],
  };
  const table = {
    name: title,
    columns: columns.map(({ header }, index) => ({ header, width: index === 0 ? 36 : 18 })),
    rows: rows.map((row) => row.map((text, index) => cellOf(text, columns[index]?.number ?? false))),
  };
  const besides = t.table.aside.columns.map((header) => ({ header, width: 48 }));
  const sheets = aside
    ? [table, { name: t.table.aside.name, ...head, columns: besides, rows: aside }]
    : [{ ...table, ...head }];
  const content = await workbookBytes({ title: head.title, created: clock.now(), sheets });
  writeFiles(path, [{ name: 'table.xlsx', content }], false);
  return {};
}
