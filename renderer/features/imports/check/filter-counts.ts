import type { Draft } from '../../../../shared/contract/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import type { GridFilter } from '../grid/use-grid-window.ts';

/**
 * Rows under each filter. What is to clarify is counted by rows here, as the sheet shows them;
 * the file's own count is by questions.
 */
export const useFilterCounts = ({ id, rows, counts }: Draft): Record<GridFilter, number> => {
  const { data } = useCall('imports.grid', { id, filter: 'toClarify', from: 0, limit: 1 });
  return {
    all: rows,
    new: counts.created,
    changed: counts.updated,
    unchanged: counts.unchanged,
    rejected: counts.rejected,
    toClarify: data?.total ?? 0,
  };
};
