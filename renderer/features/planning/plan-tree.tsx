import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { PlanRow } from '../../../shared/contract/planning.ts';
import { levelName, planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { Button, type FormValues } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { ItemDialog, type EditedItem } from './item-dialog.tsx';
import styles from './planning.module.css';
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
export function PlanTree(props: PlanTreeProps) {
  const { plan, outline, names, filtered, openId } = props;
  const tree = useTree(props);
  return (
    <>
      <TreeBar {...props} tree={tree} />
      <TreeGrid
        rows={tree.rows}
        names={names}
        cursor={tree.cursor}
        openId={openId}
        movable={!filtered}
        onCursor={tree.setCursor}
        onOpenRow={tree.edit}
        onToggle={tree.setOpen}
        onMove={tree.move}
        onKey={(event) => {
          const direction = event.altKey ? directions[event.key] : undefined;
          if (direction) tree.step(direction);
          return direction !== undefined;
        }}
      />
      {tree.edited && (
        <ItemDialog
          plan={plan}
          outline={outline}
          names={names}
          edited={tree.edited}
          onClose={() => tree.setEdited(null)}
        />
      )}
    </>
  );
}

const directions: Record<string, 'up' | 'down'> = { ArrowUp: 'up', ArrowDown: 'down' };

/** What is folded, where the cursor stands, what is edited, and how rows move. */
function useTree({ outline, list, filtered, openId, onOpen }: PlanTreeProps) {
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
  const step = (direction: 'up' | 'down'): void => {
    if (row) move(stepOf(row, direction, source));
  };
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
  return { rows, row, cursor, setCursor, edited, setEdited, move, step, setOpen, edit };
}

/** The goal and the Handlungsfeld a new row under this one belongs to. */
function placeOf(row: TreeRow | null): { goalId: string | null; fieldOfAction: string | null } {
  if (row?.kind === 'field') return { goalId: null, fieldOfAction: row.field };
  if (row?.kind === 'goal') return { goalId: row.goal.id, fieldOfAction: row.goal.fieldOfAction };
  return { goalId: row?.measure.goalId ?? null, fieldOfAction: row?.measure.fieldOfAction ?? null };
}

/** What can be added, and done with the row under the cursor. */
function TreeBar({ plan, outline, filtered, onCreate, tree }: PlanTreeProps & { tree: ReturnType<typeof useTree> }) {
  const { row, setEdited } = tree;
  const { goalId, fieldOfAction } = placeOf(row);
  const fixed = row === null || row.kind === 'field';
  return (
    <div className={styles.treeBar}>
      <Button size="small" onClick={() => setEdited({ entity: 'guidelines' })}>
        {`${levelName(plan, 'guideline', 'many')} (${outline.guidelines.length})`}
      </Button>
      <Button size="small" onClick={() => setEdited({ entity: 'goal', item: null, fieldOfAction })}>
        {words.create(levelName(plan, 'goal', 'one'))}
      </Button>
      <Button size="small" onClick={() => onCreate({ goalId })}>
        {words.create(levelName(plan, 'measure', 'one'))}
      </Button>
      <span className={styles.gap} />
      <Button size="small" disabledFocusable={fixed} onClick={() => row && tree.edit(row)}>
        {words.edit}
      </Button>
      <Button size="small" disabledFocusable={fixed || filtered} title={words.upKey} onClick={() => tree.step('up')}>
        {words.up}
      </Button>
      <Button
        size="small"
        disabledFocusable={fixed || filtered}
        title={words.downKey}
        onClick={() => tree.step('down')}
      >
        {words.down}
      </Button>
      <span className={styles.shown}>{filtered ? words.filtered : words.hint}</span>
    </div>
  );
}
