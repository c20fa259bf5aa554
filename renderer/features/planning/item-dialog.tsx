import type { OutputOf } from '../../../shared/contract/index.ts';
import type { GoalRow, PlanItem, PlanRow } from '../../../shared/contract/planning.ts';
import { levelName, planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { Button, Dialog, ItemList, RecordForm, type FormField, type FormValue } from '../../ui/index.ts';
import { ResultOrigins } from '../meetings/index.ts';
import type { Names } from '../offers/index.ts';
import { RecordExtras } from '../records/index.ts';
import { named } from './measure-fields.ts';
import { useDone } from './use-done.ts';

const words = planningTexts.items;

/** What is edited over the tree: the guidelines together, or one goal. */
export type EditedItem =
  | { entity: 'guidelines' }
  | { entity: 'goal'; item: GoalRow | null; fieldOfAction?: string | null };

export interface ItemDialogProps {
  plan: PlanRow;
  outline: OutputOf<'planning.outline'>;
  names: Names;
  edited: EditedItem;
  onClose: () => void;
}

/** Guidelines and goals of a plan. */
export function ItemDialog(props: ItemDialogProps) {
  const { edited } = props;
  return edited.entity === 'guidelines' ? <Guidelines {...props} /> : <Goal {...props} edited={edited} />;
}

function Guidelines({ plan, outline, onClose }: ItemDialogProps) {
  const { run, done } = useDone();
  const fields: FormField[] = [
    { name: 'name', label: words.name, kind: 'text', required: true, wide: true },
    { name: 'description', label: words.description, kind: 'long' },
  ];
  const save = async (id: string | null, values: Record<string, FormValue>): Promise<void> => {
    const item = { entity: 'guideline', id, ownerId: plan.id, values } as PlanItem;
    done(planningTexts.record.saved, (await call('planning.saveItem', item)).commandId);
  };
  return (
    <Dialog
      open
      title={levelName(plan, 'guideline', 'many')}
      width="wide"
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <p>{words.guidelinesNote}</p>
      <ItemList
        title={levelName(plan, 'guideline', 'many')}
        addLabel={words.newGuideline}
        items={outline.guidelines.map(({ id, number, name, description }) => ({
          id,
          name,
          values: { name, description },
          shown: `${number} ${name}`,
        }))}
        fields={fields}
        onSave={save}
        onRemove={({ id, name }) =>
          run(() => call('planning.removeItem', { entity: 'guideline', id }), words.removed(name))
        }
      />
    </Dialog>
  );
}

interface GoalProps extends ItemDialogProps {
  edited: Extract<EditedItem, { entity: 'goal' }>;
}

const goalFields = ({ plan, outline, names }: GoalProps): readonly FormField[] => [
  { name: 'name', label: words.name, kind: 'text', required: true, wide: true },
  {
    name: 'fieldOfAction',
    label: words.field,
    kind: 'choice',
    required: true,
    options: names.terms('fieldOfAction'),
    wide: true,
  },
  {
    name: 'guidelines',
    label: levelName(plan, 'guideline', 'many'),
    kind: 'several',
    options: named(outline.guidelines),
    wide: true,
  },
  { name: 'description', label: words.description, kind: 'long' },
];

function Goal(props: GoalProps) {
  const { plan, edited, onClose } = props;
  const { run, done } = useDone();
  const goal = edited.item;
  const level = levelName(plan, 'goal', 'one');
  const values = goal
    ? { name: goal.name, fieldOfAction: goal.fieldOfAction, guidelines: goal.guidelines, description: goal.description }
    : { fieldOfAction: edited.fieldOfAction ?? null };
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    const item = { entity: 'goal', id: goal?.id ?? null, ownerId: plan.id, values: entered } as PlanItem;
    done(planningTexts.record.saved, (await call('planning.saveItem', item)).commandId);
  };
  const remove = (): void => {
    if (goal) run(() => call('planning.removeItem', { entity: 'goal', id: goal.id }), words.removed(goal.name));
    onClose();
  };
  return (
    <Dialog
      open
      title={goal ? `${level} ${goal.number}` : planningTexts.tree.create(level)}
      width="wide"
      onClose={onClose}
      actions={goal && <Button onClick={remove}>{words.removeGoal}</Button>}
    >
      <RecordForm fields={goalFields(props)} values={values} onSave={save} onDone={onClose} />
      {goal && (
        <>
          <ResultOrigins entity="goal" recordId={goal.id} />
          <RecordExtras entity="goal" id={goal.id} />
        </>
      )}
    </Dialog>
  );
}
