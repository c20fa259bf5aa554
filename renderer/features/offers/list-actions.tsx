import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OfferFilter, OfferRow } from '../../../shared/contract/offers.ts';
import { offersBulkTexts } from '../../../shared/i18n/de/offers-bulk.ts';
import { duplicatesTexts } from '../../../shared/i18n/de/duplicates.ts';
import { currencyTexts } from '../../../shared/i18n/de/currency.ts';
import { viewsTexts } from '../../../shared/i18n/de/views.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { comparisonPath } from '../../app/paths.ts';
import type { WindowedList } from '../../ipc/use-windows.ts';
import { Button, Menu, MenuEntry, type TableColumn } from '../../ui/index.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { filterToUrl } from './filter-url.ts';
import {
  directoryPath,
  exchangePath,
  inquiryPath,
  isBeyondInquiry,
  mapPath,
  matrixPath,
  newOfferPath,
} from './locations.ts';
import type { Names } from './names.ts';
import { useConfirm } from './use-confirm.ts';
import { useCopy } from './use-copy.ts';

const words = offersTexts.actions;

/** What the list shows. */
export interface ShownOffers {
  list: WindowedList<OfferRow>;
  filter: OfferFilter;
  columns: readonly TableColumn<OfferRow>[];
  names: Names;
}

interface ListActionsProps {
  shown: ShownOffers;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onRemove: (ids: readonly string[]) => void;
}

/** What can be done with the list; while something is chosen, what acts on it stands there instead. */
export function ListActions(props: ListActionsProps) {
  const navigate = useNavigate();
  if (props.selected.size > 0) return <OfSelection {...props} />;
  return (
    <>
      <OfList {...props.shown} />
      <Button appearance="primary" onClick={() => void navigate(newOfferPath)}>
        {words.create}
      </Button>
    </>
  );
}

/** Change, compare, confirm, remove, copy the chosen ones. */
function OfSelection({ shown, selected, onSelect, onRemove }: ListActionsProps) {
  const { list, filter, columns, names } = shown;
  const navigate = useNavigate();
  const confirm = useConfirm();
  const { copySelected } = useCopy(list, columns);
  const [changing, setChanging] = useState(false);
  const ids = [...selected];
  const none = (): void => onSelect(new Set());
  return (
    <>
      <Button onClick={() => setChanging(true)}>{offersBulkTexts.action(ids.length)}</Button>
      {ids.length === 2 && (
        <Button onClick={() => void navigate(comparisonPath(ids))}>{duplicatesTexts.compareTwo}</Button>
      )}
      <Button onClick={() => void confirm(ids).then((done) => done && none())}>
        {currencyTexts.confirmSelected(ids.length)}
      </Button>
      <Button onClick={() => onRemove(ids)}>{words.remove(ids.length)}</Button>
      <Button onClick={() => void copySelected(selected)}>{words.copySelected}</Button>
      {changing && (
        <BulkDialog
          target={ids.length === list.query.data?.total ? { filter } : { ids }}
          count={ids.length}
          names={names}
          onClose={() => setChanging(false)}
          onDone={none}
        />
      )}
    </>
  );
}

/** Files, directory and inquiry of what the filter shows, its copy, and the same selection in matrix and map. */
function OfList({ list, filter, columns }: ShownOffers) {
  const navigate = useNavigate();
  const { busy, copyAll } = useCopy(list, columns);
  const isEmpty = (list.query.data?.total ?? 0) === 0;
  const tooMuch = isBeyondInquiry(filter);
  const toExchange = { pathname: exchangePath, search: filterToUrl(filter).toString() };
  return (
    <Menu label={viewsTexts.pass} look="button">
      <MenuEntry disabled={isEmpty} onClick={() => void navigate(toExchange)}>
        {words.exchange}
      </MenuEntry>
      <MenuEntry disabled={isEmpty} onClick={() => void navigate(directoryPath(filter))}>
        {words.directory}
      </MenuEntry>
      <MenuEntry
        disabled={tooMuch}
        title={tooMuch ? words.inquiryBeyond : words.inquiryHint}
        onClick={() => void navigate(inquiryPath(filter))}
      >
        {words.inquiry}
      </MenuEntry>
      <MenuEntry disabled={busy || isEmpty} onClick={() => void copyAll()}>
        {words.copyAll}
      </MenuEntry>
      <hr />
      <MenuEntry onClick={() => void navigate(matrixPath(filter))}>{words.matrix}</MenuEntry>
      <MenuEntry onClick={() => void navigate(mapPath(filter))}>{words.map}</MenuEntry>
    </Menu>
  );
}
