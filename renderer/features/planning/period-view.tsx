import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { dateWords } from '../../../shared/domain/planning/period-words.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LabelledSelect, LoadingSkeleton, PlainTable } from '../../ui/index.ts';
import styles from './planning.module.css';

const words = planningTexts.period;
type Report = OutputOf<'planning.period'>;
type Slip = Report['open'][number];
interface Period {
  id: string;
  name: string;
  from: string;
  to: string;
}

/** Years and half-years around the present one, newest first. */
function periodsAround(today: string): Period[] {
  const present = Number(today.slice(0, 4));
  return [present + 1, present, present - 1, present - 2].flatMap((year): Period[] => [
    { id: `${year}`, name: String(year), from: `${year}-01-01`, to: `${year}-12-31` },
    { id: `${year}-2`, name: words.half(2, year), from: `${year}-07-01`, to: `${year}-12-31` },
    { id: `${year}-1`, name: words.half(1, year), from: `${year}-01-01`, to: `${year}-06-30` },
  ]);
}

/** What was promised for a period and what became of it. */
export function PeriodView({ planId, today, onOpen }: { planId: string; today: string; onOpen: (id: string) => void }) {
  const periods = periodsAround(today);
  const [chosen, setChosen] = useState(today.slice(0, 4));
  const period = periods.find((one) => one.id === chosen) ?? periods[0];
  const { from = today, to = today } = period ?? {};
  const { data, error, refetch } = useCall('planning.period', { planId, from, to }, { keepPrevious: true });
  return (
    <div className={styles.scroll}>
      <LabelledSelect
        label={words.label}
        value={chosen}
        options={periods.map(({ id, name }) => ({ key: id, label: name }))}
        onChange={setChosen}
      />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Outcome report={data} onOpen={onOpen} />
      ) : (
        <LoadingSkeleton lines={8} />
      )}
    </div>
  );
}

function Outcome({ report, onOpen }: { report: Report; onOpen: (id: string) => void }) {
  const { promised, ...parts } = report;
  if (promised === 0) return <p className={styles.outcome}>{words.nothing}</p>;
  return (
    <>
      <p className={styles.outcome}>
        {words.sum(promised, parts.done.length, parts.moved.length, parts.dropped.length, parts.open.length)}
      </p>
      {(['open', 'moved', 'dropped', 'done'] as const).map(
        (part) =>
          parts[part].length > 0 && <Slips key={part} title={words.parts[part]} slips={parts[part]} onOpen={onOpen} />,
      )}
    </>
  );
}

function Slips({ title, slips, onOpen }: { title: string; slips: readonly Slip[]; onOpen: (id: string) => void }) {
  return (
    <PlainTable
      title={words.counted(title, slips.length)}
      className={styles.slips}
      columns={[planningTexts.columns.number, planningTexts.columns.name, words.promised, words.now, words.moves]}
    >
      {slips.map((slip) => (
        <tr key={slip.id}>
          <td className={styles.number}>{slip.number}</td>
          <td>
            <button type="button" className={styles.link} onClick={() => onOpen(slip.id)}>
              {slip.name}
            </button>
          </td>
          <td>{dateWords(slip.from)}</td>
          <td>{dateWords(slip.to)}</td>
          <td>{slip.moves === 0 ? '–' : words.times(slip.moves)}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
