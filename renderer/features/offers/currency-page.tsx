import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OfferRow, OfferSort } from '../../../shared/contract/offers.ts';
import { currencyTexts as t } from '../../../shared/i18n/de/currency.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  Page,
  RecordList,
  type VirtualTableProps,
} from '../../ui/index.ts';
import styles from './currency.module.css';
import { offersLocation } from './filter-url.ts';
import { currencyColumns } from './list-columns.ts';
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
  const close = (): void => setOpenId(null);
  const { remove } = useRemove(close);
  const chosen = data?.lists.find(({ key }) => key === parameters.get(parameter)) ?? data?.lists[0];
  const choose = (key: ListKey): void => {
    setSelected(nobody);
    close();
    setParameters({ [parameter]: key }, { replace: true });
  };
  return (
    <Page
      title={offersTexts.title}
      line={t.line}
      layout="fill"
      toolbar={<OfferTabs />}
      actions={<ConfirmSelected selected={selected} onDone={() => setSelected(nobody)} />}
      panel={openId && <OfferPanel id={openId} names={names} onClose={close} onRemove={(id) => remove([id])} />}
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
            openKey={openId}
            onOpen={({ id }) => setOpenId(id)}
            selected={selected}
            onSelect={setSelected}
          />
        </div>
      )}
    </Page>
  );
}

interface ConfirmSelectedProps {
  selected: ReadonlySet<string>;
  onDone: () => void;
}

/** The ticked offers still hold. */
function ConfirmSelected({ selected, onDone }: ConfirmSelectedProps) {
  const confirm = useConfirm();
  const run = (): void =>
    void confirm([...selected]).then((done) => {
      if (done) onDone();
    });
  return (
    <Button appearance="primary" disabledFocusable={selected.size === 0} onClick={run}>
      {selected.size === 0 ? t.confirmNone : t.confirmSelected(selected.size)}
    </Button>
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

interface OffersProps extends Pick<VirtualTableProps<OfferRow>, 'openKey' | 'onOpen' | 'selected' | 'onSelect'> {
  list: Lists[number];
  names: Names;
}

function Offers({ list: { key, filter }, names, ...table }: OffersProps) {
  const navigate = useNavigate();
  const words = t.lists[key];
  const [sort, setSort] = useState<OfferSort>({ key: orders[key], descending: false });
  const { query, onNeedMore, loadAll } = useOfferList(filter, sort, nothingMore);
  const columns = useMemo(() => currencyColumns(names), [names]);
  const onSort = (by: string): void =>
    setSort((now) => ({ key: by as OfferSort['key'], descending: now.key === by && !now.descending }));
  const { data } = query;
  return (
    <>
      {data && data.total > 0 && (
        <div className={styles.lead}>
          <p>{words.hint}</p>
          <Button size="small" onClick={() => void navigate(offersLocation(filter))}>
            {t.asFilter}
          </Button>
        </div>
      )}
      <div className={styles.list}>
        <RecordList
          {...table}
          query={query}
          rows={data?.rows}
          empty={<EmptyState title={words.none}>{t.noneText}</EmptyState>}
          label={words.name}
          columns={columns}
          rowKey={({ id }) => id}
          {...(data && { total: data.total })}
          minWidth={900}
          narrow={table.openKey ? ['name', 'confirmedOn', 'municipality'] : false}
          sort={sort}
          onSort={onSort}
          onNeedMore={onNeedMore}
          loadAll={loadAll}
        />
      </div>
    </>
  );
}
