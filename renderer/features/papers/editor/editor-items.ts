import type { Run } from '../../../../shared/contract/documents.ts';
import type { RichBlock } from '../../../../shared/contract/rich-text.ts';
import {
  blocksOf,
  isText,
  itemsOf,
  joined,
  splitRuns,
  textOfRuns,
  type Item,
  type LineKind,
} from '../../../../shared/domain/editor/lines.ts';

/** An item on the screen; a new revision draws its field anew. */
export type Shown = Item & { key: string; revision: number };
export interface Place {
  key: string;
  at: number;
}
/** Items after a change, and where the caret goes. */
export interface Change {
  items: Shown[];
  place: Place | null;
}

let count = 0;
export const shownItem = (item: Item): Shown => ({ ...item, key: `zeile${(count += 1)}`, revision: 0 });
export const emptyLine = (): Shown => shownItem({ kind: 'paragraph', runs: [] });

/** Stored text as fields; text can always be written at the end. */
export function shownOf(blocks: readonly RichBlock[]): Shown[] {
  const items = itemsOf(blocks).map(shownItem);
  const last = items.at(-1);
  return last && isText(last) ? items : [...items, emptyLine()];
}
export const storedOf = (items: readonly Shown[]): RichBlock[] =>
  blocksOf(
    items.map((item): Item => {
      const { key: _key, revision: _revision, ...plain } = item;
      return plain;
    }),
  );

const redrawn = (item: Shown, change: Partial<{ kind: LineKind; runs: Run[] }>): Shown =>
  ({ ...item, ...change, revision: item.revision + 1 }) as Shown;
const replaced = (items: readonly Shown[], index: number, count_: number, ...next: Shown[]): Shown[] =>
  items.toSpliced(index, count_, ...next);

/** Enter: the rest of the line becomes the next one; an empty point ends its list. */
export function splitLine(items: readonly Shown[], index: number, at: number): Change | null {
  const item = items[index];
  if (!item || !isText(item)) return null;
  const isList = item.kind === 'bullet' || item.kind === 'number';
  if (isList && textOfRuns(item.runs) === '') {
    const plain = redrawn(item, { kind: 'paragraph' });
    return { items: replaced(items, index, 1, plain), place: { key: plain.key, at: 0 } };
  }
  const [before, after] = splitRuns(item.runs, at);
  const next = shownItem({ kind: isList ? item.kind : 'paragraph', runs: after });
  return {
    items: replaced(items, index, 1, redrawn(item, { runs: before }), next),
    place: { key: next.key, at: 0 },
  };
}

/** Backspace at the start: first the style goes, then the line joins the one before. */
export function joinBefore(items: readonly Shown[], index: number): Change | null {
  const item = items[index];
  const before = items[index - 1];
  if (!item || !isText(item)) return null;
  if (item.kind !== 'paragraph') {
    return {
      items: replaced(items, index, 1, redrawn(item, { kind: 'paragraph' })),
      place: { key: item.key, at: 0 },
    };
  }
  if (!before) return null;
  if (!isText(before)) {
    if (textOfRuns(item.runs) !== '' || index === items.length - 1) return null;
    return { items: replaced(items, index, 1), place: null };
  }
  const at = textOfRuns(before.runs).length;
  const whole = redrawn(before, { runs: joined([...before.runs, ...item.runs]) });
  return { items: replaced(items, index - 1, 2, whole), place: { key: before.key, at } };
}

/** What was pasted, in place of the caret; the first line continues the one it is put into. */
export function insertItems(
  items: readonly Shown[],
  index: number,
  at: number,
  pasted: readonly Item[],
): Change | null {
  const item = items[index];
  const [first, ...rest] = pasted;
  if (!item || !isText(item) || !first) return null;
  const [before, after] = splitRuns(item.runs, at);
  if (rest.length === 0 && isText(first) && (first.kind === 'paragraph' || textOfRuns(item.runs) !== '')) {
    const whole = redrawn(item, { runs: joined([...before, ...first.runs, ...after]) });
    const caret = textOfRuns(before).length + textOfRuns(first.runs).length;
    return { items: replaced(items, index, 1, whole), place: { key: item.key, at: caret } };
  }
  const fresh = pasted.map(shownItem);
  const kept = textOfRuns(before) === '' ? [] : [redrawn(item, { runs: before })];
  const tail = shownItem({ kind: 'paragraph', runs: after });
  const last = fresh.at(-1);
  const end = textOfRuns(after) !== '' || (last && !isText(last)) ? [tail] : [];
  const target = end[0] ?? last;
  const caret = target && isText(target) && end.length === 0 ? textOfRuns(target.runs).length : 0;
  return {
    items: replaced(items, index, 1, ...kept, ...fresh, ...end),
    place: target ? { key: target.key, at: caret } : null,
  };
}

export const withKind = (items: readonly Shown[], key: string, kind: LineKind): Change => ({
  items: items.map((item) => (item.key === key && isText(item) ? redrawn(item, { kind }) : item)),
  place: { key, at: 0 },
});

export function moved(items: readonly Shown[], key: string, by: number): Change | null {
  const index = items.findIndex((item) => item.key === key);
  const item = items[index];
  const target = index + by;
  if (!item || target < 0 || target >= items.length) return null;
  return { items: items.toSpliced(index, 1).toSpliced(target, 0, item), place: { key, at: 0 } };
}

/** Without the item; a text has at least one line. */
export function without(items: readonly Shown[], key: string): Change {
  const index = items.findIndex((item) => item.key === key);
  const left = items.filter((item) => item.key !== key);
  const next = left[Math.min(index, left.length - 1)] ?? emptyLine();
  return { items: left.length > 0 ? left : [next], place: { key: next.key, at: 0 } };
}

/** A table or a live block after the line that has the focus. */
export function insertedAfter(items: readonly Shown[], key: string | null, item: Item): Change {
  const at = items.findIndex((one) => one.key === key);
  const index = at < 0 ? items.length - 1 : at;
  const fresh = shownItem(item);
  const line = items[index];
  const blank = line && isText(line) && textOfRuns(line.runs) === '';
  const next = items.toSpliced(blank ? index : index + 1, 0, fresh);
  const last = next.at(-1);
  return { items: last && isText(last) ? next : [...next, emptyLine()], place: { key: fresh.key, at: 0 } };
}
