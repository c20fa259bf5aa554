import { useState } from 'react';
import { recordsTexts } from '../../../shared/i18n/de/records.ts';
import type { RecordEntity } from '../../../shared/contract/record-pages.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, shownError, useToast } from '../../ui/index.ts';
import { AttachmentRow } from './attachment-row.tsx';
import { later, today } from './days.ts';
import { NoteForm } from './note-form.tsx';
import { NoteRow } from './note-row.tsx';
import styles from './records.module.css';
import { ReminderForm } from './reminder-form.tsx';
import { ReminderRow } from './reminder-row.tsx';

const words = recordsTexts;

export interface RecordExtrasProps {
  entity: RecordEntity;
  /** The record's key. */
  id: string;
}

interface PartProps extends RecordExtrasProps {
  /** Of its heading: on a page of its own it stands right below the title. */
  level?: 2 | 3;
}

/** Lets the person choose files and attaches them to the record. */
function useAttach({ entity, id }: RecordExtrasProps): () => void {
  const toast = useToast();
  return () => {
    const run = async (): Promise<void> => {
      const { files } = await call('shell.chooseFiles', { purpose: 'attachment' });
      if (files.length === 0) return;
      const tokens = files.map(({ token }) => token);
      const { ids } = await call('shell.attachFiles', { entity, entityId: id, tokens });
      toast({ text: words.attachment.added(ids.length), tone: 'ok' });
    };
    run().catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }));
  };
}

/** Notes, attachments and reminders of any record: one part of its panel. */
export function RecordExtras({ entity, id, level = 3 }: PartProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  const query = useCall('records.extras', { entity, entityId: id });
  const settings = useCall('settings.get', {});
  const [adding, setAdding] = useState<'note' | 'reminder' | null>(null);
  const attach = useAttach({ entity, id });
  const close = (): void => setAdding(null);
  const carrier = { entity, entityId: id };
  return (
    <section className={styles.extras} aria-label={words.title}>
      <div className={styles.head}>
        <Title>{words.title}</Title>
      </div>
      <div className={styles.actions}>
        <Button size="small" onClick={() => setAdding('reminder')}>
          {words.add.reminder}
        </Button>
        <Button size="small" onClick={() => setAdding('note')}>
          {words.add.note}
        </Button>
        <Button size="small" onClick={attach}>
          {words.add.attachment}
        </Button>
      </div>
      {adding === 'reminder' && (
        <ReminderForm
          before={{ due: later(today(), { days: 7 }), text: '', who: settings.data?.personName ?? '' }}
          onSave={(reminder) => call('records.remind', { ...carrier, ...reminder })}
          onDone={close}
        />
      )}
      {adding === 'note' && (
        <NoteForm onSave={(text) => call('records.addNote', { ...carrier, text })} onDone={close} />
      )}
      {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <LoadingSkeleton lines={2} />}
      {query.data && <Lists extras={query.data} />}
    </section>
  );
}

function Lists({ extras }: { extras: NonNullable<ReturnType<typeof useCall<'records.extras'>>['data']> }) {
  const { notes, attachments, reminders } = extras;
  if (notes.length + attachments.length + reminders.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <ul className={styles.list}>
      {reminders.map((reminder) => (
        <ReminderRow key={reminder.id} reminder={reminder} />
      ))}
      {notes.map((note) => (
        <NoteRow key={note.id} note={note} />
      ))}
      {attachments.map((file) => (
        <AttachmentRow key={file.id} file={file} />
      ))}
    </ul>
  );
}
