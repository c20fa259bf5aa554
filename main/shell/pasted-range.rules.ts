import { Problem } from '../../shared/domain/problem.ts';

/** What lies on the clipboard, in the forms that can hold a table. */
export interface ClipboardContent {
  /** HTML, as Excel, Word and Outlook give a table. */
  markup: string;
  /** Plain text, columns parted by tabs. */
  text: string;
  /** A picture lies there (Excel adds one to its ranges). */
  picture: boolean;
}
export interface PastedRange {
  content: string;
  ending: '.html' | '.tsv';
}

/** The page is only read for its cells; opened as the original in a browser it may load and run nothing. */
const head =
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; ` +
  `style-src 'unsafe-inline'">`;
const mostMarkup = 16_000_000;
const mostText = 8_000_000;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Two cells, side by side or one below the other: less is a word, not a range. */
const isTable = (markup: string): boolean => /<table[\s>]/i.test(markup) && countOf(markup, /<t[dh][\s>]/gi) > 1;
/** Text without markup is a range where a tab parts it; lines alone are just a text. */
const isRange = (text: string): boolean => text.trim().includes('\t');

/**
 * The range on a clipboard as the bytes of a file: a table as HTML, else tab separated text. The markup is kept as it is;
 * its cells are read by the table reader only. Throws PASTE_EMPTY, PASTE_PICTURE, PASTE_TOO_LARGE, PASTE_NO_RANGE.
 */
export function pastedRange({ markup, text, picture }: ClipboardContent): PastedRange {
  if (markup.length <= mostMarkup && isTable(markup)) return { content: `${head}${markup}`, ending: '.html' };
  if (text.length <= mostText && isRange(text)) return { content: `sep=\t\r\n${text}`, ending: '.tsv' };
  if (markup.length > mostMarkup || text.length > mostText) throw new Problem('PASTE_TOO_LARGE');
  if (text.trim() !== '' || countOf(markup, /<t[dh][\s>]/gi) > 0) throw new Problem('PASTE_NO_RANGE');
  throw new Problem(picture ? 'PASTE_PICTURE' : 'PASTE_EMPTY');
}
