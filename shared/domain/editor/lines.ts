import type { Run } from '../../contract/documents.ts';
import type { LiveBlock, RichBlock } from '../../contract/rich-text.ts';

/** How a line of text stands; lines of one list become one list when stored. */
export const lineKinds = ['paragraph', 'heading1', 'heading2', 'bullet', 'number'] as const;
export type LineKind = (typeof lineKinds)[number];
export interface TextLine {
  kind: LineKind;
  runs: Run[];
}
export interface TableItem {
  kind: 'table';
  rows: string[][];
}
export interface LiveItem {
  kind: 'live';
  live: LiveBlock;
}
/** What the editor shows under each other, each with its own field. */
export type Item = TextLine | TableItem | LiveItem;

export const isText = <T extends Item>(item: T): item is T & TextLine => item.kind !== 'table' && item.kind !== 'live';
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Stored text as lines. */
export function itemsOf(blocks: readonly RichBlock[]): Item[] {
  return blocks.flatMap((block): Item[] => {
    switch (block.type) {
      case 'heading':
        return [{ kind: block.level === 1 ? 'heading1' : 'heading2', runs: [{ text: block.text }] }];
      case 'paragraph':
        return [{ kind: 'paragraph', runs: block.runs }];
      case 'list':
        return block.items.map((runs) => ({ kind: block.ordered ? 'number' : 'bullet', runs }));
      case 'table':
        return [{ kind: 'table', rows: block.rows }];
      case 'live':
        return [{ kind: 'live', live: block }];
    }
  });
}

/** Lines as they are stored; empty ones fall away. */
export function blocksOf(items: readonly Item[]): RichBlock[] {
  const blocks: RichBlock[] = [];
  for (const item of items) {
    if (item.kind === 'table') blocks.push({ type: 'table', rows: item.rows });
    else if (item.kind === 'live') blocks.push(item.live);
    else if (textOfRuns(item.runs).trim() === '') continue;
    else if (item.kind === 'paragraph') blocks.push({ type: 'paragraph', runs: item.runs });
    else if (item.kind === 'heading1' || item.kind === 'heading2') {
      blocks.push({ type: 'heading', level: item.kind === 'heading1' ? 1 : 2, text: textOfRuns(item.runs).trim() });
    } else {
      const ordered = item.kind === 'number';
      const last = blocks.at(-1);
      if (last?.type === 'list' && last.ordered === ordered) last.items.push(item.runs);
      else blocks.push({ type: 'list', ordered, items: [item.runs] });
    }
  }
  return blocks;
}

/** Neighbours of one face become one run; empty ones go. */
export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const { text, bold, italic } of runs) {
    if (text === '') continue;
    const last = result.at(-1);
    if (last && Boolean(last.bold) === Boolean(bold) && Boolean(last.italic) === Boolean(italic)) last.text += text;
    else result.push({ text, ...(bold && { bold }), ...(italic && { italic }) });
  }
  return result;
}

/** A line cut in two where the caret stands. */
export function splitRuns(runs: readonly Run[], at: number): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let passed = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(at - passed, 0), run.text.length);
    before.push({ ...run, text: run.text.slice(0, cut) });
    after.push({ ...run, text: run.text.slice(cut) });
    passed += run.text.length;
  }
  return [joined(before), joined(after)];
}

/** Text copied from a table of Excel: rows by line, cells by tab. */
export function itemsOfText(text: string): Item[] {
  const lines = text.replaceAll('\r', '').split('\n');
  while (lines.at(-1) === '') lines.pop();
  if (lines.length > 1 && lines.every((line) => line.includes('\t'))) {
    const rows = lines.slice(0, 200).map((line) => line.split('\t').slice(0, 12));
    const width = Math.max(...rows.map((row) => row.length));
    return [{ kind: 'table', rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]) }];
  }
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const bullet = /^\s*[-–•·*]\s+(.*)$/.exec(line);
      return bullet
        ? { kind: 'bullet', runs: [{ text: bullet[1] ?? '' }] }
        : { kind: 'paragraph', runs: [{ text: line.trim() }] };
    });
}
