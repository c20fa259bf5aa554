import type { Workbook } from 'exceljs';
import { Temporal } from 'temporal-polyfill';

/** An empty workbook that names what it is and when it was made; the library is loaded only where one is written. */
export async function newWorkbook({ title, created }: { title: string; created: string }): Promise<Workbook> {
  const { default: ExcelJs } = await import('exceljs');
  const workbook = new ExcelJs.Workbook();
  // exceljs takes its time stamps as Date only
  const at = new Date(Temporal.Instant.from(created).epochMilliseconds);
  return Object.assign(workbook, { title, creator: 'Verzahnt', lastModifiedBy: 'Verzahnt', created: at, modified: at });
}
