import type { PaperRecord } from '../../../shared/contract/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { formatSize } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, shownError, useToast } from '../../ui/index.ts';
import styles from './papers.module.css';

const words = t.versions;

/** The finished files of a version, byte for byte as they were chosen: they are opened as those. */
export function VersionFiles({ version: { id, number } }: { version: PaperRecord['versions'][number] }) {
  const { data } = useCall('records.extras', { entity: 'paper_version', entityId: id });
  const toast = useToast();
  const failed = (error: unknown): void => toast({ text: shownError(error).message, tone: 'danger' });
  const keep = async (): Promise<void> => {
    const [file] = (await call('shell.chooseFiles', { purpose: 'attachment' })).files;
    if (!file) return;
    if (!/\.(docx|pdf)$/i.test(file.name)) {
      toast({ text: words.fileKind(file.name), tone: 'danger' });
      return;
    }
    await call('shell.attachFiles', { entity: 'paper_version', entityId: id, tokens: [file.token] });
    toast({ text: words.fileKept(file.name), tone: 'ok' });
  };
  return (
    <>
      {data?.attachments.map(({ id: fileId, name, size, sha256 }) => (
        <span key={fileId} className={styles.versionFile}>
          <button
            type="button"
            className={styles.fileLink}
            onClick={() => void call('shell.openAttachment', { id: fileId }).catch(failed)}
          >
            {name}
          </button>
          <span className={styles.small} title={sha256}>
            {`${formatSize(size)} · ${words.hash(sha256)}`}
          </span>
        </span>
      ))}
      <Button
        size="small"
        appearance="subtle"
        aria-label={words.keepFileOf(number)}
        onClick={() => void keep().catch(failed)}
      >
        {words.keepFile}
      </Button>
    </>
  );
}
