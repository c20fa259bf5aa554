import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Network, TieFilter } from '../../../shared/contract/ties.ts';
import { everyTie, hidesTies, tieFilterWords } from '../../../shared/domain/ties/filter-words.ts';
import { networkDrawing } from '../../../shared/domain/ties/network-drawing.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { organizationsTexts } from '../../../shared/i18n/de/organizations.ts';
import { tiesTexts as t } from '../../../shared/i18n/de/ties.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LabelledSelect,
  LoadingSkeleton,
  NoHits,
  Page,
  type Pair,
} from '../../ui/index.ts';
import { BlocksPreview } from '../handouts/index.ts';
import { OrganizationTabs } from '../organizations/index.ts';
import styles from './ties.module.css';
import { TiesGaps } from './ties-gaps.tsx';
import { TiesList } from './ties-list.tsx';
import { TiesMatrix } from './ties-matrix.tsx';
import { TiesPanel } from './ties-panel.tsx';
import { TiesToolbar, type TiesView } from './ties-toolbar.tsx';

/** Wer arbeitet mit wem: matrix, picture and list of the actors, and what nobody said. */
export function TiesPage() {
  const navigate = useNavigate();
  const [filter, setFilter] = useState<TieFilter>(everyTie);
  const [view, setView] = useState<TiesView>('matrix');
  const [pair, setPair] = useState<Pair | null>(null);
  const { data, error, refetch } = useCall('ties.network', filter, { keepPrevious: true, topic: 'history' });
  const change = (next: Partial<TieFilter>): void => {
    setPair(null);
    setFilter({ ...filter, ...next });
  };
  const report = `${paths.newReport}&${new URLSearchParams([['art', 'ties'], ...tieFilterWords(filter)]).toString()}`;
  return (
    <Page
      title={organizationsTexts.title}
      line={data && data.actors.length > 0 && t.line(data.total, data.actors.length)}
      actions={<Button onClick={() => void navigate(report)}>{common.asReport}</Button>}
      toolbar={
        <>
          <OrganizationTabs />
          {(!data || data.pairs.length > 0 || hidesTies(filter)) && (
            <TiesToolbar filter={filter} view={view} onChange={change} onView={setView} />
          )}
        </>
      }
      panel={
        pair && data && <TiesPanel pair={pair} actors={data.actors} filter={filter} onClose={() => setPair(null)} />
      }
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingSkeleton lines={10} />
      ) : (
        <>
          <Shown
            network={data}
            filtered={hidesTies(filter)}
            view={view}
            pair={pair}
            onPair={setPair}
            onClear={() => setFilter(everyTie)}
          />
          <TiesGaps network={data} />
        </>
      )}
    </Page>
  );
}

interface ShownProps {
  network: Network;
  /** A filter may hide pairs. */
  filtered: boolean;
  view: TiesView;
  pair: Pair | null;
  onPair: (pair: Pair) => void;
  onClear: () => void;
}

function Shown({ network, filtered, view, pair, onPair, onClear }: ShownProps) {
  if (network.pairs.length === 0)
    return filtered ? (
      <NoHits words={t.noHits} onClear={onClear} />
    ) : (
      <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
    );
  if (view === 'picture') return <Picture network={network} />;
  return view === 'matrix' ? (
    <TiesMatrix network={network} pair={pair} onPair={onPair} />
  ) : (
    <TiesList network={network} onPair={onPair} />
  );
}

/** The network as it will be printed; the lines of one actor stand out on request. */
function Picture({ network }: { network: Network }) {
  const [chosen, setChosen] = useState('');
  const { actors, pairs } = network;
  const known = actors.some(({ id }) => id === chosen) ? chosen : '';
  return (
    <div className={styles.picture}>
      <div>
        <LabelledSelect
          label={t.picture.chosen}
          value={known}
          options={[{ key: '', label: t.picture.nobody }, ...actors.map(({ id, name }) => ({ key: id, label: name }))]}
          onChange={setChosen}
        />
      </div>
      <BlocksPreview
        label={t.picture.title}
        blocks={[
          {
            type: 'drawing',
            drawing: networkDrawing(network, known === '' ? null : known),
            alt: t.picture.alt(actors.length, pairs.length),
            caption: t.picture.caption,
          },
        ]}
      />
    </div>
  );
}
