import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';
import type { Consultation } from '../../../shared/contract/papers.ts';
import { votesIn } from '../../../shared/contract/votes.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { votesText } from '../../../shared/i18n/de/votes.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { Button, RecordForm, RowTools, type FormField, type FormValue, type FormValues } from '../../ui/index.ts';
import { useSaving } from '../history/index.ts';
import { FollowUp } from './follow-up.tsx';
import { decisionFields, measureFields, taskFields } from './order-fields.ts';
import styles from './papers.module.css';
import { Result } from './words.tsx';

const words = t.order;

export interface OrderStepProps {
  step: Consultation;
  first: boolean;
  last: boolean;
  measures: OutputOf<'papers.choices'>['measures'];
  onEdit: () => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}
type Form = 'decide' | 'measures' | 'task';

/** One step of the Beratungsfolge as it is read, with what can be done next. */
export function OrderStep({ step, first, last, measures, onEdit, onMove, onRemove }: OrderStepProps) {
  const [form, setForm] = useState<Form | null>(null);
  const body = step.body || words.bodyOpen;
  const place = [step.meetingDay ? formatDay(step.meetingDay) : words.meetingOpen, step.itemNumber].filter(Boolean);
  return (
    <>
      <div className={styles.stepHead}>
        <div>
          <p className={styles.stepName}>{body}</p>
          <p className={styles.small}>{[...place, paperTexts.roles[step.role]].join(' · ')}</p>
        </div>
        <RowTools
          {...(!first && { up: { label: words.up(body), onClick: () => onMove(-1) } })}
          {...(!last && { down: { label: words.down(body), onClick: () => onMove(1) } })}
          edit={{ label: words.edit(body), onClick: onEdit }}
          remove={{ label: words.remove(body), onClick: onRemove }}
        />
      </div>
      {step.proposedResolution && <p className={styles.proposal}>{step.proposedResolution}</p>}
      <Decision step={step} />
      <FollowUp step={step} />
      {form ? (
        <StepForm form={form} step={step} measures={measures} onDone={() => setForm(null)} />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={step.result ? t.decide.changeFor(body) : t.decide.actionFor(body)}
            onClick={() => setForm('decide')}
          >
            {step.result ? t.decide.change : t.decide.action}
          </Button>
          {step.result && (
            <>
              <Button size="small" aria-label={t.follow.linkFor(body)} onClick={() => setForm('measures')}>
                {t.follow.link}
              </Button>
              <Button size="small" aria-label={t.follow.taskFor(body)} onClick={() => setForm('task')}>
                {t.follow.task}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}

function Decision({ step }: { step: Consultation }) {
  if (!step.result) return null;
  const votes = votesText(step);
  return (
    <>
      <p>
        <Result result={step.result} />
        {votes && <span className={styles.muted}> · {votes}</span>}
      </p>
      {step.resolutionText && (
        <>
          <p className={styles.small}>{t.decide.deviating}</p>
          <p className={styles.proposal}>{step.resolutionText}</p>
        </>
      )}
    </>
  );
}

interface StepFormProps {
  form: Form;
  step: Consultation;
  measures: OrderStepProps['measures'];
  onDone: () => void;
}

/** What a person notes at a step: the decision, its measures, a task. */
function StepForm({ form, step, measures, onDone }: StepFormProps) {
  const saving = useSaving();
  const consultationId = step.id;
  const { result, resolutionText } = step;
  const forms: Record<
    Form,
    [readonly FormField[], FormValues, (values: Record<string, FormValue>) => Promise<unknown>]
  > = {
    decide: [
      decisionFields,
      { result, ...votesIn(step), resolutionText },
      (values) =>
        saving(() => call('papers.decide', { consultationId, ...values } as InputOf<'papers.decide'>), t.decide.done),
    ],
    measures: [
      measureFields(measures),
      { measureIds: step.measures.map(({ id }) => id) },
      (values) =>
        saving(
          () => call('papers.linkMeasures', { consultationId, measureIds: values['measureIds'] as string[] }),
          t.follow.linked,
        ),
    ],
    task: [
      taskFields,
      {},
      (values) =>
        saving(
          () =>
            call('papers.saveTask', { id: null, consultationId, done: false, ...values } as InputOf<'papers.saveTask'>),
          t.follow.taskSaved,
        ),
    ],
  };
  const [fields, values, save] = forms[form];
  return <RecordForm fields={fields} values={values} onSave={save} onDone={onDone} />;
}
