import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { OfferRow } from '../../../shared/contract/offers.ts';
import { offersTexts as t } from '../../../shared/i18n/de/offers.ts';
import { paths } from '../../app/paths.ts';
import type { WindowedList } from '../../ipc/use-windows.ts';
import {
  Button,
  EmptyState,
  NoHits,
  RecordList,
  widthOfColumns,
  type TableColumn,
  type VirtualTableProps,
} from '../../ui/index.ts';
import styles from './filters.module.css';
import { newOfferPath } from './locations.ts';

type OfTheTable = 'sort' | 'onSort' | 'openKey' | 'onOpen' | 'selected' | 'onSelect';

interface OfferTableProps extends Pick<VirtualTableProps<OfferRow>, OfTheTable> {
  list: WindowedList<OfferRow>;
  columns: readonly TableColumn<OfferRow>[];
  /** A record or the form stands beside the list. */
  beside: boolean;
  /** Changes with filter and order: the list begins at the top again. */
  shown: string;
  /** Takes the filter away; null where none is set. */
  onClear: (() => void) | null;
}

/** The list itself: a few columns beside an open record, all of them in what is copied. */
export function OfferTable({ list, columns, beside, shown, onClear, ...table }: OfferTableProps) {
  const { query, onNeedMore, loadAll } = list;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) place.current?.querySelector('[role="grid"]')?.scrollTo({ top: 0 });
  }, [shown]);
  return (
    <div ref={place} className={styles.list}>
      <RecordList
        {...table}
        query={query}
        rows={query.data?.rows}
        empty={onClear ? <NoHits words={t.noHits} onClear={onClear} /> : <NoOffers />}
        label={t.list}
        columns={columns}
        rowKey={({ id }) => id}
        {...(query.data && { total: query.data.total })}
        minWidth={widthOfColumns(columns)}
        narrow={beside && ['name', 'provider', 'municipality']}
        onNeedMore={onNeedMore}
        loadAll={loadAll}
      />
    </div>
  );
}

function NoOffers() {
  const navigate = useNavigate();
  const ways = (
    <>
      <Button appearance="primary" onClick={() => void navigate(paths.imports)}>
        {t.actions.excel}
      </Button>
      <Button onClick={() => void navigate(newOfferPath)}>{t.actions.create}</Button>
    </>
  );
  return (
    <EmptyState title={t.empty.title} action={ways}>
      {t.empty.text}
    </EmptyState>
  );
}
