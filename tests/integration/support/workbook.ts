import ExcelJS from 'exceljs';
import { join } from 'node:path';

export type CellValue = string | number | boolean | Date | null;
export type Sheets = Record<string, readonly (readonly CellValue[])[]>;

/** Writes a real .xlsx with these sheets, row by row from A1, and returns its path. */
export async function writeWorkbook(folder: string, name: string, sheets: Sheets): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets)) workbook.addWorksheet(title).addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

export const header = [
  'Angebot',
  'Träger',
  'Handlungsfeld',
  'Zielgruppe',
  'Plätze',
  'Ansprechperson',
  'Bemerkung',
] as const;

export interface OfferRow {
  name: string;
  provider?: string;
  field?: string;
  group?: string;
  capacity?: CellValue;
  contact?: string;
  remark?: string;
}
/** The cells of one offer under `header`. */
export const row = ({
  name,
  provider = 'Caritasverband',
  field = 'Sprache',
  group = 'Geflüchtete',
  capacity = 12,
  contact = '',
  remark = '',
}: OfferRow): CellValue[] => [name, provider, field, group, capacity, contact || null, remark || null];
/** A plain list of offers on one sheet. */
export const offerSheet = (rows: readonly OfferRow[]): Sheets => ({ Angebote: [header, ...rows.map(row)] });
