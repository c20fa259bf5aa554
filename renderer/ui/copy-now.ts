import { copyRows, type CopyColumn } from './clipboard.ts';

/**
 * Copies rows at the press of a button, through the browser's own copy command: no clipboard permission is asked.
 * Returns false when the window did not allow it (it has no focus, or the press was too long ago).
 */
export function copyNow<Row>(columns: readonly CopyColumn<Row>[], rows: readonly Row[]): boolean {
  let written = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    copyRows(event.clipboardData, columns, rows);
    written = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
  return written;
}

/** The same for a plain text, e.g. a letter. */
export function copyTextNow(text: string): boolean {
  let written = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    written = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
  return written;
}
