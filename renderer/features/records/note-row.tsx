import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { recordsTexts } from '../../../shared/i18n/de/records.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { Button } from '../../ui/index.ts';
import { NoteForm } from './note-form.tsx';
import styles from './records.module.css';
import { useAct } from './use-act.ts';

const words = recordsTexts.note;

export function NoteRow({ note }: { note: OutputOf<'records.extras'>['notes'][number] }) {
  const { id, text, at, person } = note;
  const [editing, setEditing] = useState(false);
  const act = useAct();
  if (editing)
    return (
      <li>
        <NoteForm
          text={text}
          onSave={(changed) => call('records.changeNote', { id, text: changed })}
          onDone={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.text}>{text}</p>
        <p className={styles.small}>{recordsTexts.by(person, formatInstant(at))}</p>
      </div>
      <div className={styles.rowActions}>
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={words.change}
          title={words.change}
          onClick={() => setEditing(true)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={words.remove}
          title={words.remove}
          onClick={() => act('records.remove', { kind: 'note', id }, recordsTexts.removed)}
        />
      </div>
    </li>
  );
}
