import { useMemo } from 'react';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { VirtualTable } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { Legend } from './legend.tsx';
import { copyColumns, listColumns, shortColumns } from './list-columns.tsx';
import type { MeasureList as Measures, PlanSort } from './use-plan.ts';

export interface MeasureListProps {
  list: Measures;
  names: Names;
  sort: PlanSort;
  openId: string | null;
  narrow: boolean;
  onSort: (key: string) => void;
  onOpen: (id: string) => void;
}

/** The measures as one list. */
export function MeasureList({ list, names, sort, openId, narrow, onSort, onOpen }: MeasureListProps) {
  const present = Number(list.on.slice(0, 4));
  const columns = useMemo(
    () => listColumns(names, { from: present - 1, to: present + 1 }, list.on),
    [names, present, list.on],
  );
  const copied = useMemo(() => copyColumns(names), [names]);
  return (
    <>
      <VirtualTable
        label={planningTexts.title}
        columns={narrow ? shortColumns(columns) : columns}
        copyColumns={copied}
        rows={list.rows}
        total={list.total}
        rowKey={(row) => row.id}
        rowHeight={49}
        minWidth={narrow ? 0 : 980}
        sort={sort}
        onSort={onSort}
        openKey={openId}
        onOpen={(row) => onOpen(row.id)}
      />
      {!narrow && <Legend />}
    </>
  );
}
