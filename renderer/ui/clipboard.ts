/** A column as it goes to Excel. */
export interface CopyColumn<Row> {
  header: string;
  text: (row: Row) => string;
  /** True lets Excel read a number; everything else stays text ("9/22" must not become a date). */
  number?: boolean;
}

const flat = (value: string): string => (/["\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Text that Excel would run as a formula gets the apostrophe Excel itself uses for text. */
export const harmless = (value: string): string =>
  /^[=+\-@\t\r]/.test(value) && !/^-?\d+(?:[.,]\d+)*$/.test(value) ? `'${value}` : value;

/** Rows as tab-separated text with headers, for any program. */
export function toTsv<Row>(columns: readonly CopyColumn<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => flat(harmless(column.text(row)))).join('\t'));
  return [columns.map((column) => flat(column.header)).join('\t'), ...lines].join('\r\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (value: string): string =>
  value.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign).replaceAll(/\r?\n/g, '<br>');

/** The same rows as an HTML table, which Excel prefers; `mso-number-format:"\@"` keeps text as it is and never runs it. */
export function toHtml<Row>(columns: readonly CopyColumn<Row>[], rows: readonly Row[]): string {
  const cell = (column: CopyColumn<Row>, row: Row): string => {
    const value = escapeHtml(column.text(row));
    return column.number ? `<td>${value}</td>` : `<td style='mso-number-format:"\\@"'>${value}</td>`;
  };
  const head = columns.map((column) => `<th>${escapeHtml(column.header)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map((column) => cell(column, row)).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Puts rows on the clipboard in a `copy` event; both forms, headers included. */
export function copyRows<Row>(data: DataTransfer, columns: readonly CopyColumn<Row>[], rows: readonly Row[]): void {
  data.setData('text/plain', toTsv(columns, rows));
  data.setData('text/html', toHtml(columns, rows));
}
