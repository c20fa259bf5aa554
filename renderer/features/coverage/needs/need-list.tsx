import type { ReactNode } from 'react';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { EmptyState, VirtualTable, type TableColumn } from '../../../ui/index.ts';
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
  action?: ReactNode;
}

/** The columns beside an open record, which shows the rest. */
const besideRecord = 4;

/** One of the four lists, municipality by municipality: there is no ranking. */
export function NeedList<Row>(props: NeedListProps<Row>) {
  const { label, line, rows, all, total, empty, action, ...table } = props;
  if (rows.length === 0) {
    const words = all > 0 ? t.empty.filtered : empty;
    return (
      <EmptyState title={words.title} action={all > 0 ? undefined : action}>
        {words.text}
      </EmptyState>
    );
  }
  return (
    <div className={styles.list}>
      <div className={styles.line}>{line}</div>
      <VirtualTable
        {...table}
        {...(table.openKey !== null && { columns: table.columns.slice(0, besideRecord) })}
        copyColumns={table.copyColumns ?? table.columns}
        label={label}
        rows={rows}
        minWidth={table.openKey === null ? 860 : 530}
      />
      {all < total && <p className={styles.line}>{t.shownOnly(all, total)}</p>}
    </div>
  );
}
