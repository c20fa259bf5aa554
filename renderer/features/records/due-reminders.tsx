import { useState } from 'react';
import { Link } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { recordsTexts } from '../../../shared/i18n/de/records.ts';
import { targetPath } from '../../app/paths.ts';
import { Button, Dialog, DialogAnswers, Mark } from '../../ui/index.ts';
import { later, today } from './days.ts';
import { DayChoice } from './reminder-form.tsx';
import { whenText } from './reminder-row.tsx';
import styles from './records.module.css';
import { useAct } from './use-act.ts';

const words = recordsTexts.reminder;
type Due = OutputOf<'overview.get'>['reminders'][number];

/** Reminders away from their records, with "erledigt" and "verschieben". */
export function DueReminders({ reminders }: { reminders: readonly Due[] }) {
  const act = useAct();
  const [moving, setMoving] = useState<Due | null>(null);
  return (
    <>
      <ul aria-label={words.list}>
        {reminders.map((reminder) => {
          const { id, due, text, who, title, target } = reminder;
          const late = due <= today();
          return (
            <li key={id} className={styles.dueRow}>
              <Mark shape={late ? 'triangle' : 'ring'} tone={late ? 'warn' : 'neutral'} />
              <div className={styles.words}>
                <p>{text}</p>
                <p className={styles.small}>
                  {[whenText(due), who].filter(Boolean).join(' · ')} ·{' '}
                  {target ? <Link to={targetPath(target)}>{title}</Link> : title}
                </p>
              </div>
              <div className={styles.rowActions}>
                <Button size="small" onClick={() => act('records.changeReminder', { id, done: true }, words.saidDone)}>
                  {words.done}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.postponeTo(text)}
                  onClick={() => setMoving(reminder)}
                >
                  {words.postpone}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {moving && <Postpone key={moving.id} reminder={moving} onClose={() => setMoving(null)} />}
    </>
  );
}

function Postpone({ reminder, onClose }: { reminder: Due; onClose: () => void }) {
  const [day, setDay] = useState(later(today(), { days: 7 }));
  const act = useAct();
  const save = (): void => {
    onClose();
    act('records.changeReminder', { id: reminder.id, due: day }, words.saidPostponed(day));
  };
  return (
    <Dialog
      open
      title={words.postponeTo(reminder.text)}
      onClose={onClose}
      actions={<DialogAnswers action={words.postpone} waits={day === ''} onAction={save} onCancel={onClose} />}
    >
      <DayChoice label={words.newDay} day={day} onChange={setDay} />
    </Dialog>
  );
}
