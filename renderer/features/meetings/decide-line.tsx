import { Field, Input, Select } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { itemResults } from '../../../shared/contract/meeting-words.ts';
import type { AgendaItem } from '../../../shared/contract/meetings.ts';
import { isDay } from '../../../shared/domain/day.ts';
import { lightWords, statusWords } from '../../../shared/i18n/de/planning.ts';
import { itemResultNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, DayInput } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { VotesFields, votesDraft, votesOf, type VotesDraft } from './votes-fields.tsx';
import styles from './meetings.module.css';

const words = t.decide;

interface DecideLineProps {
  item: AgendaItem;
  place: string;
  onNext: () => void;
  onBack: () => void;
}

interface Draft {
  result: string;
  text: string;
  votes: VotesDraft;
  task: string;
  who: string;
  due: string;
}

/** What is decided about an item, as it is typed, and how it is kept. */
function useDecision(item: AgendaItem) {
  const [draft, setDraft] = useState<Draft>({
    result: item.result ?? '',
    text: item.resolutionText ?? '',
    votes: votesDraft(item),
    task: '',
    who: '',
    due: '',
  });
  const undoable = useUndoable();
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const dueFault = draft.due !== '' && !isDay(draft.due) ? recordTexts.notADay(draft.due) : null;
  const keep = async (): Promise<boolean> => {
    const { result, text, task, who, due } = draft;
    const voted = votesOf(draft.votes);
    if (dueFault || !voted) return false;
    const decision = {
      itemId: item.id,
      result: itemResults.find((one) => one === result) ?? null,
      resolutionText: text.trim() || null,
      ...voted,
      task: task.trim() === '' ? null : { name: task.trim(), responsible: who.trim() || null, due: due || null },
    };
    return (await undoable(() => call('meetings.decide', decision), words.kept(item.number))) !== null;
  };
  return { draft, change, dueFault, keep };
}

/** One item in the meeting: result, resolution, task, who and until when in one line; Enter keeps it and goes on. */
export function DecideLine({ item, place, onNext, onBack }: DecideLineProps) {
  const { draft, change, dueFault, keep } = useDecision(item);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await keep()) onNext();
  };
  return (
    <section className={styles.part} aria-label={words.title}>
      <p className={styles.now}>
        {item.number} {item.name} <span className={styles.muted}>· {place}</span>
      </p>
      {item.measureId && <MeasureState id={item.measureId} />}
      {item.proposedResolution && <p className={styles.muted}>{t.agenda.proposal(item.proposedResolution)}</p>}
      <form className={styles.decide} onSubmit={(event) => void save(event)}>
        <ResultChoice value={draft.result} onChange={(result) => change({ result })} />
        <Field label={words.resolution}>
          <Input value={draft.text} onChange={(_, { value }) => change({ text: value })} />
        </Field>
        <Field label={t.taskLabels.name}>
          <Input value={draft.task} onChange={(_, { value }) => change({ task: value })} />
        </Field>
        <Field label={t.taskLabels.responsible}>
          <Input value={draft.who} onChange={(_, { value }) => change({ who: value })} />
        </Field>
        <Field label={t.taskLabels.due} validationMessage={dueFault}>
          <DayInput value={draft.due} onChange={(due) => change({ due })} />
        </Field>
        <VotesFields value={draft.votes} onChange={(votes) => change({ votes })} />
        <div className={styles.buttons}>
          <Button onClick={onBack}>{words.back}</Button>
          <Button type="submit" appearance="primary">
            {words.next}
          </Button>
        </div>
      </form>
    </section>
  );
}

const ResultChoice = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => (
  <Field label={words.result}>
    <Select value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{words.open}</option>
      {itemResults.map((one) => (
        <option key={one} value={one}>
          {itemResultNames[one]}
        </option>
      ))}
    </Select>
  </Field>
);

/** The present state of the measure the item is about, in one line. */
function MeasureState({ id }: { id: string }) {
  const { data } = useCall('planning.get', { id });
  if (!data) return null;
  const { status, trafficLight, text, nextStep, decisionNeeded } = data;
  const words = [statusWords[status ?? 'none'], lightWords[trafficLight ?? 'none'], text];
  return (
    <p>
      {words.filter(Boolean).join(' · ')}
      {nextStep && <span className={styles.small}>{t.decide.nextStep(nextStep)}</span>}
      {decisionNeeded && <span className={styles.small}>{t.decide.asked(decisionNeeded)}</span>}
    </p>
  );
}
