import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OfferPair } from '../../../shared/contract/duplicates.ts';
import { duplicatesTexts as t } from '../../../shared/i18n/de/duplicates.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { duplicateOfKey, paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { useUndoable } from '../../ipc/use-undoable.ts';
import { Awaited, Button, EmptyState, LoadingSkeleton, Page } from '../../ui/index.ts';
import { offerLocation, OfferTabs } from '../offers/index.ts';
import { ApartList } from './apart-list.tsx';
import { CompareOffers } from './compare-offers.tsx';
import styles from './duplicates.module.css';
import { PairTable } from './pair-table.tsx';
import { useDuplicateSearch } from './use-duplicate-search.ts';

const idsOf = ({ one, other }: OfferPair): string[] => [one.id, other.id];

/** Doppelte Angebote: what the inventory may hold twice, pair by pair; two offers of a selection are compared here, too. */
export function OfferDuplicatesPage() {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const offerId = parameters.get(duplicateOfKey.offer);
  const given = parameters.get(duplicateOfKey.pair)?.split(',') ?? null;
  const [opened, setOpened] = useState<readonly string[] | null>(given);
  const query = useCall('duplicates.list', { offerId });
  const { data } = query;
  const search = useDuplicateSearch((data?.waiting ?? 0) > 0);
  const merged = (keptId: string): void => {
    setOpened(null);
    if (given) void navigate(offerLocation(keptId));
  };
  return (
    <Page title={offersTexts.title} line={data && lineOf(data, search.searching)} toolbar={<OfferTabs />}>
      <Awaited query={query} lines={8} />
      {search.failed && <SearchFailed onRetry={search.retry} />}
      {data && (
        <>
          {offerId !== null && <OnlyOfOne />}
          <Pairs data={data} isOfOne={offerId !== null} onCompare={(pair) => setOpened(idsOf(pair))} />
          <ApartList />
        </>
      )}
      {opened && <CompareOffers ids={opened} onClose={() => setOpened(null)} onMerged={merged} />}
    </Page>
  );
}

function SearchFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <p className={styles.lead} role="alert">
      {t.failed}{' '}
      <Button size="small" onClick={onRetry}>
        {t.retry}
      </Button>
    </p>
  );
}

/** The pairs of one offer are shown; the way to all of them. */
function OnlyOfOne() {
  const navigate = useNavigate();
  return (
    <p className={styles.lead}>
      {t.onlyOf}{' '}
      <Button size="small" onClick={() => void navigate(paths.duplicates, { replace: true })}>
        {t.showAll}
      </Button>
    </p>
  );
}

type Found = OutputOf<'duplicates.list'>;

const lineOf = ({ total, waiting }: Found, searching: boolean): string =>
  searching || waiting > 0 ? t.searching : t.line(total);

interface PairsProps {
  data: Found;
  isOfOne: boolean;
  onCompare: (pair: OfferPair) => void;
}

function Pairs({ data: { pairs, total, waiting }, isOfOne, onCompare }: PairsProps) {
  const undoable = useUndoable();
  const keepApart = (pair: OfferPair): void =>
    void undoable(() => call('duplicates.keepApart', { ids: idsOf(pair) }), t.kept);
  if (total === 0 && waiting > 0) return <LoadingSkeleton lines={8} />;
  if (total === 0) {
    const { title, text } = isOfOne ? t.noneOf : t.none;
    return <EmptyState title={title}>{text}</EmptyState>;
  }
  return (
    <>
      <p className={styles.lead}>{t.lead}</p>
      <PairTable pairs={pairs} onCompare={onCompare} onApart={keepApart} />
      {pairs.length < total && <p className={styles.lead}>{t.shownOnly(pairs.length, total)}</p>}
    </>
  );
}
