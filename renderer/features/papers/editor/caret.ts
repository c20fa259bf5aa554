import type { Run } from '../../../../shared/contract/documents.ts';
import { joined } from '../../../../shared/domain/editor/lines.ts';

/** Puts runs into a field as nodes; nothing is read as HTML. */
export function writeRuns(field: HTMLElement, runs: readonly Run[]): void {
  field.replaceChildren(
    ...runs.map(({ text, bold, italic }) => {
      let node: Node = document.createTextNode(text);
      for (const [on, tag] of [
        [italic, 'i'],
        [bold, 'b'],
      ] as const) {
        if (!on) continue;
        const element = document.createElement(tag);
        element.append(node);
        node = element;
      }
      return node;
    }),
  );
}

const isBold = (element: HTMLElement): boolean => element.tagName === 'B' || element.tagName === 'STRONG';
const isItalic = (element: HTMLElement): boolean => element.tagName === 'I' || element.tagName === 'EM';

/** What stands in a field, with the faces a person gave it. */
export function readRuns(field: HTMLElement): Run[] {
  const runs: Run[] = [];
  const walk = (node: Node, bold: boolean, italic: boolean): void => {
    if (node instanceof Text) runs.push({ text: node.data.replaceAll('\u00a0', ' '), bold, italic });
    if (!(node instanceof HTMLElement)) return;
    for (const child of node.childNodes) walk(child, bold || isBold(node), italic || isItalic(node));
  };
  walk(field, false, false);
  return joined(runs);
}

/** Characters before the caret; null when it stands elsewhere. */
export function caretIn(field: HTMLElement): number | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || !field.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0).cloneRange();
  range.setStart(field, 0);
  return range.toString().length - (selection.isCollapsed ? 0 : selection.toString().length);
}
export const nothingSelected = (): boolean => getSelection()?.isCollapsed ?? true;

export function placeCaret(field: HTMLElement, at: number): void {
  field.focus();
  const selection = getSelection();
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left <= node.data.length) {
      selection?.collapse(node, left);
      return;
    }
    left -= node.data.length;
  }
  selection?.selectAllChildren(field);
  selection?.collapseToEnd();
}

const line = 20;
/** Whether the caret stands in the first or the last visible line of a field. */
export function atEdge(field: HTMLElement, edge: 'top' | 'bottom'): boolean {
  const selection = getSelection();
  const [caret] = selection && selection.rangeCount > 0 ? [...selection.getRangeAt(0).getClientRects()] : [];
  if (!caret) return true;
  const box = field.getBoundingClientRect();
  return edge === 'top' ? caret.top - box.top < line : box.bottom - caret.bottom < line;
}
