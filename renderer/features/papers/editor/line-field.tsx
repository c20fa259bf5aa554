import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { isText, itemsOfText, type LineKind } from '../../../../shared/domain/editor/lines.ts';
import { itemsOfHtml } from '../../../../shared/domain/editor/pasted-html.ts';
import { editorTexts as t } from '../../../../shared/i18n/de/editor.ts';
import { atEdge, caretIn, nothingSelected, readRuns, writeRuns } from './caret.ts';
import { insertItems, joinBefore, moved, splitLine, type Shown } from './editor-items.ts';
import styles from './editor.module.css';
import type { Items } from './use-items.ts';

export interface LineFieldProps {
  line: Extract<Shown, { kind: LineKind }>;
  items: Items;
  /** Name for those who hear it: section and line. */
  label: string;
  /** The only line of an empty text says what can be done. */
  hint: boolean;
}

/** One line of text. Enter makes the next, Backspace at the start joins the one before, arrows go on through the lines. */
export function LineField({ line, items, label, hint }: LineFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  const runs = useRef(line.runs);
  useLayoutEffect(() => {
    if (field.current) writeRuns(field.current, runs.current);
  }, []);
  const index = (): number => items.current().findIndex(({ key }) => key === line.key);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (keyHandled(event, { items, line, index: index() })) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLDivElement>): void => {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const pasted = html === '' ? itemsOfText(event.clipboardData.getData('text/plain')) : itemsOfHtml(html);
    removeSelected(event.currentTarget);
    items.change(insertItems(items.current(), index(), caretIn(event.currentTarget) ?? 0, pasted));
  };
  return (
    <div
      ref={field}
      // A line of text with faces cannot be a plain field.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="textbox"
      aria-label={label}
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      spellCheck
      lang="de"
      className={styles.line}
      data-key={line.key}
      data-kind={line.kind}
      data-hint={hint ? t.placeholder : undefined}
      onInput={(event) => items.typed({ ...line, runs: readRuns(event.currentTarget) })}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onDrop={(event) => event.preventDefault()}
    />
  );
}

function removeSelected(field: HTMLElement): void {
  if (!nothingSelected() && field.contains(getSelection()?.anchorNode ?? null)) document.execCommand('delete');
}

interface KeyPlace {
  items: Items;
  line: Shown;
  index: number;
}

/** True where the key was the editor's own. */
function keyHandled(event: KeyboardEvent<HTMLDivElement>, { items, line, index }: KeyPlace): boolean {
  const field = event.currentTarget;
  const all = items.current();
  const { key, altKey, ctrlKey, shiftKey } = event;
  if (ctrlKey && !altKey && key.toLowerCase() === 'z') items.back(shiftKey ? 'redo' : 'undo');
  else if (ctrlKey && key.toLowerCase() === 'y') items.back('redo');
  else if (ctrlKey && key.toLowerCase() === 'u') return true;
  else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown'))
    items.change(moved(all, line.key, key === 'ArrowUp' ? -1 : 1));
  else if (ctrlKey || altKey) return false;
  else if (key === 'Enter') {
    removeSelected(field);
    items.change(splitLine(items.current(), index, caretIn(field) ?? 0));
  } else if (key === 'Backspace')
    return nothingSelected() && caretIn(field) === 0 && items.change(joinBefore(all, index));
  else if (key === 'Delete') {
    const next = all[index + 1];
    const end = nothingSelected() && caretIn(field) === (field.textContent ?? '').length;
    return end && next !== undefined && isText(next) && next.kind === 'paragraph'
      ? items.change(joinBefore(all, index + 1))
      : false;
  } else if (!shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) return goOn(field, key);
  else return false;
  return true;
}

/** From the first or last visible line to the neighbour. */
function goOn(field: HTMLElement, key: 'ArrowUp' | 'ArrowDown'): boolean {
  if (!atEdge(field, key === 'ArrowUp' ? 'top' : 'bottom')) return false;
  const holder = field.closest('[data-item]');
  const next = key === 'ArrowUp' ? holder?.previousElementSibling : holder?.nextElementSibling;
  const target = next?.querySelector<HTMLElement>('[contenteditable], input, textarea, select');
  target?.focus();
  return target !== null && target !== undefined;
}
