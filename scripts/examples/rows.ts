/** One invented offer: column name of the data table -> text. Empty cells are ''. */
export type Row = Readonly<Record<string, string>>;

/** Reads a table written with `|` between the cells; the first line holds the column names. */
export function parseRows(table: string): Row[] {
  const [head = '', ...lines] = table.trim().split('\n');
  const names = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    if (values.length !== names.length) throw new Error(`${values.length} statt ${names.length} Zellen: ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  });
}

function cells(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** Splits `BI; SP`. */
export function codesOf(row: Row): string[] {
  return text(row, 'fields')
    .split(';')
    .map((code) => code.trim());
}

/** A cell of the data table. Throws when the table has no such column. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`Spalte ${column} fehlt`);
  return value;
}
