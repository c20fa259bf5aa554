import type { Piece } from './pieces.ts';

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);
/** Of two distances between paragraphs Word keeps the larger one. */
const gap = (above: Piece | undefined, below: Piece): number => Math.max(above?.after ?? 0, below.before);

/** The rows from this one to the last that stays with it. */
const keptFrom = ({ lines, keeps = [] }: Piece, from: number): number[] => {
  const end = keeps.indexOf(false, from);
  return lines.slice(from, end < 0 ? lines.length : end + 1);
};

/** What has to stand together at the beginning of a piece: two lines, or the head and the first rows. */
function beginning(piece: Piece): number {
  const { lines, head, keepNext } = piece;
  if (head !== undefined) return head + sum(keptFrom(piece, 0));
  return sum(keepNext || lines.length <= 3 ? lines : lines.slice(0, 2));
}

/** Height of a piece with all it has to stay with. */
function together(pieces: readonly Piece[], at: number): number {
  let height = 0;
  for (const [index, piece] of pieces.entries().drop(at)) {
    height += (index === at ? 0 : gap(pieces[index - 1], piece)) + beginning(piece);
    if (!piece.keepNext || piece.keeps?.slice(0, -1).includes(false)) break;
  }
  return height;
}

/** Lines that may not be parted from this one: the last two of a paragraph stay together, and the rows that are kept. */
function withNext(pieces: readonly Piece[], at: number, index: number): number {
  const piece = pieces[at]!;
  const { lines, head, keeps } = piece;
  const last = lines.length - 1;
  if (head === undefined) return lines[index]! + (index > 0 && index === last - 1 ? lines[last]! : 0);
  if (keeps?.[index - 1]) return lines[index]!;
  const kept = keptFrom(piece, index);
  const below = piece.keepNext && index + kept.length > last ? together(pieces, at + 1) : 0;
  return sum(kept) + below;
}

/** The page of each heading, and how many pages there are, where a page is `height` high. */
export function paginate(pieces: readonly Piece[], height: number): { headings: number[]; pages: number } {
  const headings: number[] = [];
  let page = 1;
  let y = 0;
  const turn = (): void => {
    page += 1;
    y = 0;
  };
  for (const [at, piece] of pieces.entries()) {
    const space = gap(pieces[at - 1], piece);
    if (y > 0 && (piece.newPage || y + space + together(pieces, at) > height)) turn();
    // No distance above the first line of a page.
    if (y > 0) y += space;
    if (piece.heading) headings.push(page);
    const { head = 0, lines } = piece;
    y += head;
    for (const [index, line] of lines.entries()) {
      if (y > head && y + withNext(pieces, at, index) > height) {
        turn();
        y = head;
      }
      y += line;
    }
  }
  return { headings, pages: page };
}
