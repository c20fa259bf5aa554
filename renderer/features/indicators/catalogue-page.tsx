import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { IndicatorRow } from '../../../shared/contract/indicators.ts';
import { indicatorGroups } from '../../../shared/domain/indicators/words.ts';
import { fold } from '../../../shared/domain/text-folding.ts';
import { indicatorTexts as t } from '../../../shared/i18n/de/indicators.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Banner, Button, EmptyState, NoHits, Page, RecordList, SearchField } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { columns, groupName } from './catalogue-columns.ts';
import { IndicatorPanel } from './indicator-panel.tsx';
import styles from './indicators.module.css';
import { NewIndicatorPanel } from './new-indicator-panel.tsx';
import { indicatorPath, indicatorPaths, IndicatorTabs, newIndicator } from './tabs.tsx';

/** The groups in the order of a concept, the names in alphabetical order within. */
function inOrder(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const at = ({ indicatorGroup }: IndicatorRow): number =>
    indicatorGroup ? indicatorGroups.indexOf(indicatorGroup) : indicatorGroups.length;
  return rows.toSorted((a, b) => at(a) - at(b) || a.name.localeCompare(b.name, 'de'));
}

const figuresIn = (rows: readonly IndicatorRow[]): number => rows.reduce((sum, { figures }) => sum + figures, 0);
const fits = (row: IndicatorRow, words: string): boolean =>
  fold(`${row.name} ${groupName(row)} ${row.definition ?? ''}`).includes(fold(words));

/** The catalogue: what is counted or computed, with definition and source. */
export function CataloguePage() {
  const { id } = useParams();
  const [parameters] = useSearchParams();
  const [words, setWords] = useState('');
  const navigate = useNavigate();
  const query = useCall('indicators.list', {});
  const { data } = query;
  const go = (path: string): void => void navigate(path, { replace: true });
  const creating = parameters.get('neu') === '1';
  const beside = creating || id !== undefined;
  const all = inOrder(data?.rows ?? []);
  const rows = all.filter((row) => fits(row, words.trim()));
  return (
    <Page
      title={t.title}
      line={data && t.line(all.length, figuresIn(all))}
      layout="fill"
      actions={
        <Button appearance="primary" onClick={() => go(newIndicator)}>
          {t.create}
        </Button>
      }
      toolbar={
        <>
          <IndicatorTabs />
          {all.length > 0 && (
            <SearchField label={t.search} placeholder={t.searchHint} value={words} onChange={setWords} />
          )}
        </>
      }
      panel={beside && <Beside id={creating ? undefined : id} indicators={all} onGo={go} />}
    >
      <div className={styles.list}>
        {all.length > 0 && <MissingStarters count={data?.missingStarters ?? 0} />}
        <RecordList
          query={query}
          rows={data && rows}
          empty={<Empty filtered={all.length > 0} onClear={() => setWords('')} />}
          label={t.list}
          columns={columns}
          narrow={beside && ['name', 'figures', 'latest']}
          rowKey={(row) => row.id}
          openKey={id ?? null}
          onOpen={(row) => go(indicatorPath(row.id))}
        />
      </div>
    </Page>
  );
}

interface BesideProps {
  /** Undefined: the empty form. */
  id: string | undefined;
  indicators: readonly IndicatorRow[];
  onGo: (path: string) => void;
}

function Beside({ id, indicators, onGo }: BesideProps) {
  const shared = { indicators, onClose: () => onGo(indicatorPaths.catalogue) };
  if (id === undefined) return <NewIndicatorPanel {...shared} onSaved={(made) => onGo(indicatorPath(made))} />;
  return <IndicatorPanel key={id} id={id} {...shared} />;
}

/** Offers the usual indicators that are not in the catalogue yet. */
function MissingStarters({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Banner tone="neutral" actions={<AddStarters />}>
      {t.starters.offer(count)}
    </Banner>
  );
}

function Empty({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  return filtered ? (
    <NoHits words={t.noHits} onClear={onClear} />
  ) : (
    <EmptyState title={t.empty.title} action={<AddStarters />}>
      {t.empty.text}
    </EmptyState>
  );
}

function AddStarters() {
  const undoable = useUndoable();
  return (
    <Button
      onClick={() =>
        void undoable(
          () => call('indicators.addStarters', {}),
          ({ added }) => t.starters.added(added),
        )
      }
    >
      {t.starters.add}
    </Button>
  );
}
