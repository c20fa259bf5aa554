import { useState } from 'react';
import type { PlanRow, PlanValues } from '../../../shared/contract/planning.ts';
import { planKinds, planLevels, planStates } from '../../../shared/domain/planning/measure-words.ts';
import { levelWords, planKindWords, planningTexts, planStateWords } from '../../../shared/i18n/de/planning.ts';
import { plural } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import {
  Button,
  Dialog,
  RecordForm,
  RecordLines,
  shownError,
  useToast,
  type FormField,
  type FormValue,
} from '../../ui/index.ts';
import { choices } from './measure-fields.ts';
import { PlanFiles } from './plan-files.tsx';
import styles from './planning.module.css';
import { useDone } from './use-done.ts';

const words = planningTexts.plans;

const fields: FormField[] = [
  { name: 'name', label: words.name, kind: 'text', required: true, wide: true },
  { name: 'kind', label: words.kind, kind: 'choice', required: true, options: choices(planKinds, planKindWords) },
  { name: 'state', label: words.state, kind: 'choice', required: true, options: choices(planStates, planStateWords) },
  { name: 'periodFrom', label: words.from, kind: 'text' },
  { name: 'periodTo', label: words.to, kind: 'text' },
];
const more: FormField[] = [
  ...planLevels.map((level): FormField => ({ name: level, label: words.level(levelWords[level].one), kind: 'text' })),
  { name: 'template', label: words.template, kind: 'yesNo' },
  { name: 'remark', label: words.remark, kind: 'long' },
];

function valuesOf(entered: Readonly<Record<string, FormValue>>): PlanValues {
  const levelNames = Object.fromEntries(
    planLevels.flatMap((level) => (typeof entered[level] === 'string' ? [[level, entered[level]]] : [])),
  );
  const { name, kind, state, periodFrom, periodTo, remark, template } = entered;
  return { name, kind, state, periodFrom, periodTo, remark, levelNames, template: template === true } as PlanValues;
}

export interface PlansDialogProps {
  plans: readonly PlanRow[];
  plan: PlanRow | undefined;
  onShow: (planId: string) => void;
  onClose: () => void;
}

/** The plans: which is shown, what it is called, its copy for the next period. */
export function PlansDialog({ plans, plan, onShow, onClose }: PlansDialogProps) {
  const [editing, setEditing] = useState<'new' | 'this' | null>(null);
  return (
    <Dialog
      open
      title={words.title}
      width="wide"
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {planningTexts.items.close}
        </Button>
      }
    >
      <RecordLines
        lines={plans.map((one) => ({
          key: one.id,
          shown: (
            <label>
              <input type="radio" name="plan" checked={one.id === plan?.id} onChange={() => onShow(one.id)} />{' '}
              {one.name}
            </label>
          ),
          note: planLine(one, plans),
        }))}
      />
      {editing ? (
        <PlanForm plan={editing === 'this' ? plan : undefined} onShow={onShow} onDone={() => setEditing(null)} />
      ) : (
        <PlanActions plan={plan} onShow={onShow} onEdit={setEditing} onClose={onClose} />
      )}
      {plan && !editing && <PlanFiles plan={plan} />}
    </Dialog>
  );
}

/** State, period, size and the plan it goes on with, as long as that is there. */
function planLine(plan: PlanRow, plans: readonly PlanRow[]): string {
  const before = plans.find(({ id }) => id === plan.predecessorId);
  return [
    plan.template ? words.isTemplate : planStateWords[plan.state],
    [plan.periodFrom, plan.periodTo].filter(Boolean).join('–'),
    plural(plan.measures, 'Maßnahme', 'Maßnahmen'),
    before && words.continues(before.name),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface PlanFormProps {
  plan: PlanRow | undefined;
  onShow: (id: string) => void;
  onDone: () => void;
}

function PlanForm({ plan, onShow, onDone }: PlanFormProps) {
  const values = plan ? { ...plan, ...plan.levelNames, levelNames: null } : { kind: 'concept', state: 'draft' };
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    const { id } = await call('planning.savePlan', { id: plan?.id ?? null, values: valuesOf(entered) });
    onShow(id);
  };
  return <RecordForm fields={fields} more={more} values={values} onSave={save} onDone={onDone} />;
}

interface ActionsProps extends Pick<PlansDialogProps, 'plan' | 'onShow' | 'onClose'> {
  onEdit: (what: 'new' | 'this') => void;
}

/** What a plan can be the beginning of. */
const CopyButtons = ({ plan, copy }: { plan: PlanRow; copy: (template: boolean) => void }) =>
  plan.template ? (
    <Button title={words.fromTemplateHint} onClick={() => copy(false)}>
      {words.fromTemplate}
    </Button>
  ) : (
    <>
      <Button title={words.nextHint} onClick={() => copy(false)}>
        {words.next}
      </Button>
      <Button title={words.templateHint} onClick={() => copy(true)}>
        {words.asTemplate}
      </Button>
    </>
  );

/** The name of a plan that is begun with another one. */
const begunName = ({ name, template }: PlanRow): string =>
  template ? words.fromTemplateName(name) : words.nextName(name);

function PlanActions({ plan, onShow, onEdit, onClose }: ActionsProps) {
  const toast = useToast();
  const { run } = useDone();
  const copy = (template: boolean): void => {
    if (!plan) return;
    const name = template ? words.templateName(plan.name) : begunName(plan);
    call('planning.copyPlan', { id: plan.id, name, template, onlyOpen: !template }).then(
      ({ id }) => {
        toast({ text: words.copied(name), tone: 'ok' });
        onShow(id);
      },
      (error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }),
    );
  };
  return (
    <div className={styles.buttons}>
      <Button onClick={() => onEdit('new')}>{words.create}</Button>
      {plan && (
        <>
          <Button onClick={() => onEdit('this')}>{words.edit}</Button>
          <CopyButtons plan={plan} copy={copy} />
          <Button
            title={words.renumberHint}
            onClick={() => run(() => call('planning.renumber', { planId: plan.id }), words.renumbered)}
          >
            {words.renumber}
          </Button>
          <Button
            onClick={() => {
              run(() => call('planning.removePlan', { id: plan.id }), planningTexts.items.removed(plan.name));
              onClose();
            }}
          >
            {words.remove}
          </Button>
        </>
      )}
    </div>
  );
}
