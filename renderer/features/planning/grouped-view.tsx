import { useMemo } from 'react';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import type { MeasureRow } from '../../../shared/contract/planning.ts';
import { shareOf } from '../../../shared/domain/planning/counts.ts';
import type { PlanGrouping } from '../../../shared/domain/planning/measure-words.ts';
import { dueWords, endWords } from '../../../shared/domain/planning/period-words.ts';
import { flagWords, lightWords, planningTexts, statusWords } from '../../../shared/i18n/de/planning.ts';
import { formatNumber, formatShare } from '../../../shared/i18n/format.ts';
import { VirtualTable, type TableColumn } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { GroupingSelect } from './grouping-select.tsx';
import { groupRows, type GroupedRow } from './groups.ts';
import { LightCounts } from './light-counts.tsx';
import { leadText, nextStepText } from './list-columns.tsx';
import { Light, Status } from './marks.tsx';
import styles from './planning.module.css';
import type { MeasureList } from './use-plan.ts';

interface GroupedViewProps {
  list: MeasureList;
  names: Names;
  by: PlanGrouping;
  openId: string | null;
  narrow: boolean;
  onBy: (by: PlanGrouping) => void;
  onOpen: (id: string) => void;
}
type Column = TableColumn<GroupedRow>;
type Group = Extract<GroupedRow, { kind: 'group' }>;

const words = planningTexts;
const { grouping } = planningTexts;

/** A column that says one thing of a heading and another of a measure. */
const column = (
  key: string,
  header: string,
  width: string,
  show: { group?: (row: Group) => string; measure: (row: MeasureRow) => string },
): Column => ({
  key,
  header,
  width,
  text: (row) => (row.kind === 'group' ? (show.group?.(row) ?? '') : show.measure(row.measure)),
});

/** Title, Ampel and what else steering asks of a measure; of a heading how many there are and how they stand. */
function groupedColumns(total: number, narrow: boolean): Column[] {
  const counted = ({ counts }: Group): string =>
    grouping.counted(counts.total, formatShare(shareOf(counts.total, total)));
  const name = column('name', words.columns.name, narrow ? 'minmax(150px, 2.4fr)' : 'minmax(220px, 2.4fr)', {
    group: (row) => `${row.name}: ${counted(row)}`,
    measure: (row) => `${row.number} ${row.name}`,
  });
  const light = column('light', words.columns.light, narrow ? '128px' : '150px', {
    group: ({ counts }) => grouping.lights(counts.lights),
    measure: (row) => lightWords[row.trafficLight ?? 'none'],
  });
  const end = column('end', words.columns.end, narrow ? '104px' : '128px', {
    group: ({ counts }) => (counts.flags.overdue > 0 ? grouping.overdue(counts.flags.overdue) : ''),
    measure: dueWords,
  });
  const status = column('status', words.columns.status, narrow ? '116px' : '124px', {
    measure: (row) => statusWords[row.status ?? 'none'],
  });
  const drawn: Column[] = [
    { ...name, render: (row) => <Name row={row} counted={counted} /> },
    { ...status, render: (row) => row.kind === 'measure' && <Status status={row.measure.status} /> },
    {
      ...light,
      render: (row) =>
        row.kind === 'group' ? (
          <span className={styles.lightCounts}>
            <LightCounts counts={row.counts} />
          </span>
        ) : (
          <Light light={row.measure.trafficLight} />
        ),
    },
    { ...end, render: (row) => <End row={row} text={end.text(row)} /> },
  ];
  if (narrow) return drawn;
  return [
    ...drawn,
    column('lead', words.columns.lead, 'minmax(120px, 1fr)', { measure: leadText }),
    column('nextStep', words.columns.nextStep, 'minmax(160px, 1.6fr)', { measure: nextStepText }),
  ].map((one): Column => ({
    ...one,
    render: one.render ?? ((row) => <span className={styles.lines}>{one.text(row)}</span>),
  }));
}

function Name({ row, counted }: { row: GroupedRow; counted: (row: Group) => string }) {
  if (row.kind === 'group')
    return (
      <>
        <strong>{row.name}</strong>
        <span className={styles.small}>{counted(row)}</span>
      </>
    );
  return (
    <span className={styles.lines}>
      <span className={styles.number}>{row.measure.number}</span> {hyphenate(row.measure.name)}
    </span>
  );
}

function End({ row, text }: { row: GroupedRow; text: string }) {
  if (row.kind === 'group') return <strong>{text}</strong>;
  return (
    <>
      {row.measure.flags.includes('overdue') && <strong className={styles.overdue}>{flagWords.overdue}</strong>}
      {endWords(row.measure)}
    </>
  );
}

/** The measures under headings: who leads them, who pays them, what they belong to, with how each group stands. */
export function GroupedView({ list, names, by, openId, narrow, onBy, onOpen }: GroupedViewProps) {
  const rows = useMemo(() => groupRows(list.rows, by, names), [list.rows, by, names]);
  const columns = useMemo(() => groupedColumns(list.total, narrow), [list.total, narrow]);
  const listed = rows.filter((row) => row.kind === 'measure').length;
  return (
    <>
      <div className={styles.treeBar}>
        <GroupingSelect by={by} onBy={onBy} />
        {listed > list.rows.length && (
          <span className={styles.shown}>{grouping.several(formatNumber(list.total))}</span>
        )}
      </div>
      <VirtualTable
        label={grouping.table(grouping.by[by])}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        rowHeight={49}
        minWidth={940}
        narrow={narrow && ['name', 'light', 'status', 'end']}
        openKey={openId && (rows.find((row) => row.kind === 'measure' && row.measure.id === openId)?.key ?? null)}
        onOpen={(row) => row.kind === 'measure' && onOpen(row.measure.id)}
      />
    </>
  );
}
