import { useState } from 'react';
import type { OfferRow } from '../../../shared/contract/offers.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import type { WindowedList } from '../../ipc/use-windows.ts';
import { copyNow, useToast, type TableColumn } from '../../ui/index.ts';

const words = offersTexts.actions;

/** Copies rows; the browser allows it only shortly after a press, so slow loading ends with a second button. */
export function useCopy({ query, loadAll }: WindowedList<OfferRow>, columns: readonly TableColumn<OfferRow>[]) {
  const { rows, total } = query.data ?? { rows: [], total: 0 };
  const [busy, setBusy] = useState(false);
  const toast = useToast();
  const copy = (chosen: readonly OfferRow[]): void => {
    if (copyNow(columns, chosen)) toast({ text: words.copied(chosen.length), tone: 'ok' });
    else toast({ text: words.copyReady(chosen.length), action: { label: words.copyNow, run: () => copy(chosen) } });
  };
  const copyAll = async (): Promise<void> => {
    if (rows.length === total) return copy(rows);
    setBusy(true);
    toast({ text: words.copyPreparing(total) });
    try {
      copy(await loadAll());
    } catch {
      toast({ text: words.copyFailed, tone: 'danger' });
    } finally {
      setBusy(false);
    }
  };
  const copySelected = async (ids: ReadonlySet<string>): Promise<void> => {
    const loaded = rows.filter((row) => ids.has(row.id));
    copy(loaded.length === ids.size ? loaded : (await loadAll()).filter((row) => ids.has(row.id)));
  };
  return { busy, copyAll, copySelected };
}
