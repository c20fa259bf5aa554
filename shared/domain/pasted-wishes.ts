interface PastedWish {
  sender: string;
  chapter: string;
  wish: string;
}

/** Cells of a range copied from Excel: tabs between cells; a cell with breaks or quotes stands in quotes. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1)?.push((quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim());
    if (end !== '\t' && end !== '') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const heads = {
  sender: /^(von|absender|kommune|stadt|gemeinde|akteur|träger|institution|name)\b/i,
  chapter: /^(kapitel|abschnitt|gliederung|seite|stelle)\b/i,
  wish: /^(änderungs)?(wunsch|wünsche|vorschlag|anmerkung|änderung|text|stellungnahme)\b/i,
};
/** Whether a row names a column of wishes. */
export const headsWishes = (row: readonly string[]): boolean => row.some((cell) => heads.wish.test(cell.trim()));
/** Rows as a range that was copied: what holds a tab, a break or a quote stands in quotes. */
export const pastedText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n');
/** Without a head: sender, chapter, wish; two columns are sender and wish, one is the wish. */
const usual: readonly (readonly [number, number, number])[] = [
  [-1, -1, 0],
  [0, -1, 1],
  [0, 1, 2],
];

/** Wishes of a pasted table, by the names of its columns or by their usual order; lines without a wish are counted apart. */
export function pastedWishes(text: string): { wishes: PastedWish[]; skipped: number } {
  const rows = cellsOf(text);
  const find = (pattern: RegExp): number => rows[0]?.findIndex((cell) => pattern.test(cell)) ?? -1;
  const named = [find(heads.sender), find(heads.chapter), find(heads.wish)] as const;
  const hasHead = named[2] >= 0 && rows.length > 1;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [sender, chapter, wish] = hasHead ? named : (usual[Math.min(width, 3) - 1] ?? [-1, -1, -1]);
  const body = hasHead ? rows.slice(1) : rows;
  const wishes = body
    .map((row) => ({ sender: row[sender] ?? '', chapter: row[chapter] ?? '', wish: row[wish] ?? '' }))
    .filter((one) => one.wish !== '');
  return { wishes, skipped: body.length - wishes.length };
}
