import type { Draft } from '../../../../shared/contract/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import type { GridFilter } from '../grid/use-grid-window.ts';

/**
 * Rows under each filter. What is to clarify is counted by rows here, as the sheet shows them (the file's own count
 * is by questions); excluded rows apart from the totals and notes that are skipped with them.
 */
export const useFilterCounts = ({ id, rows, counts }: Draft): Record<GridFilter, number> => {
  const { data: toClarify } = useCall('imports.grid', { id, filter: 'toClarify', from: 0, limit: 1 });
  const { data: excluded } = useCall('imports.grid', { id, filter: 'excluded', from: 0, limit: 1 });
  return {
    all: rows,
    new: counts.created,
    changed: counts.updated,
    unchanged: counts.unchanged,
    rejected: counts.rejected,
    statement: counts.statements,
    excluded: excluded?.total ?? 0,
    toClarify: toClarify?.total ?? 0,
  };
};
