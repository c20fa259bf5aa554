import type { PaperRecord } from '../../../../shared/contract/papers.ts';
import type { RichBlock } from '../../../../shared/contract/rich-text.ts';

type Chapter = PaperRecord['content']['sections'][number];

/** Lines of text on half a page, letters in a line, lines that a heading takes. */
const halfPage = 25;
const lineLetters = 95;
const headingLines = 3;

const paragraphLines = (runs: readonly { text: string }[]): number =>
  0.5 + Math.ceil(runs.reduce((letters, { text }) => letters + text.length, 0) / lineLetters);
const sum = (lines: readonly number[]): number => lines.reduce((all, one) => all + one, 0);

/** How much room a part takes; what is made of the inventory has any length. */
function linesOf(block: RichBlock): number {
  switch (block.type) {
    case 'heading':
      return headingLines;
    case 'paragraph':
      return paragraphLines(block.runs);
    case 'list':
      return sum(block.items.map(paragraphLines));
    case 'table':
      return 2 * block.rows.length;
    case 'live':
      return Infinity;
  }
}

/** Which chapters begin a page: those before which half a page or more is full. Short chapters share one. */
export function beginPages(chapters: readonly Chapter[]): boolean[] {
  let full = Infinity;
  return chapters.map(({ blocks }) => {
    const begins = full > halfPage;
    full = (begins ? 0 : full) + headingLines + sum(blocks.map(linesOf));
    return begins;
  });
}
