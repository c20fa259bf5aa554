import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { isDay } from '../../../shared/domain/day.ts';
import { recordsTexts } from '../../../shared/i18n/de/records.ts';
import { Chip, DayInput } from '../../ui/index.ts';
import { later, today } from './days.ts';
import { ExtraForm } from './extra-form.tsx';
import styles from './records.module.css';

const words = recordsTexts.reminder;
const steps = [
  [words.inAWeek, { days: 7 }],
  [words.inAMonth, { months: 1 }],
  [words.inHalfAYear, { months: 6 }],
] as const;

/** A day with the usual distances from today beside it. */
export function DayChoice({ label, day, onChange }: { label: string; day: string; onChange: (day: string) => void }) {
  return (
    <div className={styles.day}>
      <Field label={label}>
        <DayInput value={day} onChange={onChange} />
      </Field>
      <fieldset className={styles.chips}>
        <legend className="visuallyHidden">{words.quick}</legend>
        {steps.map(([name, step]) => (
          <Chip key={name} active={day === later(today(), step)} onClick={() => onChange(later(today(), step))}>
            {name}
          </Chip>
        ))}
      </fieldset>
    </div>
  );
}

export interface Reminding {
  due: string;
  text: string;
  who: string;
}
export interface ReminderFormProps {
  before: Reminding;
  onSave: (reminder: Reminding) => Promise<unknown>;
  onDone: () => void;
}

/** When, what about, and who looks after it. */
export function ReminderForm({ before, onSave, onDone }: ReminderFormProps) {
  const [reminder, setReminder] = useState(before);
  const change = (part: Partial<Reminding>): void => setReminder({ ...reminder, ...part });
  const ready = reminder.text.trim() !== '' && isDay(reminder.due);
  return (
    <ExtraForm ready={ready} onSave={() => onSave(reminder)} onDone={onDone}>
      <Field label={words.text}>
        <Input value={reminder.text} onChange={(_, { value }) => change({ text: value })} />
      </Field>
      <DayChoice label={words.due} day={reminder.due} onChange={(due) => change({ due })} />
      <Field label={words.who}>
        <Input value={reminder.who} onChange={(_, { value }) => change({ who: value })} />
      </Field>
    </ExtraForm>
  );
}
