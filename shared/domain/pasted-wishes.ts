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
  sender: /^(von|absender|kommune|stadt|gemeinde|akteur|träger|institution|organisation|name)\b/i,
  chapter: /^(kap\b|kapitel|abschnitt|gliederung|seite|stelle|fundstelle|nr\b)/i,
  wish: /^(änderungs)?(wunsch|wünsche|vorschlag|anmerkung|änderung|anregung|hinweis|text|stellungnahme)\b/i,
};
type Field = keyof typeof heads;
/** Whether a row names a column of wishes. */
export const headsWishes = (row: readonly string[]): boolean =>
  row.filter((cell) => cell.trim() !== '').length > 1 && row.some((cell) => heads.wish.test(cell.trim()));
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

/** Above the head stand at most a title, a sender and a date. */
const deepestHead = 8;

interface Layout {
  columns: Record<Field, number>;
  body: string[][];
  /** Named columns that hold something and are no part of a wish. */
  unused: string[];
}

function layoutOf(rows: string[][]): Layout {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isHead = width === 1 ? ([cell = '']: string[]) => heads.wish.test(cell) : headsWishes;
  const at = rows.slice(0, deepestHead).findIndex(isHead);
  const head = rows[at];
  if (!head || at === rows.length - 1) {
    const [sender, chapter, wish] = usual[Math.min(width, 3) - 1] ?? [-1, -1, -1];
    return { columns: { sender, chapter, wish }, body: rows, unused: [] };
  }
  const find = (field: Field): number => head.findIndex((cell) => heads[field].test(cell));
  const columns = { sender: find('sender'), chapter: find('chapter'), wish: find('wish') };
  const body = rows.slice(at + 1);
  const used = Object.values(columns);
  const unused = head.filter((name, index) => name !== '' && !used.includes(index) && body.some((row) => row[index]));
  return { columns, body, unused };
}

interface PastedWishes {
  wishes: PastedWish[];
  /** Lines without a wish. */
  skipped: number;
  unused: string[];
}

/**
 * Wishes of a pasted table, by the names of its columns or by their usual order. A merged cell counts for the lines below
 * it: a line without a sender is of the one above, and without both of its chapter; `sender` is who sent a table that
 * names nobody.
 */
export function pastedWishes(text: string, sender = ''): PastedWishes {
  const { columns, body, unused } = layoutOf(cellsOf(text));
  let last: PastedWish = { sender, chapter: '', wish: '' };
  const said = body.map((row) => {
    const [from = '', chapter = ''] = [row[columns.sender], row[columns.chapter]];
    last = {
      sender: from || last.sender,
      chapter: chapter || (from === '' && columns.sender >= 0 ? last.chapter : ''),
      wish: row[columns.wish] ?? '',
    };
    return last;
  });
  const wishes = said.filter(({ wish }) => wish !== '');
  return { wishes, skipped: said.length - wishes.length, unused };
}
