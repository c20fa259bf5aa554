import { useMemo } from 'react';
import { Link } from 'react-router';
import type { PlanGrouping } from '../../../shared/domain/planning/measure-words.ts';
import { yearsOf, type YearSpan } from '../../../shared/domain/planning/time-scale.ts';
import { dueWords, periodWords } from '../../../shared/domain/planning/period-words.ts';
import { planningTexts, statusWords } from '../../../shared/i18n/de/planning.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { VirtualTable, type TableColumn } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { GroupingSelect } from './grouping-select.tsx';
import { groupRows, type GroupedRow } from './groups.ts';
import { Legend } from './legend.tsx';
import { leadText } from './list-columns.tsx';
import { Light } from './marks.tsx';
import styles from './planning.module.css';
import { TimeBar, Years } from './time-bar.tsx';
import type { MeasureList } from './use-plan.ts';

export interface TimelineProps {
  list: MeasureList;
  names: Names;
  openId: string | null;
  narrow: boolean;
  /** The state of an earlier day. */
  past: boolean;
  /** The form that prints it. */
  printPath: string;
  by: PlanGrouping;
  onBy: (by: PlanGrouping) => void;
  onOpen: (id: string) => void;
}
const words = planningTexts;
type Column = TableColumn<GroupedRow>;

type Measure = Extract<GroupedRow, { kind: 'measure' }>['measure'];

/** Nothing beside the heading of a group. */
const ofMeasure =
  (show: (row: Measure) => string) =>
  (row: GroupedRow): string =>
    row.kind === 'measure' ? show(row.measure) : '';

const nameColumn = (narrow: boolean): Column => ({
  key: 'name',
  header: words.columns.name,
  width: narrow ? 'minmax(160px, 2fr)' : '300px',
  text: (row) =>
    row.kind === 'group' ? `${row.name} (${row.counts.total})` : `${row.measure.number} ${row.measure.name}`,
  render: (row) =>
    row.kind === 'group' ? (
      <strong>
        {row.name} <span className={styles.muted}>{formatNumber(row.counts.total)}</span>
      </strong>
    ) : (
      <>
        <span className={styles.number}>{row.measure.number}</span> {row.measure.name}
      </>
    ),
});

function barColumn(span: YearSpan, today: string, narrow: boolean): Column {
  const quarters = span.to - span.from < 5;
  return {
    key: 'time',
    header: words.columns.time,
    head: <Years span={span} quarters={quarters} />,
    width: narrow ? 'minmax(180px, 3fr)' : 'minmax(320px, 3fr)',
    text: ofMeasure(periodWords),
    render: (row) =>
      row.kind === 'measure' && <TimeBar row={row.measure} span={span} today={today} milestones quarters={quarters} />,
  };
}

/** What else is asked for, where there is room. */
const sideColumns: readonly Column[] = [
  {
    key: 'light',
    header: words.columns.light,
    width: '134px',
    text: ofMeasure((row) => statusWords[row.status ?? 'none']),
    render: (row) => row.kind === 'measure' && <Light light={row.measure.trafficLight} />,
  },
  {
    key: 'end',
    header: words.columns.end,
    width: '176px',
    text: ofMeasure(dueWords),
  },
  { key: 'lead', header: words.columns.lead, width: 'minmax(120px, 1fr)', text: ofMeasure(leadText) },
];

/** The measures over the years, under headings. */
export function Timeline({ list, names, by, openId, narrow, past, printPath, onBy, onOpen }: TimelineProps) {
  const span = useMemo(
    () =>
      yearsOf(
        list.rows.flatMap((row) => [row.startDate, row.endDate]),
        list.on,
        8,
      ),
    [list.rows, list.on],
  );
  const rows = useMemo(() => groupRows(list.rows, by, names), [list.rows, by, names]);
  const columns = useMemo(
    () => [nameColumn(narrow), barColumn(span, list.on, narrow), ...sideColumns],
    [span, list.on, narrow],
  );
  return (
    <>
      <div className={styles.treeBar}>
        <GroupingSelect by={by} onBy={onBy} />
        <span className={styles.gap} />
        <Legend milestones past={past} />
        <Link className={styles.shown} to={printPath}>
          {words.print}
        </Link>
      </div>
      <VirtualTable
        label={words.views.time}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        rowHeight={36}
        minWidth={900}
        narrow={narrow && ['name', 'time']}
        openKey={openId && (rows.find((row) => row.kind === 'measure' && row.measure.id === openId)?.key ?? null)}
        onOpen={(row) => row.kind === 'measure' && onOpen(row.measure.id)}
      />
    </>
  );
}
