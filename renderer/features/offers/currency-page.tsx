import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OfferRow, OfferSort } from '../../../shared/contract/offers.ts';
import { currencyTexts as t } from '../../../shared/i18n/de/currency.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, ErrorState, LoadingSkeleton, Page, VirtualTable } from '../../ui/index.ts';
import styles from './currency.module.css';
import { offersLocation } from './filter-url.ts';
import { currencyColumns, currencyShortColumns } from './list-columns.ts';
import type { Names } from './names.ts';
import { OfferPanel } from './offer-panel.tsx';
import { OfferTabs } from './offer-tabs.tsx';
import { useConfirm } from './use-confirm.ts';
import { useNames } from './use-names.ts';
import { useOfferList } from './use-offer-list.ts';
import { useRemove } from './use-remove.ts';

type Lists = OutputOf<'offers.currency'>['lists'];
type ListKey = Lists[number]['key'];
const orders: Record<ListKey, OfferSort['key']> = {
  oldest: 'confirmedOn',
  stale: 'confirmedOn',
  endsInHalfAYear: 'validTo',
  endsInAYear: 'validTo',
  fundingOver: 'fundingEnds',
  fundingEnds: 'fundingEnds',
  providerEnds: 'provider',
};
const parameter = 'liste';
const nothingMore: readonly never[] = [];
const nobody: ReadonlySet<string> = new Set();

/** Aktualität: what may not hold any longer, list by list, confirmed one by one or together. */
export function CurrencyPage() {
  const { data, error, refetch } = useCall('offers.currency', {});
  const names = useNames();
  const [parameters, setParameters] = useSearchParams();
  const [selected, setSelected] = useState(nobody);
  const [openId, setOpenId] = useState<string | null>(null);
  const confirm = useConfirm();
  const { remove } = useRemove(() => setOpenId(null));
  const chosen = data?.lists.find(({ key }) => key === parameters.get(parameter)) ?? data?.lists[0];
  const choose = (key: ListKey): void => {
    setSelected(nobody);
    setOpenId(null);
    setParameters({ [parameter]: key }, { replace: true });
  };
  const confirmSelected = (): void =>
    void confirm([...selected]).then((done) => {
      if (done) setSelected(nobody);
    });
  return (
    <Page
      title={t.title}
      line={t.line}
      layout="fill"
      toolbar={<OfferTabs />}
      actions={
        <Button appearance="primary" disabledFocusable={selected.size === 0} onClick={confirmSelected}>
          {selected.size === 0 ? t.confirmNone : t.confirmSelected(selected.size)}
        </Button>
      }
      panel={
        openId && (
          <OfferPanel id={openId} names={names} onClose={() => setOpenId(null)} onRemove={(id) => remove([id])} />
        )
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton lines={12} />}
      {data && chosen && (
        <div className={styles.page}>
          <Choices lists={data.lists} chosen={chosen.key} onChoose={choose} />
          <Offers
            key={chosen.key}
            list={chosen}
            names={names}
            openId={openId}
            onOpen={(row) => setOpenId(row.id)}
            selected={selected}
            onSelect={setSelected}
          />
        </div>
      )}
    </Page>
  );
}

interface ChoicesProps {
  lists: Lists;
  chosen: ListKey;
  onChoose: (key: ListKey) => void;
}

function Choices({ lists, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset className={styles.choices}>
      <legend className="visuallyHidden">{t.choices}</legend>
      {lists.map(({ key, total }) => (
        <button
          key={key}
          type="button"
          className={styles.choice}
          aria-pressed={key === chosen}
          onClick={() => onChoose(key)}
        >
          <span className={styles.count}>{formatNumber(total)}</span>
          <span>{t.lists[key].name}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface OffersProps {
  list: Lists[number];
  names: Names;
  openId: string | null;
  onOpen: (row: OfferRow) => void;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

function Offers({ list, names, openId, onOpen, selected, onSelect }: OffersProps) {
  const navigate = useNavigate();
  const words = t.lists[list.key];
  const [sort, setSort] = useState<OfferSort>({ key: orders[list.key], descending: false });
  const { query, onNeedMore, loadAll } = useOfferList(list.filter, sort, nothingMore);
  const columns = useMemo(() => currencyColumns(names), [names]);
  const onSort = (key: string): void =>
    setSort((now) => ({ key: key as OfferSort['key'], descending: now.key === key && !now.descending }));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <LoadingSkeleton lines={12} />;
  if (query.data.total === 0) return <EmptyState title={words.none}>{words.hint}</EmptyState>;
  return (
    <>
      <div className={styles.lead}>
        <p>{words.hint}</p>
        <Button size="small" onClick={() => void navigate(offersLocation(list.filter))}>
          {t.asFilter}
        </Button>
      </div>
      <div className={styles.list}>
        <VirtualTable
          label={words.name}
          columns={openId ? currencyShortColumns(columns) : columns}
          copyColumns={columns}
          rows={query.data.rows}
          rowKey={(row) => row.id}
          total={query.data.total}
          minWidth={openId ? 480 : 900}
          sort={sort}
          onSort={onSort}
          openKey={openId}
          onOpen={onOpen}
          selected={selected}
          onSelect={onSelect}
          onNeedMore={onNeedMore}
          loadAll={loadAll}
        />
      </div>
    </>
  );
}
