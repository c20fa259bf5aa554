import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { Consultation, PaperRecord } from '../../../shared/contract/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, RecordForm, type FormValue, type FormValues } from '../../ui/index.ts';
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

/** The bodies in their order, each with its own Beschlussvorschlag, its decision and what came of it. */
export function Order({ paper }: { paper: PaperRecord }) {
  const { data: choices } = useCall('papers.choices', {}, { topic: 'history' });
  const undoable = useUndoable();
  const [editing, setEditing] = useState<string | null>(null);
  const steps = paper.consultations;
  const fields = stepFields(choices);
  const saving = useSaving();
  const stores = (next: readonly Step[]) => () =>
    call('papers.saveConsultations', { paperId: paper.id, steps: [...next] });
  const save = (next: readonly Step[]) => saving(stores(next), words.saved);
  const move = (index: number, by: number): void => {
    const next = steps.map(stored);
    const [step] = next.splice(index, 1);
    if (step) next.splice(index + by, 0, step);
    void undoable(stores(next), words.saved);
  };
  const last = steps.at(-1);
  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h3>{words.title}</h3>
        {editing === null && (
          <Button size="small" onClick={() => setEditing('')}>
            {words.add}
          </Button>
        )}
      </div>
      {steps.length === 0 && editing === null && <p className={styles.muted}>{words.none}</p>}
      {choices?.bodies.length === 0 && <p className={styles.muted}>{words.noBodies}</p>}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.id} className={styles.step}>
            {editing === step.id ? (
              <RecordForm
                fields={fields}
                values={typed(step)}
                onSave={(values) =>
                  save(steps.map((one) => ({ ...stored(one), ...(one.id === step.id && written(values)) })))
                }
                onDone={() => setEditing(null)}
              />
            ) : (
              <OrderStep
                step={step}
                first={index === 0}
                last={index === steps.length - 1}
                measures={choices?.measures ?? []}
                onEdit={() => setEditing(step.id)}
                onMove={(by) => move(index, by)}
                onRemove={() =>
                  void undoable(stores(steps.filter(({ id }) => id !== step.id).map(stored)), words.saved)
                }
              />
            )}
          </li>
        ))}
      </ol>
      {editing === '' && (
        <RecordForm
          fields={fields}
          values={{ role: 'decision', proposedResolution: last?.proposedResolution ?? '' }}
          onSave={(values) => save([...steps.map(stored), written(values)])}
          onDone={() => setEditing(null)}
        />
      )}
    </section>
  );
}
