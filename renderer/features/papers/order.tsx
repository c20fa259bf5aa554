import { useState } from 'react';
import { Link } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { Consultation, PaperRecord } from '../../../shared/contract/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, RecordCard, RecordForm, RecordPart, type FormValue, type FormValues } from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { stepFields } from './order-fields.ts';
import { OrderStep } from './order-step.tsx';
import styles from './papers.module.css';

const words = t.order;
type Step = InputOf<'papers.saveConsultations'>['steps'][number];
const stored = ({ id, bodyId, meetingId, role, proposedResolution }: Consultation): Step => ({
  id,
  bodyId,
  meetingId,
  role,
  proposedResolution,
});
/** What the form of a step starts with. */
const typed = ({ bodyId, meetingId, role, proposedResolution }: Consultation): FormValues => ({
  bodyId,
  meetingId,
  role,
  proposedResolution,
});
const written = (values: Record<string, FormValue>): Step => ({
  bodyId: values['bodyId'] as string | null,
  meetingId: values['meetingId'] as string | null,
  role: values['role'] as Step['role'],
  proposedResolution: String(values['proposedResolution'] ?? ''),
});

/** The steps of a paper and what can be done with them; every change stores the whole order. */
function useSteps({ id: paperId, consultations }: PaperRecord) {
  const undoable = useUndoable();
  const saving = useSaving();
  const stores = (steps: Step[]) => () => call('papers.saveConsultations', { paperId, steps });
  const save = (steps: Step[]) => saving(stores(steps), words.saved);
  return {
    add: (values: Record<string, FormValue>) => save([...consultations.map(stored), written(values)]),
    change: (id: string, values: Record<string, FormValue>) =>
      save(consultations.map((one) => ({ ...stored(one), ...(one.id === id && written(values)) }))),
    move: (index: number, by: number): void => {
      const steps = consultations.map(stored);
      const [step] = steps.splice(index, 1);
      if (step) steps.splice(index + by, 0, step);
      void undoable(stores(steps), words.saved);
    },
    remove: (id: string): void =>
      void undoable(stores(consultations.filter((one) => one.id !== id).map(stored)), words.saved),
  };
}

/** The bodies in their order, each with its own Beschlussvorschlag, its decision and what came of it. */
export function Order({ paper }: { paper: PaperRecord }) {
  const { data: choices } = useCall('papers.choices', {}, { topic: 'history' });
  const [editing, setEditing] = useState<string | null>(null);
  const { add, change, move, remove } = useSteps(paper);
  const steps = paper.consultations;
  const form = (values: FormValues, onSave: (values: Record<string, FormValue>) => Promise<unknown>) => (
    <RecordForm fields={stepFields(choices)} values={values} onSave={onSave} onDone={() => setEditing(null)} />
  );
  const begin = editing === null && (
    <Button size="small" onClick={() => setEditing('')}>
      {words.add}
    </Button>
  );
  return (
    <RecordCard>
      <RecordPart title={words.title} actions={begin}>
        {steps.length === 0 && editing === null && <p className={styles.muted}>{words.none}</p>}
        {choices?.bodies.length === 0 && (
          <p className={styles.muted}>
            {words.noBodies} <Link to={`${paths.bodies}?neu=1&politisch=1`}>{words.newBody}</Link>
          </p>
        )}
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <li key={step.id} className={styles.step}>
              {editing === step.id ? (
                form(typed(step), (values) => change(step.id, values))
              ) : (
                <OrderStep
                  step={step}
                  first={index === 0}
                  last={index === steps.length - 1}
                  measures={choices?.measures ?? []}
                  onEdit={() => setEditing(step.id)}
                  onMove={(by) => move(index, by)}
                  onRemove={() => remove(step.id)}
                />
              )}
            </li>
          ))}
        </ol>
        {editing === '' && form({ role: 'decision', proposedResolution: steps.at(-1)?.proposedResolution ?? '' }, add)}
      </RecordPart>
    </RecordCard>
  );
}
