import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { recordsTexts } from '../../../shared/i18n/de/records.ts';
import { call } from '../../ipc/client.ts';
import { Button, Mark } from '../../ui/index.ts';
import { today } from './days.ts';
import { ReminderForm } from './reminder-form.tsx';
import styles from './records.module.css';
import { useAct } from './use-act.ts';

const words = recordsTexts.reminder;
type Reminder = OutputOf<'records.extras'>['reminders'][number];

/** When a reminder is due, seen from today. */
export function whenText(due: string): string {
  if (due === today()) return words.today;
  return due < today() ? words.overdue(due) : words.on(due);
}

/** One reminder of the record: what, when, who; done with one click. */
export function ReminderRow({ reminder }: { reminder: Reminder }) {
  const { id, due, text, who, done, doneAt } = reminder;
  const [editing, setEditing] = useState(false);
  const act = useAct();
  if (editing)
    return (
      <li>
        <ReminderForm
          before={{ due, text, who }}
          onSave={(changed) => call('records.changeReminder', { id, ...changed })}
          onDone={() => setEditing(false)}
        />
      </li>
    );
  const late = !done && due <= today();
  return (
    <li className={styles.row} data-done={done}>
      <Mark shape={done ? 'check' : late ? 'triangle' : 'ring'} tone={done ? 'ok' : late ? 'warn' : 'neutral'} />
      <div className={styles.words}>
        <p>{text}</p>
        <p className={styles.small}>
          {[done ? words.doneOn(doneAt ?? '') : whenText(due), who].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles.rowActions}>
        <Button
          size="small"
          onClick={() => act('records.changeReminder', { id, done: !done }, done ? words.saidReopened : words.saidDone)}
        >
          {done ? words.reopen : words.done}
        </Button>
        {!done && (
          <Button size="small" appearance="subtle" aria-label={words.postponeTo(text)} onClick={() => setEditing(true)}>
            {words.postpone}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={words.remove}
          title={words.remove}
          onClick={() => act('records.remove', { kind: 'reminder', id }, recordsTexts.removed)}
        />
      </div>
    </li>
  );
}
