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
import { VotesFields, votesDraft, votesOf } from './votes-fields.tsx';
import styles from './meetings.module.css';

const words = t.decide;

interface DecideLineProps {
  item: AgendaItem;
  place: string;
  onNext: () => void;
  onBack: () => void;
}

/** One item in the meeting: result, resolution, task, who and until when in one line; Enter keeps it and goes on. */
export function DecideLine({ item, place, onNext, onBack }: DecideLineProps) {
  const [result, setResult] = useState(item.result ?? '');
  const [text, setText] = useState(item.resolutionText ?? '');
  const [votes, setVotes] = useState(votesDraft(item));
  const [task, setTask] = useState('');
  const [who, setWho] = useState('');
  const [due, setDue] = useState('');
  const undoable = useUndoable();
  const dueFault = due !== '' && !isDay(due) ? recordTexts.notADay(due) : null;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const voted = votesOf(votes);
    if (dueFault || !voted) return;
    const kept = await undoable(
      () =>
        call('meetings.decide', {
          itemId: item.id,
          result: itemResults.find((one) => one === result) ?? null,
          resolutionText: text.trim() || null,
          ...voted,
          task: task.trim() === '' ? null : { name: task.trim(), responsible: who.trim() || null, due: due || null },
        }),
      words.kept(item.number),
    );
    if (kept) onNext();
  };
  return (
    <section className={styles.part} aria-label={words.title}>
      <p className={styles.now}>
        {item.number} {item.name} <span className={styles.muted}>· {place}</span>
      </p>
      {item.measureId && <MeasureState id={item.measureId} />}
      {item.proposedResolution && <p className={styles.muted}>{t.agenda.proposal(item.proposedResolution)}</p>}
      <form className={styles.decide} onSubmit={(event) => void save(event)}>
        <Field label={words.result}>
          <Select value={result} onChange={(_, { value }) => setResult(value)}>
            <option value="">{words.open}</option>
            {itemResults.map((one) => (
              <option key={one} value={one}>
                {itemResultNames[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.resolution}>
          <Input value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Field label={t.taskLabels.name}>
          <Input value={task} onChange={(_, { value }) => setTask(value)} />
        </Field>
        <Field label={t.taskLabels.responsible}>
          <Input value={who} onChange={(_, { value }) => setWho(value)} />
        </Field>
        <Field label={t.taskLabels.due} validationMessage={dueFault}>
          <DayInput value={due} onChange={setDue} />
        </Field>
        <VotesFields value={votes} onChange={setVotes} />
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
