import type { PageNumberEstimator } from 'docx';
import type { BlockDocument } from '../../../../../../shared/contract/documents.ts';
import { contentsOf } from '../../../../../../shared/domain/documents/contents.ts';
import { sheetOf } from '../../../../../../shared/domain/documents/sheets.ts';
import { margins, mm } from '../page.ts';
import { paginate } from './paginate.ts';
import { piecesOf } from './pieces.ts';

/** The pages of the headings that a table of contents lists, as Word will lay them out, and how many pages there are. */
export function listedPages(document: BlockDocument): { pages: number[]; count: number } {
  const { height, textWidth } = sheetOf(document.paper);
  const { headings, pages: count } = paginate(
    piecesOf(document, mm(textWidth)),
    mm(height - margins.top - margins.bottom),
  );
  const depth = document.blocks.find((block) => block.type === 'contents')?.depth ?? 0;
  return { pages: contentsOf(document.blocks, depth).map(({ heading }) => headings[heading] ?? 0), count };
}

/** Names of the bookmarks that the library put around the listed headings, in their order. */
const bookmarksIn = (body: object): string[] =>
  [...JSON.stringify(body).matchAll(/"w:name":"(_Toc[^"]*)"/g)].map(([, name = '']) => name);

/**
 * Page numbers for the table of contents of a Word file. The library's own estimate follows everything a file may contain and takes
 * nine tenths of the time of a long concept; our files have few forms, so lines and rows can be counted.
 */
export const pageNumbers =
  (document: BlockDocument): PageNumberEstimator =>
  (body) => {
    const { pages, count } = listedPages(document);
    const names = bookmarksIn(body);
    const isKnown = names.length === pages.length;
    return {
      bookmarks: new Map(isKnown ? names.map((name, index) => [name, String(pages[index])]) : []),
      pageCount: count,
    };
  };
