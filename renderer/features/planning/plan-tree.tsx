import { useState, type KeyboardEvent } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { PlanRow } from '../../../shared/contract/planning.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { Button, type FormValues } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { ItemDialog, type EditedItem } from './item-dialog.tsx';
import styles from './planning.module.css';
import { levelName } from './level-name.ts';
import { TreeGrid } from './tree-grid.tsx';
import { stepOf, treeRows, type Move, type TreeRow } from './tree.rules.ts';
import { useDone } from './use-done.ts';
import type { MeasureList } from './use-plan.ts';

const words = planningTexts.tree;

export interface PlanTreeProps {
  plan: PlanRow;
  outline: OutputOf<'planning.outline'>;
  list: MeasureList;
  names: Names;
  filtered: boolean;
  openId: string | null;
  onOpen: (id: string) => void;
  onCreate: (start: FormValues) => void;
}

/** The plan as a tree: what belongs to what, moved by mouse or keyboard. */
export function PlanTree({ plan, outline, list, names, filtered, openId, onOpen, onCreate }: PlanTreeProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState<string | null>(openId);
  const [edited, setEdited] = useState<EditedItem | null>(null);
  const { run } = useDone();
  const source = { goals: outline.goals, measures: list.rows };
  const rows = treeRows({ ...source, closed, filtered });
  const row = rows.find((one) => one.key === cursor) ?? null;

  const move = (wanted: Move | null): void => {
    if (wanted && !filtered) run(() => call('planning.move', wanted), words.moved);
  };
  const step = (direction: 'up' | 'down'): void =>
    row && !filtered ? move(stepOf(row, direction, source)) : undefined;
  const setOpen = (one: TreeRow, open: boolean): void =>
    setClosed((current) => {
      const next = new Set(current);
      if (open) next.delete(one.key);
      else next.add(one.key);
      return next;
    });
  const edit = (one: TreeRow): void => {
    if (one.kind === 'measure') onOpen(one.key);
    else if (one.kind === 'goal') setEdited({ entity: 'goal', item: one.goal });
    else setOpen(one, !one.open);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.altKey && event.key === 'ArrowUp') step('up');
    else if (event.altKey && event.key === 'ArrowDown') step('down');
    else return false;
    return true;
  };
  const goalOf = (one: TreeRow | null): string | null =>
    one?.kind === 'goal' ? one.goal.id : one?.kind === 'measure' ? one.measure.goalId : null;
  const fieldOf = (one: TreeRow | null): string | null =>
    one?.kind === 'field'
      ? one.field
      : one?.kind === 'goal'
        ? one.goal.fieldOfAction
        : (one?.measure.fieldOfAction ?? null);
  const movable = row !== null && row.kind !== 'field' && !filtered;
  return (
    <>
      <div className={styles.treeBar}>
        <Button size="small" onClick={() => setEdited({ entity: 'guidelines' })}>
          {`${levelName(plan, 'guideline', 'many')} (${outline.guidelines.length})`}
        </Button>
        <Button size="small" onClick={() => setEdited({ entity: 'goal', item: null, fieldOfAction: fieldOf(row) })}>
          {words.create(levelName(plan, 'goal', 'one'))}
        </Button>
        <Button size="small" onClick={() => onCreate({ goalId: goalOf(row) })}>
          {words.create(levelName(plan, 'measure', 'one'))}
        </Button>
        <span className={styles.gap} />
        <Button size="small" disabledFocusable={row === null || row.kind === 'field'} onClick={() => row && edit(row)}>
          {words.edit}
        </Button>
        <Button size="small" disabledFocusable={!movable} title={words.upKey} onClick={() => step('up')}>
          {words.up}
        </Button>
        <Button size="small" disabledFocusable={!movable} title={words.downKey} onClick={() => step('down')}>
          {words.down}
        </Button>
        <span className={styles.shown}>{filtered ? words.filtered : words.hint}</span>
      </div>
      <TreeGrid
        rows={rows}
        names={names}
        cursor={cursor}
        openId={openId}
        movable={!filtered}
        onCursor={setCursor}
        onOpenRow={edit}
        onToggle={setOpen}
        onMove={move}
        onKey={onKey}
      />
      {edited && (
        <ItemDialog plan={plan} outline={outline} names={names} edited={edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
