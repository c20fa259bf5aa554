import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { recordsTexts } from '../../../shared/i18n/de/records.ts';
import { formatInstant, formatSize } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { Button, shownError, useToast } from '../../ui/index.ts';
import styles from './records.module.css';
import { useAct } from './use-act.ts';

const words = recordsTexts.attachment;

export function AttachmentRow({ file }: { file: OutputOf<'records.extras'>['attachments'][number] }) {
  const { id, name, size, at, person } = file;
  const act = useAct();
  const toast = useToast();
  const open = (): void => {
    call('shell.openAttachment', { id }).catch((error: unknown) =>
      toast({ text: shownError(error).message, tone: 'danger' }),
    );
  };
  return (
    <li className={styles.row}>
      <AttachRegular className={styles.icon ?? ''} />
      <div className={styles.words}>
        <button type="button" className={styles.link} aria-label={words.open(name)} onClick={open}>
          {name}
        </button>
        <p className={styles.small}>{recordsTexts.by(person, `${formatSize(size)} · ${formatInstant(at)}`)}</p>
      </div>
      <div className={styles.rowActions}>
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={() => act('records.remove', { kind: 'attachment', id }, recordsTexts.removed)}
        />
      </div>
    </li>
  );
}
