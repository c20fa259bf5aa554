import { fold } from '../../../../shared/domain/text-folding.ts';
import type { Context } from '../context.ts';
import { type Band, bandOf } from '../grid/bands.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import type { HeaderMatch } from '../headers/match-header.ts';
import { type HeaderBlock, headerBlocks } from './header-blocks.ts';
import { isNoteLabel } from './labels.ts';

interface Part {
  band: Band;
  blocks: HeaderBlock[];
}

/** Enough rows to see how columns hang together. */
const looked = 400;
/** More stretches than this are one table full of blank columns. */
const mostStretches = 60;

function partOf(context: Context, left: number, right: number): Part {
  const band = bandOf(context.grid, left, right, looked);
  return { band, blocks: headerBlocks(context, band) };
}

function leafTexts(context: Context, { band, blocks }: Part): string[] {
  const row = blocks[0]?.rows.at(-1) ?? 0;
  const texts: string[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    const text = fold(cellLine(context.grid.at(row, column)));
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Does the right part hold a title of its own beside one of the left part? */
function hasOwnTitle(context: Context, part: Part): boolean {
  const top = part.blocks[0]?.rows[0] ?? 0;
  return part.band.rows.some(
    ({ number, filled, first }) =>
      number < top &&
      top - number <= 3 &&
      filled === 1 &&
      (context.bestOf(cellLine(context.grid.at(number, first)))?.score ?? 0) < 0.6,
  );
}

/** The right part's rows stop early without a hole: a shorter table of its own. */
function isShorterTable(context: Context, left: Part, right: Part): boolean {
  const top = right.blocks[0]?.rows.at(-1) ?? 0;
  const numbers = right.band.rows.filter(({ number }) => number > top).map(({ number }) => number);
  const leftRows = left.band.rows.filter(
    ({ number, filled, first }) =>
      number > top && (filled > 1 || !isNoteLabel(cellLine(context.grid.at(number, first)))),
  ).length;
  if (numbers.length < 2 || leftRows < 4) return numbers.length > leftRows * 1.5 && leftRows > 0;
  const isDense = numbers.at(-1)! - numbers[0]! + 1 === numbers.length && numbers[0]! <= top + 2;
  return isDense && numbers.length < leftRows * 0.7 && right.band.right - right.band.left >= 1;
}

/** Columns by which a record is named: a table has one of them, and it stands first. */
const keyTargets = new Set(['municipality', 'rowNumber', 'externalId', 'name', 'provider']);

function meaningsOf(context: Context, part: Part): HeaderMatch[] {
  const row = part.blocks[0]?.rows.at(-1) ?? 0;
  const found: HeaderMatch[] = [];
  for (let column = part.band.left; column <= part.band.right; column += 1) {
    const text = cellLine(context.grid.at(row, column));
    const best = text === '' ? undefined : context.bestOf(text);
    if (best && best.score >= 0.75) found.push(best);
  }
  return found;
}

/** Behind two blank columns: the right part begins with a key of its own again, repeats meanings, or speaks of another kind of things. */
function isOtherMatter(context: Context, left: Part, right: Part): boolean {
  if (right.band.left - left.band.right < 3) return false;
  const [mine, theirs] = [meaningsOf(context, left), meaningsOf(context, right)];
  if (mine.length < 3 || theirs.length < 3) return false;
  const [one, other] = [mine[0]!.target, theirs[0]!.target];
  if (one === other && keyTargets.has(one)) return true;
  const again = new Set(theirs.filter(({ meaning }) => meaning.type === 'field').map(({ target }) => target));
  if (mine.filter(({ target }) => again.delete(target)).length >= 2) return true;
  const kinds = Map.groupBy(
    theirs.flatMap(({ meaning }) => (meaning.type === 'kind' ? meaning.kind : [])),
    (kind) => kind,
  );
  return [...kinds].some(
    ([kind, words]) =>
      words.length >= 2 && !mine.some(({ meaning }) => meaning.type === 'kind' && meaning.kind === kind),
  );
}

function standApart(context: Context, left: Part, right: Part): boolean {
  const one = left.blocks[0];
  const other = right.blocks[0];
  if (!one || !other) return false;
  const sameRow = one.rows.some((row) => other.rows.includes(row));
  if (!sameRow) return true;
  if (left.band.right === left.band.left || right.band.right === right.band.left) return false;
  const leftTexts = leafTexts(context, left);
  const rightTexts = leafTexts(context, right);
  const doubled = rightTexts.filter((text) => leftTexts.includes(text)).length;
  if (doubled >= rightTexts.length * 0.5) return true;
  const keys = rightTexts[0] !== undefined && rightTexts[0] === leftTexts[0];
  return (
    keys ||
    isOtherMatter(context, left, right) ||
    (hasOwnTitle(context, left) && hasOwnTitle(context, right)) ||
    isShorterTable(context, left, right)
  );
}

/** "Legende: / 1 = Sprache / 2 = Bildung" beside a table. */
function isLegend(context: Context, { band }: Part): boolean {
  const notes = band.rows.filter(({ number, first }) => isNoteLabel(cellLine(context.grid.at(number, first))));
  return band.right - band.left <= 2 && notes.length >= 2 && notes.length >= band.rows.length * 0.6;
}

/** Text beside a table that has nothing on the header's height and little beside the data. */
function isMarginal(context: Context, main: Part, side: Part): boolean {
  const block = main.blocks[0];
  if (!block || side.blocks.length > 0) return false;
  if (isLegend(context, side)) return true;
  const onHeader = block.rows.some((row) => {
    for (let column = side.band.left; column <= side.band.right; column += 1)
      if (!isBlank(context.grid.at(row, column))) return true;
    return false;
  });
  if (onHeader) return false;
  const below = main.band.rows.filter(({ number }) => number > block.rows.at(-1)!).length;
  const beside = side.band.rows.filter(({ number }) => number > block.rows.at(-1)!).length;
  return beside < Math.max(2, below * 0.33);
}

/**
 * Joins stretches of columns into bands: blank columns inside a table stay inside, tables beside each other come apart,
 * remarks in the margin are left out.
 */
export function joinStretches(context: Context, stretches: readonly { left: number; right: number }[]): Band[] {
  if (stretches.length > mostStretches) return [bandOf(context.grid, stretches[0]!.left, stretches.at(-1)!.right)];
  const parts: Part[] = [];
  let current: Part | undefined;
  for (const { left, right } of stretches) {
    const next = partOf(context, left, right);
    if (!current) {
      current = next;
    } else if (standApart(context, current, next)) {
      parts.push(current);
      current = next;
    } else if (!isMarginal(context, current, next)) {
      current = isMarginal(context, next, current) ? next : partOf(context, current.band.left, right);
    }
  }
  if (current) parts.push(current);
  return parts.map(({ band }) => bandOf(context.grid, band.left, band.right));
}
