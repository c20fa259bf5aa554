import type { BlockDocument } from '../../contract/documents.ts';

/** The attachments whose pages follow in the document, each with its heading and the place of that among all headings. */
export function enclosuresOf({ blocks }: BlockDocument): { id: string; heading: number; title: string }[] {
  const headings = blocks.filter((one) => one.type === 'heading');
  return headings.flatMap(({ encloses, text }, heading) =>
    encloses === undefined ? [] : [{ id: encloses, heading, title: text }],
  );
}
