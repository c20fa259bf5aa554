import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';

/** Row numbers as typed. */
export interface TableForm {
  headerFrom: string;
  headerTo: string;
  dataFrom: string;
  dataTo: string;
}
export interface TableRows {
  headerRows: number[];
  dataRows: [number, number];
}

export const formOf = ({ headerRows, dataRows }: Pick<DraftTable, 'headerRows' | 'dataRows'>): TableForm => ({
  headerFrom: `${Math.min(...headerRows)}`,
  headerTo: `${Math.max(...headerRows)}`,
  dataFrom: `${dataRows[0]}`,
  dataTo: `${dataRows[1]}`,
});

const rowNumber = (text: string): number => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN);

/** The rows a form names, or the German sentence why they cannot be. Rows count from 1 as in Excel. */
export const rowsOf = (form: TableForm): TableRows | string => {
  const [headerFrom, headerTo] = [rowNumber(form.headerFrom), rowNumber(form.headerTo)];
  const [dataFrom, dataTo] = [rowNumber(form.dataFrom), rowNumber(form.dataTo)];
  const height = headerTo - headerFrom + 1;
  if (!(headerFrom >= 1 && height >= 1 && height <= 5)) return t.tableDialog.invalidHeader;
  if (!(dataFrom > headerTo && dataTo >= dataFrom)) return t.tableDialog.invalidData;
  return { headerRows: Array.from({ length: height }, (_, i) => headerFrom + i), dataRows: [dataFrom, dataTo] };
};
