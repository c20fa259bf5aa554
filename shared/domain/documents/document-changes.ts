import type { Block, Run, TableBlock } from '../../contract/documents.ts';

/** What stands otherwise in the newer of two issues; empty where it did not stand or stands no longer. */
export interface DocumentChange {
  chapter: string;
  /** The row and column of a table; empty for a text. */
  what: string;
  before: string;
  after: string;
}
interface Text {
  chapter: string;
  text: string;
}
type Row = Omit<DocumentChange, 'before' | 'after'> & { cells: ReadonlyMap<string, string> };

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Every block under its last heading. */
function withChapters(blocks: readonly Block[]): { chapter: string; block: Block }[] {
  let chapter = '';
  return blocks.map((block) => {
    if (block.type === 'heading') chapter = block.text;
    return { chapter, block };
  });
}

function textsIn(blocks: readonly Block[]): Text[] {
  return withChapters(blocks).flatMap(({ chapter, block }): Text[] => {
    if (block.type === 'paragraph' && block.style !== 'note') return [{ chapter, text: plain(block.runs) }];
    if (block.type === 'list') return block.items.map((item) => ({ chapter, text: plain(item) }));
    return [];
  });
}

/** The rows of a table by group and name; the number behind a group is no part of its name. */
function rowsOfTable(chapter: string, { caption, columns, rows }: TableBlock): [string, Row][] {
  let group = '';
  const met = new Map<string, number>();
  return rows.flatMap(({ kind, cells }): [string, Row][] => {
    const [first] = cells;
    if (kind === 'group') {
      group = (first?.text ?? '').replace(/ \([^)]*\)$/, '');
      return [];
    }
    const what = [group, first?.text].filter(Boolean).join(', ');
    const key = `${chapter}|${caption}|${what}`;
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    const named = columns.flatMap(({ text }, at) => (at === 0 ? [] : [[text, cells[at]?.text ?? ''] as const]));
    return [[`${key}|${String(times)}`, { chapter, what, cells: new Map(named) }]];
  });
}
const rowsIn = (blocks: readonly Block[]): Map<string, Row> =>
  new Map(
    withChapters(blocks).flatMap(({ chapter, block }) => (block.type === 'table' ? rowsOfTable(chapter, block) : [])),
  );

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
/** The part of the words of the shorter text that the longer one has as well. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
const leastLikeness = 0.5;

/** A text that was rewritten stands beside what it was; others came or went. */
function textChanges(before: readonly Text[], after: readonly Text[]): DocumentChange[] {
  const keyOf = ({ chapter, text }: Text): string => `${chapter}|${text}`;
  const [known, kept] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const gone = before.filter((one) => !kept.has(keyOf(one)));
  const changed = after
    .filter((one) => !known.has(keyOf(one)))
    .map(({ chapter, text }): DocumentChange => {
      const at = gone.findIndex((one) => one.chapter === chapter && likeness(one.text, text) >= leastLikeness);
      const [was] = at < 0 ? [] : gone.splice(at, 1);
      return { chapter, what: '', before: was?.text ?? '', after: text };
    });
  return [...changed, ...gone.map(({ chapter, text }) => ({ chapter, what: '', before: text, after: '' }))];
}

const told = ({ cells }: Row): string => [...cells.values()].filter(Boolean).join(' · ');

function rowChanges(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): DocumentChange[] {
  const changed = [...after].flatMap(([key, { chapter, what, cells }]): DocumentChange[] => {
    const was = before.get(key);
    if (!was) return [{ chapter, what, before: '', after: told({ chapter, what, cells }) || what }];
    return [...cells].flatMap(([column, text]) => {
      const earlier = was.cells.get(column) ?? '';
      return earlier === text ? [] : [{ chapter, what: `${what}: ${column}`, before: earlier, after: text }];
    });
  });
  const gone = [...before].flatMap(([key, row]) =>
    after.has(key) ? [] : [{ chapter: row.chapter, what: row.what, before: told(row) || row.what, after: '' }],
  );
  return [...changed, ...gone];
}

/** What changed from one issue of a document to the next: texts, and the rows of tables. Drawings show what tables say. */
export function documentChanges(
  before: readonly Block[],
  after: readonly Block[],
): { texts: DocumentChange[]; rows: DocumentChange[] } {
  return {
    texts: textChanges(textsIn(before), textsIn(after)),
    rows: rowChanges(rowsIn(before), rowsIn(after)),
  };
}
