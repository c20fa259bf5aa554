import type { MeasureRow } from '../../../shared/contract/planning.ts';
import { barOf, placeOfDate, placeOfDay, yearList, type YearSpan } from '../../../shared/domain/planning/time-scale.ts';
import { periodWords } from '../../../shared/domain/planning/period-words.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import styles from './planning.module.css';

const share = (value: number): string => `${(value * 100).toFixed(2)}%`;

/** How far a measure is: what was reported; done is done. */
export const progressOf = (row: Pick<MeasureRow, 'progress' | 'status'>): number =>
  row.status === 'implemented' ? 100 : (row.progress ?? 0);

export interface TimeBarProps {
  row: MeasureRow;
  span: YearSpan;
  today: string;
  milestones?: boolean;
  quarters?: boolean;
}

/** The bar of a measure over the years, with its progress, its milestones and today. */
export function TimeBar({ row, span, today, milestones = false, quarters = false }: TimeBarProps) {
  const bar = barOf(row.startDate, row.endDate, span);
  const done = progressOf(row);
  const places = milestones ? row.milestones.map((one) => ({ ...one, at: placeOfDate(one.dueDate, span) })) : [];
  return (
    <span className={styles.time}>
      <span className="visuallyHidden">
        {periodWords(row)}
        {done > 0 && `, ${planningTexts.progressOf(done)}`}
      </span>
      {linesOf(span, quarters).map((day) => (
        <span
          key={day}
          className={styles.year}
          data-quarter={!day.endsWith('-01-01')}
          style={{ left: share(placeOfDay(day, span)) }}
        />
      ))}
      {bar && (
        <span
          className={styles.bar}
          data-open={bar.open}
          style={{ left: share(bar.left), width: share(bar.right - bar.left) }}
        >
          {done > 0 && <span className={styles.done} style={{ width: `${done}%` }} />}
        </span>
      )}
      {places.map(
        ({ id, name, at, doneDay }) =>
          at !== null && (
            <span
              key={id}
              className={styles.milestone}
              data-done={doneDay !== null}
              title={name}
              style={{ left: share(at) }}
            />
          ),
      )}
      <span className={styles.today} style={{ left: share(placeOfDay(today, span)) }} />
    </span>
  );
}

const quarterDays = ['01-01', '04-01', '07-01', '10-01'];
const linesOf = (span: YearSpan, quarters: boolean): string[] =>
  yearList(span).flatMap((year) => (quarters ? quarterDays : quarterDays.slice(0, 1)).map((day) => `${year}-${day}`));

/** The years above the bars, and their quarters where there is room. */
export function Years({ span, quarters = false }: { span: YearSpan; quarters?: boolean }) {
  return (
    <span className={styles.years}>
      {yearList(span).map((year) => (
        <span key={year} style={{ left: share(placeOfDay(`${year}-01-01`, span)) }}>
          {year}
          {quarters && (
            <span className={styles.quarters} aria-hidden="true">
              Q1 – Q4
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
