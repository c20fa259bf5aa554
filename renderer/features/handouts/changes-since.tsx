import { useId, type ReactNode } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton } from '../../ui/index.ts';
import styles from './handouts.module.css';

const t = handoutsPageTexts.changes;
/** More would not be read in a panel; the count stands in the heading. */
const most = 50;

/** What the same report would show differently today. */
export function ChangesSince({ id }: { id: string }) {
  const heading = useId();
  const { data, error, refetch } = useCall('handouts.changesSince', { id }, { topic: 'history' });
  return (
    <section className={styles.changes} aria-labelledby={heading}>
      <h3 id={heading}>{t.heading}</h3>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Changes changes={data} />
      ) : (
        <LoadingSkeleton lines={3} />
      )}
    </section>
  );
}

function Changes({ changes }: { changes: OutputOf<'handouts.changesSince'> }) {
  const { cells, responses, gaps, offersAdded, offersRemoved, offersChanged, linesAdded, linesRemoved } = changes;
  const lists = [cells, responses, gaps, offersAdded, offersRemoved, offersChanged, linesAdded, linesRemoved];
  if (lists.every((list) => list.length === 0)) return <p className={styles.quiet}>{t.none}</p>;
  const cellLines = cells.map(({ row, column, before, after }) => (
    <>
      {t.place(row, column)}
      <span className={styles.fromTo}>{t.fromTo(before, after)}</span>
    </>
  ));
  return (
    <>
      <Lines heading={t.responses} lines={responses} />
      <Lines heading={t.gaps} lines={gaps} />
      <Lines heading={t.cells(cells.length)} lines={cellLines} />
      <Lines heading={t.added(offersAdded.length)} lines={offersAdded} />
      <Lines heading={t.removed(offersRemoved.length)} lines={offersRemoved} />
      <Lines heading={t.changed(offersChanged.length)} lines={offersChanged} />
      <Lines heading={t.linesAdded(linesAdded.length)} lines={linesAdded} />
      <Lines heading={t.linesRemoved(linesRemoved.length)} lines={linesRemoved} />
    </>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  const rest = lines.length - most;
  return (
    <>
      <h4 className={styles.group}>{heading}</h4>
      <ul className={styles.lines}>
        {lines.slice(0, most).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {rest > 0 && <li className={styles.quiet}>{t.more(rest)}</li>}
      </ul>
    </>
  );
}
