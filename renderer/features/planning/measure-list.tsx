import { useMemo, useState } from 'react';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { Button, VirtualTable } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { Legend } from './legend.tsx';
import { copyColumns, listColumns, shortColumns } from './list-columns.tsx';
import styles from './planning.module.css';
import { useDone } from './use-done.ts';
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
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { done, failed, busy } = useDone();
  const unchanged = (): void => {
    call('planning.reportUnchanged', { measureIds: [...selected].slice(0, 500), day: list.on }).then(
      ({ reported, commandId }) => {
        done(planningTexts.report.unchangedDone(reported), commandId);
        setSelected(new Set());
      },
      failed,
    );
  };
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
        selected={selected}
        onSelect={setSelected}
      />
      {!narrow && (
        <div className={styles.treeBar}>
          <Legend />
          {selected.size > 0 && (
            <Button size="small" disabledFocusable={busy} onClick={unchanged}>
              {planningTexts.report.unchangedFor(selected.size)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
