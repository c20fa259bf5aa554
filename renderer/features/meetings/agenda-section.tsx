import { useState } from 'react';
import type { MeetingRecord } from '../../../shared/contract/meetings.ts';
import { meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { Button, RecordPart } from '../../ui/index.ts';
import { AddPaper } from './add-paper.tsx';
import { AgendaTable } from './agenda-table.tsx';
import { DecideLine } from './decide-line.tsx';
import { ItemForm } from './item-form.tsx';
import styles from './meetings.module.css';

const words = t.agenda;
/** What is edited: an item by its id, a new one (''), or a paper that is taken up. */
const forPaper = 'paper';

/** The agenda: in order, one item edited or, in the meeting, one item at a time decided. */
export function AgendaSection({ meeting, running }: { meeting: MeetingRecord; running: boolean }) {
  const [edited, setEdited] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const { items } = meeting;
  const last = items.length - 1;
  const current = running ? items[Math.min(at, last)] : undefined;
  const close = (): void => setEdited(null);
  const add = edited === null && !running && (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => setEdited(forPaper)}>
        {words.addPaper}
      </Button>
      <Button size="small" onClick={() => setEdited('')}>
        {words.add}
      </Button>
    </div>
  );
  return (
    <RecordPart level={2} title={words.title} actions={add}>
      {current && (
        <DecideLine
          key={current.id}
          item={current}
          place={words.place(items.indexOf(current) + 1, items.length)}
          onNext={() => setAt(Math.min(at + 1, last))}
          onBack={() => setAt(Math.max(at - 1, 0))}
        />
      )}
      {items.length === 0 && edited === null && <p className={styles.muted}>{words.none}</p>}
      {items.length > 0 && (
        <AgendaTable
          meeting={meeting}
          present={current ? { item: current, onChoose: setAt } : null}
          edited={edited}
          onEdit={setEdited}
        />
      )}
      {edited === '' && <ItemForm meetingId={meeting.id} item={null} onDone={close} />}
      {edited === forPaper && <AddPaper meeting={meeting} onDone={close} />}
    </RecordPart>
  );
}
