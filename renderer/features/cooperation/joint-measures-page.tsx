import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import { hasOneCarrier, isJoint, jointCounts, takingNoPart } from '../../../shared/domain/planning/together.ts';
import { cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, ErrorState, LoadingSkeleton, Page, Section } from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import styles from './cooperation.module.css';
import { CooperationTabs, ReportButton } from './frame.tsx';
import { MeasureItems, PairPanel } from './pair-panel.tsx';

const words = t.measures;
type Answer = OutputOf<'cooperation.measures'>;
/** Two Kommunen of the matrix; twice the same: what it carries with any other. */
type Pair = readonly [one: string, other: string];

/** Gemeinsame Maßnahmen: which Kommunen carry what together, who does nowhere, what hangs on one alone. */
export function JointMeasuresPage() {
  const navigate = useNavigate();
  const [pair, setPair] = useState<Pair | null>(null);
  const { data, error, refetch } = useCall('cooperation.measures', {});
  return (
    <Page
      title={t.title}
      line={data?.plan && words.line(data.plan.name, data.measures.filter(isJoint).length, data.districtWide)}
      actions={<ReportButton />}
      toolbar={<CooperationTabs />}
      panel={pair && data && <PairPanel pair={pair} measures={data.measures} onClose={() => setPair(null)} />}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingSkeleton lines={10} />
      ) : data.measures.length === 0 ? (
        <EmptyState
          title={words.empty.title}
          action={
            <Button appearance="primary" onClick={() => void navigate(paths.planning)}>
              {words.empty.action}
            </Button>
          }
        >
          {words.empty.text}
        </EmptyState>
      ) : (
        <>
          <Matrix data={data} pair={pair} onPair={setPair} />
          <Gaps data={data} />
        </>
      )}
    </Page>
  );
}

function Matrix({ data, pair, onPair }: { data: Answer; pair: Pair | null; onPair: (pair: Pair) => void }) {
  const { municipalities: places } = useNames();
  const counts = jointCounts(
    data.measures,
    places.map(({ id }) => id),
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} aria-label={words.label}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {places.map(({ id, name }) => (
              <th key={id} scope="col">
                {hyphenate(name, 9)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((one, row) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              {places.map((other, column) => {
                const count = counts[row]?.[column] ?? 0;
                return (
                  <td key={other.id}>
                    {count === 0 ? (
                      <span className={styles.muted}>
                        –<span className="visuallyHidden"> {words.none}</span>
                      </span>
                    ) : (
                      <button
                        type="button"
                        data-same={row === column}
                        data-chosen={pair?.[0] === one.id && pair[1] === other.id}
                        onClick={() => onPair([one.id, other.id])}
                      >
                        {formatNumber(count)}
                        <span className="visuallyHidden"> {words.cell(one.name, other.name, count)}</span>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{words.caption}</p>
    </div>
  );
}

/** Who takes part nowhere, and what hangs on one Kommune alone. */
function Gaps({ data: { measures } }: { data: Answer }) {
  const names = useNames();
  const nowhere = takingNoPart(
    measures,
    names.municipalities.map(({ id }) => id),
  );
  const alone = measures.filter(hasOneCarrier);
  return (
    <>
      <Section title={words.nowhere} note={nowhere.length > 0 ? words.nowhereLead : undefined}>
        <p>{nowhere.length > 0 ? nowhere.map(names.municipality).join(', ') : words.nobodyNowhere}</p>
      </Section>
      <Section title={words.oneCarrier} note={words.oneCarrierLead}>
        {alone.length > 0 ? <MeasureItems measures={alone} /> : <p>{words.nobodyAlone}</p>}
      </Section>
    </>
  );
}
