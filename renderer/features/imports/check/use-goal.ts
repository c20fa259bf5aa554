import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { call } from '../../../ipc/client.ts';
import { keyOf } from '../../../ipc/queries.ts';
import { locateRow } from '../grid/locate.ts';
import { tableOfRow } from '../grid/table-of-row.ts';
import type { GridFilter } from '../grid/use-grid-window.ts';
import type { Goal } from '../grid/use-sheet.ts';
import { parseCell } from '../parts/cell-address.ts';

export interface GoalState {
  filter: GridFilter;
  setFilter: (filter: GridFilter) => void;
  goal: Goal | null;
  /** Puts the cursor on a cell; shows all rows where the filter hides it. */
  show: (sheet: string, cell: string) => void;
}

/** The filter of the sheet and the cell to go to. */
export const useGoal = (id: string, tables: readonly DraftTable[]): GoalState => {
  const client = useQueryClient();
  const [state, setState] = useState<{ filter: GridFilter; goal: Goal | null }>({ filter: 'all', goal: null });
  const show = useCallback(
    (sheet: string, cell: string): void => {
      const address = parseCell(cell);
      if (!address) return;
      const place = { sheet, row: address.row };
      const find = (filter: GridFilter): Promise<number | null> =>
        locateRow(tables, place, (from, limit) => {
          const input = { id, filter, from, limit };
          return client.fetchQuery({
            queryKey: keyOf('imports.grid', input),
            queryFn: () => call('imports.grid', input),
          });
        });
      const go = async (): Promise<void> => {
        const here = state.filter === 'all' ? null : await find(state.filter);
        const index = here ?? (await find('all'));
        if (index === null) return;
        const probe = {
          letter: address.letter,
          original: '',
          value: null,
          before: null,
          severity: null,
          message: null,
        };
        const table = tableOfRow(tables, { ...place, cells: [probe] });
        const column = (table?.columns.findIndex(({ letter }) => letter === address.letter) ?? -1) + 1;
        setState({ filter: here === null ? 'all' : state.filter, goal: { index, column } });
      };
      // A failed look-up leaves the cursor where it is; the sheet itself shows the error.
      go().catch(() => undefined);
    },
    [client, id, state.filter, tables],
  );
  return { ...state, setFilter: (filter) => setState({ filter, goal: null }), show };
};
