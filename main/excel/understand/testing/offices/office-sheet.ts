import type { Cell, Sheet, TableKind } from '../../../../../shared/domain/sheet.ts';

/** What a careful person reads in one table of a sheet, written down before the program saw it. */
export interface ReadByHand {
  kind: TableKind;
  orientation?: 'rows' | 'columns' | 'cross';
  /** Header rows and the numbers of the rows that are records, as `4-9` or `4-6 8`. */
  header: string;
  records: string;
  /** One field per column, `-` for none, `*` where a person would hesitate too. */
  fields?: string;
}
/** A sheet as one office really sends it, and what is messy about it. */
export interface OfficeSheet {
  office: string;
  messy: string;
  sheet: Sheet;
  tables: ReadByHand[];
}

export const day = (iso: string, format = 'dd.mm.yyyy'): Cell => ({ kind: 'date', iso, serial: 45_000, format });
