import type { Block, BlockDocument } from '../../contract/documents.ts';

interface Enclosure {
  id: string;
  heading: number;
  title: string;
  pages: number;
}
/** The attachments whose pages follow in the document, each with its heading and the place of that among all headings. */
export function enclosuresOf({ blocks }: BlockDocument): Enclosure[] {
  const headings = blocks.filter((one) => one.type === 'heading');
  return headings.flatMap(({ encloses, text, enclosedPages = 0 }, heading) =>
    encloses === undefined ? [] : [{ id: encloses, heading, title: text, pages: enclosedPages }],
  );
}

/** How many pages of an attachment follow behind a block: the sheet of an attachment is its heading and one line. */
export function pagesBehind(blocks: readonly Block[], at: number): number {
  const above = blocks[at - 1];
  return (above?.type === 'heading' && above.enclosedPages) || 0;
}
