import type { BlockDocument } from '../../contract/documents.ts';

/** The attachments whose pages follow in the document, each with the place of its heading among all headings. */
export function enclosuresOf({ blocks }: BlockDocument): { id: string; heading: number }[] {
  const headings = blocks.filter((one) => one.type === 'heading');
  return headings.flatMap(({ encloses }, heading) => (encloses === undefined ? [] : [{ id: encloses, heading }]));
}
