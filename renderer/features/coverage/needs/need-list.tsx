import type { ReactNode } from 'react';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { EmptyState, leastWidth, NoHits, VirtualTable, type TableColumn } from '../../../ui/index.ts';
import styles from './needs.module.css';

export interface NeedListProps<Row> {
  label: string;
  /** What the list is, above it. */
  line: ReactNode;
  columns: readonly TableColumn<Row>[];
  copyColumns?: readonly TableColumn<Row>[];
  rows: readonly Row[];
  /** Rows without the filter of the page. */
  all: number;
  total: number;
  rowKey: (row: Row) => string;
  openKey: string | null;
  onOpen: (row: Row) => void;
  empty: { title: string; text: string };
  /** Takes the filters of the page away. */
  onClear: () => void;
  action?: ReactNode;
}

/** One of the four lists, municipality by municipality: there is no ranking. */
export function NeedList<Row>(props: NeedListProps<Row>) {
  const { label, line, rows, all, total, empty, action, columns, onClear, ...table } = props;
  if (rows.length === 0 && all > 0) return <NoHits words={t.empty.filtered} onClear={onClear} />;
  if (rows.length === 0)
    return (
      <EmptyState title={empty.title} action={action}>
        {empty.text}
      </EmptyState>
    );
  return (
    <div className={styles.list}>
      <div className={styles.line}>{line}</div>
      <VirtualTable
        {...table}
        columns={columns}
        label={label}
        rows={rows}
        minWidth={leastWidth(columns)}
        narrow={table.openKey !== null && columns.slice(0, 4).map(({ key }) => key)}
      />
      {all < total && <p className={styles.line}>{t.shownOnly(all, total)}</p>}
    </div>
  );
}
