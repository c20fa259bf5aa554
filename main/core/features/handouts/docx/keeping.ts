import type { Block, TableBlock } from '../../../../../shared/contract/documents.ts';

/** What stays on the page of what follows; the print page does the same (`blocks.css`, `tables.css`). */

/** A table of fewer rows is not torn; more stand on a page where they are close together. */
const fewRows = 10;
const fewDenseRows = 26;
/** Millimetres of text on a sheet that is no booklet: its pages are too small to keep rows together. */
const wideText = 120;

const isText = (block: Block | undefined, style: 'text' | 'note'): boolean =>
  block?.type === 'paragraph' && block.style === style;
const endsPart = (block: Block | undefined): boolean => block === undefined || block.type === 'heading';

/** A note belongs to what it explains, and to the note before. */
export const isExplained = (blocks: readonly Block[], at: number): boolean => isText(blocks[at + 1], 'note');

/** Neither the first line below the name of a part nor its last one stands alone, nor a note above its table. */
export function textKeepsNext(blocks: readonly Block[], at: number): boolean {
  const [above, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (isText(block, 'note')) return isExplained(blocks, at) || (above?.type === 'heading' && next?.type === 'table');
  const isFirst = above?.type === 'heading' && above.level > 2;
  return isText(next, 'text') && (isFirst || endsPart(blocks[at + 2]));
}

/** No point of a list stands alone. */
export const pointKeepsNext = (at: number, count: number): boolean => at < count - 1 && (at === 0 || at === count - 2);

/** For each row; the last one stays with the line below the table. */
export function rowsKeepNext(
  { rows, dense, source = '' }: TableBlock,
  textWidth: number,
  explained: boolean,
): boolean[] {
  const last = rows.length - 1;
  const isWide = textWidth > wideText;
  const isWhole = rows.length < (dense ? fewDenseRows : fewRows);
  return rows.map(({ kind }, at) => {
    if (at === last) return source !== '' || explained;
    return kind === 'group' || (isWide && (isWhole || pointKeepsNext(at, rows.length)));
  });
}
