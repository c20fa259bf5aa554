import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { call } from '../../../ipc/client.ts';
import { keyOf } from '../../../ipc/queries.ts';
import { locateRow } from '../grid/locate.ts';
import { tableOfRow } from '../grid/table-of-row.ts';
import { shownInput, type Shown } from '../grid/use-grid-window.ts';
import type { Goal } from '../grid/use-sheet.ts';
import { parseCell } from '../parts/cell-address.ts';

export interface GoalState {
  shown: Shown;
  setShown: (shown: Shown) => void;
  goal: Goal | null;
  /** Puts the cursor on a cell; shows all rows where the filter hides it. */
  show: (sheet: string, cell: string) => void;
}

const all: Shown = { filter: 'all' };
const isAll = ({ filter, issue }: Shown): boolean => filter === 'all' && issue === undefined;

/** The filter of the sheet and the cell to go to. */
export const useGoal = (id: string, tables: readonly DraftTable[]): GoalState => {
  const client = useQueryClient();
  const [state, setState] = useState<{ shown: Shown; goal: Goal | null }>({ shown: all, goal: null });
  const show = useCallback(
    (sheet: string, cell: string): void => {
      const address = parseCell(cell);
      if (!address) return;
      const place = { sheet, row: address.row };
      const find = (shown: Shown): Promise<number | null> =>
        locateRow(tables, place, (from, limit) => {
          const input = { id, ...shownInput(shown), from, limit };
          return client.fetchQuery({
            queryKey: keyOf('imports.grid', input),
            queryFn: () => call('imports.grid', input),
          });
        });
      const go = async (): Promise<void> => {
        const here = isAll(state.shown) ? null : await find(state.shown);
        const index = here ?? (await find(all));
        if (index === null) return;
        const probe = {
          letter: address.letter,
          address: '',
          original: '',
          value: null,
          before: null,
          severity: null,
          message: null,
        };
        const table = tableOfRow(tables, { ...place, cells: [probe] });
        const column = (table?.columns.findIndex(({ letter }) => letter === address.letter) ?? -1) + 1;
        setState({ shown: here === null ? all : state.shown, goal: { index, column } });
      };
      // A failed look-up leaves the cursor where it is; the sheet itself shows the error.
      go().catch(() => undefined);
    },
    [client, id, state.shown, tables],
  );
  return { ...state, setShown: (shown) => setState({ shown, goal: null }), show };
};
