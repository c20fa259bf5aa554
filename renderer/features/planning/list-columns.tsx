import type { ReactNode } from 'react';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import type { MeasureRow } from '../../../shared/contract/planning.ts';
import { formatPartialDate } from '../../../shared/domain/partial-date.ts';
import { endWords, periodWords } from '../../../shared/domain/planning/period-words.ts';
import { missingPlaces } from '../../../shared/domain/planning/places.ts';
import type { YearSpan } from '../../../shared/domain/planning/time-scale.ts';
import { flagWords, lightWords, planningTexts, statusWords } from '../../../shared/i18n/de/planning.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { TableColumn } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { Light, Status } from './marks.tsx';
import styles from './planning.module.css';
import { TimeBar, Years } from './time-bar.tsx';

const { columns: words, fields: measure } = planningTexts;

/** "6 von 8" and who is missing. */
export function placesText(row: MeasureRow, names: Names): { count: string; missing: string } {
  const all = names.municipalities.map((place) => place.id);
  const missing = missingPlaces(row, all).map(names.municipality);
  const count = planningTexts.partOf(all.length - missing.length, all.length);
  return { count, missing: missing.length === 0 ? '' : planningTexts.missing(missing) };
}

export const leadText = (row: MeasureRow): string => [row.lead, row.responsible].filter(Boolean).join(', ');

const numberColumn: TableColumn<MeasureRow> = {
  key: 'plan',
  header: words.number,
  width: '104px',
  sortable: true,
  text: (row) => row.number,
  render: (row) => <span className={styles.number}>{row.number}</span>,
};
const nameColumn: TableColumn<MeasureRow> = {
  key: 'name',
  header: words.name,
  width: 'minmax(190px, 2.2fr)',
  sortable: true,
  text: (row) => row.name,
  render: (row) => <span className={styles.name}>{hyphenate(row.name)}</span>,
};
const leadColumn: TableColumn<MeasureRow> = {
  key: 'lead',
  header: words.lead,
  width: 'minmax(112px, 1fr)',
  sortable: true,
  text: leadText,
  render: (row) => <span className={styles.lines}>{hyphenate(leadText(row))}</span>,
};
const statusColumn: TableColumn<MeasureRow> = {
  key: 'status',
  header: words.status,
  width: '116px',
  sortable: true,
  text: (row) => statusWords[row.status ?? 'none'],
  render: (row) => <Status status={row.status} />,
};
const lightColumn: TableColumn<MeasureRow> = {
  key: 'trafficLight',
  header: words.light,
  width: '128px',
  sortable: true,
  text: (row) => lightWords[row.trafficLight ?? 'none'],
  render: (row) => <Light light={row.trafficLight} />,
};
const timeColumn = (span: YearSpan, today: string): TableColumn<MeasureRow> => ({
  key: 'time',
  header: words.time,
  head: <Years span={span} />,
  width: 'minmax(150px, 1.6fr)',
  text: periodWords,
  render: (row) => <TimeBar row={row} span={span} today={today} />,
});
const endColumn: TableColumn<MeasureRow> = {
  key: 'end',
  header: words.end,
  width: '108px',
  sortable: true,
  text: endWords,
  render: (row) => (
    <>
      {row.flags.includes('overdue') && <strong className={styles.overdue}>{flagWords.overdue}</strong>}
      {endWords(row)}
    </>
  ),
};
const placesColumn = (names: Names): TableColumn<MeasureRow> => ({
  key: 'places',
  header: words.places,
  width: 'minmax(120px, 1.2fr)',
  text: (row) => Object.values(placesText(row, names)).filter(Boolean).join(', '),
  render: (row) => {
    const { count, missing } = placesText(row, names);
    return (
      <>
        {count}
        {missing && <span className={styles.small}>{missing}</span>}
      </>
    );
  },
});

/** The columns of the list, as steering reads them. */
const listColumns = (names: Names, span: YearSpan, today: string): TableColumn<MeasureRow>[] => [
  numberColumn,
  nameColumn,
  leadColumn,
  statusColumn,
  lightColumn,
  timeColumn(span, today),
  endColumn,
  placesColumn(names),
];

/** What the list shows where nobody chose other columns. */
export const usualColumns: readonly string[] = [
  'plan',
  'name',
  'lead',
  'status',
  'trafficLight',
  'time',
  'end',
  'places',
];

export const nextStepText = ({ nextStep, nextWho, nextDue }: MeasureRow): string =>
  [nextStep, nextWho, nextDue && formatDay(nextDue)].filter(Boolean).join(', ');

/** What a status list needs beyond the columns that are usually shown. */
const statusColumns = (names: Names): TableColumn<MeasureRow>[] => [
  plainColumn('fieldOfAction', words.field, ({ fieldOfAction: id }) => (id ? names.term('fieldOfAction', id) : '')),
  plainColumn('reportDay', words.day, ({ reportDay }) => (reportDay ? formatDay(reportDay) : '')),
  plainColumn('text', words.text, ({ text }) => text ?? ''),
  plainColumn('nextStep', words.nextStep, nextStepText),
];

/** Every column the list can show. */
export const allColumns = (names: Names, span: YearSpan, today: string): TableColumn<MeasureRow>[] => [
  ...listColumns(names, span, today),
  ...statusColumns(names),
  plainColumn('strands', measure.strands, ({ strands }) => strands.map((id) => names.term('strand', id)).join(' · ')),
  plainColumn('targetGroups', measure.targetGroups, ({ targetGroups }) =>
    targetGroups.map((id) => names.term('targetGroup', id)).join(' · '),
  ),
  plainColumn('startDate', measure.startDate, ({ startDate }) => (startDate ? formatPartialDate(startDate) : '')),
  plainColumn('responsible', measure.responsible, ({ responsible }) => responsible ?? ''),
  plainColumn('partners', measure.partners, ({ partners }) => partners.join(', ')),
  plainColumn('funding', words.funding, ({ funding }) => funding.join(', ')),
  plainColumn('decisionNeeded', planningTexts.report.fields.decisionNeeded, (row) => row.decisionNeeded ?? ''),
];

/** A column of words, on as many lines as fit. */
const plainColumn = (key: string, header: string, text: (row: MeasureRow) => string): TableColumn<MeasureRow> => ({
  key,
  header,
  width: 'minmax(130px, 1.2fr)',
  text,
  render: (row) => <span className={styles.lines}>{hyphenate(text(row))}</span>,
});

/** What Excel receives when rows are copied: everything a status list needs. */
export function copyColumns(names: Names): TableColumn<MeasureRow>[] {
  const plain = listColumns(names, { from: 2000, to: 2000 }, '2000-01-01').map(({ key, header, width, text }) => ({
    key,
    header,
    width,
    text,
  }));
  return [...plain, ...statusColumns(names)];
}

const besideWidths: Record<string, string> = {
  name: 'minmax(150px, 2fr)',
  trafficLight: '128px',
  status: '116px',
  end: '104px',
};
/** What stays of the list beside an open record, the first ones first. */
export const besideKeys = Object.keys(besideWidths);
/** Narrower columns while a record is open beside the list; the number stands before the title. */
export const besideColumns = (columns: readonly TableColumn<MeasureRow>[]): TableColumn<MeasureRow>[] =>
  columns.flatMap((column) => {
    const width = besideWidths[column.key];
    if (!width) return [];
    return [column.key === 'name' ? { ...column, width, render: numberedName } : { ...column, width }];
  });

const numberedName = (row: MeasureRow): ReactNode => (
  <span className={styles.lines}>
    <span className={styles.number}>{row.number}</span> {hyphenate(row.name)}
  </span>
);
