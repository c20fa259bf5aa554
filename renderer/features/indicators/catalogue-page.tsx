import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { IndicatorRow } from '../../../shared/contract/indicators.ts';
import { indicatorGroups } from '../../../shared/domain/indicators/words.ts';
import { fold } from '../../../shared/domain/text-folding.ts';
import { indicatorTexts as t } from '../../../shared/i18n/de/indicators.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Banner, Button, EmptyState, NoHits, Page, RecordList, SearchField, type TableColumn } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { IndicatorPanel } from './indicator-panel.tsx';
import styles from './indicators.module.css';
import { NewIndicatorPanel } from './new-indicator-panel.tsx';
import { indicatorPath, indicatorPaths, IndicatorTabs, newIndicator } from './tabs.tsx';

const groupName = ({ indicatorGroup }: IndicatorRow): string =>
  indicatorGroup ? t.groups[indicatorGroup] : t.withoutGroup;
const columns: readonly TableColumn<IndicatorRow>[] = [
  { key: 'name', header: t.columns.name, width: 'minmax(220px, 4fr)', text: ({ name }) => name },
  { key: 'group', header: t.columns.group, width: 'minmax(150px, 2fr)', text: groupName },
  { key: 'unit', header: t.columns.unit, width: '120px', text: ({ unit }) => unit ?? '' },
  {
    key: 'kind',
    header: t.columns.kind,
    width: '150px',
    text: ({ computed }) => (computed ? t.computed : t.counted),
  },
  {
    key: 'figures',
    header: t.columns.figures,
    width: '80px',
    align: 'end',
    text: ({ figures, computed }) => (computed ? '' : figures === 0 ? t.noFigures : formatNumber(figures)),
  },
  { key: 'latest', header: t.columns.latest, width: '130px', text: ({ latest }) => latest },
  {
    key: 'source',
    header: t.columns.source,
    width: 'minmax(160px, 3fr)',
    text: ({ usualSource }) => usualSource ?? '',
  },
];
const shortColumns = columns.filter(({ key }) => ['name', 'figures', 'latest'].includes(key));

/** The groups in the order of a concept, the names in alphabetical order within. */
function inOrder(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const at = ({ indicatorGroup }: IndicatorRow): number =>
    indicatorGroup ? indicatorGroups.indexOf(indicatorGroup) : indicatorGroups.length;
  return rows.toSorted((a, b) => at(a) - at(b) || a.name.localeCompare(b.name, 'de'));
}

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
  const close = (): void => go(indicatorPaths.catalogue);
  const all = inOrder(data?.rows ?? []);
  const rows = all.filter((row) => fits(row, words.trim()));
  const panel =
    parameters.get('neu') === '1' ? (
      <NewIndicatorPanel indicators={all} onClose={close} onSaved={(made) => go(indicatorPath(made))} />
    ) : id ? (
      <IndicatorPanel key={id} id={id} indicators={all} onClose={close} />
    ) : null;
  const figures = all.reduce((sum, row) => sum + row.figures, 0);
  return (
    <Page
      title={t.title}
      line={data && t.line(all.length, figures)}
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
      panel={panel}
    >
      <div className={styles.list}>
        {data && all.length > 0 && data.missingStarters > 0 && (
          <Banner tone="neutral" actions={<AddStarters />}>
            {t.starters.offer(data.missingStarters)}
          </Banner>
        )}
        <RecordList
          query={query}
          rows={data && rows}
          empty={<Empty filtered={all.length > 0} onClear={() => setWords('')} />}
          label={t.list}
          columns={panel ? shortColumns : columns}
          copyColumns={columns}
          rowKey={(row) => row.id}
          openKey={id ?? null}
          onOpen={(row) => go(indicatorPath(row.id))}
        />
      </div>
    </Page>
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
