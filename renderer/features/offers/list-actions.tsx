import { useState } from 'react';
import type { OfferRow } from '../../../shared/contract/offers.ts';
import { offersBulkTexts } from '../../../shared/i18n/de/offers-bulk.ts';
import { duplicatesTexts } from '../../../shared/i18n/de/duplicates.ts';
import { currencyTexts } from '../../../shared/i18n/de/currency.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { Button, copyNow, useToast, type TableColumn } from '../../ui/index.ts';

const words = offersTexts.actions;

export interface ListActionsProps {
  columns: readonly TableColumn<OfferRow>[];
  rows: readonly OfferRow[];
  total: number;
  selected: ReadonlySet<string>;
  loadAll: () => Promise<readonly OfferRow[]>;
  onRemove: (ids: readonly string[]) => void;
  /** One field of the chosen ones. */
  onChange: () => void;
  onConfirm: (ids: readonly string[]) => void;
  /** The two chosen ones side by side. */
  onCompare: (ids: readonly string[]) => void;
  onCreate: () => void;
  /** Files for others, of what the filter shows. */
  onExport: () => void;
  /** The directory of what the filter shows. */
  onDirectory: () => void;
  /** What the filter shows as the selection of a new inquiry. */
  onInquiry: () => void;
}

/** Copies rows; the browser allows it only shortly after a press, so slow loading ends with a second button. */
function useCopy({ columns, rows, total, loadAll }: ListActionsProps) {
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

/** Copy, remove and enter; what acts on a selection appears with it. */
export function ListActions(props: ListActionsProps) {
  const { total, selected, onRemove, onChange, onConfirm, onCreate, onExport } = props;
  const { busy, copyAll, copySelected } = useCopy(props);
  return (
    <>
      {selected.size > 0 ? (
        <>
          <Button onClick={onChange}>{offersBulkTexts.action(selected.size)}</Button>
          {selected.size === 2 && (
            <Button onClick={() => props.onCompare([...selected])}>{duplicatesTexts.compareTwo}</Button>
          )}
          <Button onClick={() => onConfirm([...selected])}>{currencyTexts.confirmSelected(selected.size)}</Button>
          <Button onClick={() => onRemove([...selected])}>{words.remove(selected.size)}</Button>
          <Button onClick={() => void copySelected(selected)}>{words.copySelected}</Button>
        </>
      ) : (
        <>
          <Button disabledFocusable={total === 0} onClick={onExport}>
            {words.exchange}
          </Button>
          <Button disabledFocusable={total === 0} onClick={props.onDirectory}>
            {words.directory}
          </Button>
          <Button title={words.inquiryHint} onClick={props.onInquiry}>
            {words.inquiry}
          </Button>
          <Button disabledFocusable={busy || total === 0} onClick={() => void copyAll()}>
            {words.copyAll}
          </Button>
        </>
      )}
      <Button appearance="primary" onClick={onCreate}>
        {words.create}
      </Button>
    </>
  );
}
