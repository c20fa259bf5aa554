import type { ReactNode } from 'react';
import { ErrorState, LoadingSkeleton } from './states.tsx';
import type { VirtualTableProps } from './table-types.ts';
import { VirtualTable } from './virtual-table.tsx';

export interface RecordListProps<Row> extends Omit<VirtualTableProps<Row>, 'rows'> {
  /** The call behind the list: its error is shown instead, with a way to try again. */
  query: { error: unknown; refetch: () => unknown };
  /** Undefined until the call has answered. */
  rows: readonly Row[] | undefined;
  /** What is shown where there is no row: the next step, or how to see rows again. */
  empty: ReactNode;
}

/** The records of a page as a list, with its three other faces: the call failed, is not answered yet, or there is nothing. */
export function RecordList<Row>({ query, rows, empty, ...table }: RecordListProps<Row>) {
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!rows) return <LoadingSkeleton lines={10} />;
  if (rows.length === 0) return empty;
  return <VirtualTable {...table} rows={rows} />;
}
