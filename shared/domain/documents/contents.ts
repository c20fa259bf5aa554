import type { Block, BlockDocument } from '../../contract/documents.ts';

export type ContentsBlock = Extract<Block, { type: 'contents' }>;
export interface ContentsEntry {
  text: string;
  level: number;
  /** Place of the heading among the blocks, and among all headings. */
  block: number;
  heading: number;
}

/** Where a heading can be jumped to. */
export const anchorOf = (block: number): string => `abschnitt-${block}`;

/** The heading a block stands under; before the first heading that is the title of the document, if it has one here. */
export const headingAbove = (blocks: readonly Block[], at: number, title = ''): string =>
  blocks.slice(0, at).findLast((block) => block.type === 'heading')?.text ?? title;

/** What a table of contents lists: the headings of the document down to its depth. */
export function contentsOf(blocks: readonly Block[], depth: number): ContentsEntry[] {
  let heading = -1;
  return blocks.flatMap((one, block): ContentsEntry[] => {
    if (one.type !== 'heading') return [];
    heading += 1;
    return one.level <= depth ? [{ text: one.text, level: one.level, block, heading }] : [];
  });
}

export const hasContents = ({ blocks }: BlockDocument): boolean => blocks.some(({ type }) => type === 'contents');
