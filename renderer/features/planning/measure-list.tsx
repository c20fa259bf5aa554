import { useMemo, useState } from 'react';
import type { MeasureRow } from '../../../shared/contract/planning.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import {
  Button,
  ToggleButton,
  VirtualTable,
  widthOfColumns,
  type FormValue,
  type TableColumn,
} from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { chosenColumns } from '../views/index.ts';
import { editColumns, saveCell } from './edit-columns.tsx';
import { Legend } from './legend.tsx';
import { besideColumns, besideKeys, copyColumns, usualColumns } from './list-columns.tsx';
import styles from './planning.module.css';
import { useDone } from './use-done.ts';
import type { MeasureList as Measures, PlanSort } from './use-plan.ts';

export interface MeasureListProps {
  list: Measures;
  names: Names;
  sort: PlanSort;
  /** Every column, and the keys of the chosen ones. */
  all: readonly TableColumn<MeasureRow>[];
  chosen: readonly string[];
  openId: string | null;
  narrow: boolean;
  /** The state of an earlier day: nothing is reported in it. */
  past: boolean;
  onSort: (key: string) => void;
  onOpen: (id: string) => void;
}

/** The measures as one list. */
export function MeasureList(props: MeasureListProps) {
  const { list, names, sort, all, chosen, openId, narrow, past, onSort, onOpen } = props;
  const columns = useMemo(() => chosenColumns(all, chosen), [all, chosen]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState(false);
  const edited = useMemo(() => editColumns(chosenColumns(all, usualColumns)), [all]);
  const isEditing = editing && !narrow && !past;
  const { done } = useDone();
  const onSaveCell = async (row: MeasureRow, column: string, value: FormValue): Promise<void> => {
    const { commandId } = await saveCell(row, column, value, list.on);
    done(planningTexts.edit.saved(row.number), commandId);
  };
  const copied = useMemo(() => copyColumns(names), [names]);
  return (
    <>
      <VirtualTable
        label={planningTexts.title}
        columns={narrow ? besideColumns(all) : isEditing ? edited : columns}
        copyColumns={copied}
        rows={list.rows}
        total={list.total}
        rowKey={(row) => row.id}
        rowHeight={49}
        minWidth={isEditing ? 1240 : widthOfColumns(columns)}
        narrow={narrow && besideKeys}
        sort={sort}
        onSort={onSort}
        openKey={openId}
        onOpen={(row) => onOpen(row.id)}
        selected={selected}
        onSelect={setSelected}
        {...(isEditing && { onSaveCell, editOnClick: true })}
      />
      {!narrow && (
        <div className={styles.treeBar}>
          {!past && (
            <ToggleButton size="small" checked={editing} onClick={() => setEditing(!editing)}>
              {planningTexts.edit.start}
            </ToggleButton>
          )}
          {isEditing ? <p className={styles.small}>{planningTexts.edit.keys}</p> : <Legend past={past} />}
          {selected.size > 0 && !past && <Unchanged selected={selected} day={list.on} onSelect={setSelected} />}
        </div>
      )}
    </>
  );
}

interface UnchangedProps {
  selected: ReadonlySet<string>;
  day: string;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** Reports the ticked measures as unchanged on this day. */
function Unchanged({ selected, day, onSelect }: UnchangedProps) {
  const { done, failed, busy } = useDone();
  const report = (): void => {
    call('planning.reportUnchanged', { measureIds: [...selected].slice(0, 500), day }).then(
      ({ reported, commandId }) => {
        done(planningTexts.report.unchangedDone(reported), commandId);
        onSelect(new Set());
      },
      failed,
    );
  };
  return (
    <Button size="small" disabledFocusable={busy} onClick={report}>
      {planningTexts.report.unchangedFor(selected.size)}
    </Button>
  );
}
