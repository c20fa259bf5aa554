import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { de } from '../../shared/i18n/de/index.ts';
import { copyRows } from './clipboard.ts';
import type { VirtualTableProps } from './table-types.ts';
import { useToast } from './toast.tsx';

const inField = (): boolean => {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
};

/** Ctrl+C in a list: the ticked rows, else the row under the cursor, with headers. Listens on the document because without a text selection the event starts at the body. */
export function useTableCopy<Row>(
  grid: RefObject<HTMLElement | null>,
  props: VirtualTableProps<Row>,
  cursor: number,
): { selectAll: () => void } {
  const toast = useToast();
  const all = useRef<Promise<readonly Row[]> | null>(null);
  const loaded = useRef<readonly Row[] | null>(null);
  const { rows, rowKey, columns: shown, copyColumns: columns = shown, selected, onSelect, loadAll } = props;

  const selectAll = useCallback(() => {
    if (!onSelect) return;
    onSelect(new Set(rows.map(rowKey)));
    if (!loadAll) return;
    loaded.current = null;
    const pending = loadAll();
    all.current = pending;
    toast({ text: de.common.copyPreparing });
    pending.then(
      (every) => {
        if (all.current !== pending) return;
        loaded.current = every;
        onSelect(new Set(every.map(rowKey)));
        toast({ text: de.common.copyReady(every.length) });
      },
      () => toast({ text: de.common.copyFailed, tone: 'danger' }),
    );
  }, [rows, rowKey, onSelect, loadAll, toast]);

  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      if (!grid.current?.contains(document.activeElement) || inField()) return;
      if (!(getSelection()?.isCollapsed ?? true) || !event.clipboardData) return;
      const known = loaded.current ?? rows;
      const ticked = selected?.size ? known.filter((row) => selected.has(rowKey(row))) : [];
      const chosen = ticked.length > 0 ? ticked : rows.slice(cursor, cursor + 1);
      if (cursor < 0 && ticked.length === 0) return;
      copyRows(event.clipboardData, columns, chosen);
      event.preventDefault();
      toast({ text: de.common.copied(chosen.length), tone: 'ok' });
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [grid, rows, rowKey, columns, selected, cursor, toast]);
  return { selectAll };
}
