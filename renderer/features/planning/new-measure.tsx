import type { OutputOf } from '../../../shared/contract/index.ts';
import type { PlanRow } from '../../../shared/contract/planning.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { NewRecord, useToast, type FormValue, type FormValues } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { measureFields, measureInput } from './measure-fields.ts';

export interface NewMeasureProps {
  plan: PlanRow | undefined;
  names: Names;
  goals: OutputOf<'planning.outline'>['goals'];
  /** What it begins with, e.g. the goal it was asked for. */
  start: FormValues;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** A new measure: few fields first, the rest on demand. */
export function NewMeasure({ plan, names, goals, start, onClose, onSaved }: NewMeasureProps) {
  const { data: ties } = useCall('planning.choices', {});
  const toast = useToast();
  const { what, who, when, origin } = measureFields({ plan, names, goals, ties });
  const isFirst = (name: string): boolean => ['name', 'description', 'kind', 'goalId'].includes(name);
  const save = async (entered: Record<string, FormValue>): Promise<{ id: string }> => {
    const { values } = measureInput(entered);
    const made = await call('planning.createMeasure', {
      planId: plan?.id ?? null,
      values: { ...values, name: String(values.name ?? '') },
    });
    toast({ text: planningTexts.record.source(made.number), tone: 'ok' });
    return made;
  };
  return (
    <NewRecord
      title={planningTexts.newMeasure}
      fields={[
        ...what.filter((field) => isFirst(field.name)),
        ...who.filter((field) => ['lead', 'level', 'municipalities'].includes(field.name)),
        ...when.filter((field) => field.name !== 'reason'),
      ]}
      more={[
        ...what.filter((field) => !isFirst(field.name)),
        ...who.filter((field) => !['lead', 'level', 'municipalities'].includes(field.name)),
        ...origin,
      ]}
      start={{ kind: 'measure', level: 'district', ...start }}
      submitLabel={planningTexts.create}
      onSave={save}
      onClose={onClose}
      onSaved={onSaved}
    />
  );
}
