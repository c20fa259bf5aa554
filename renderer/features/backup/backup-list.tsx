import type { OutputOf } from '../../../shared/contract/index.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { formatInstant, formatSize } from '../../../shared/i18n/format.ts';
import { Button, PlainTable } from '../../ui/index.ts';
import styles from './backup.module.css';

const text = de.backup;
type Backup = OutputOf<'backup.list'>['backups'][number];

interface BackupListProps extends OutputOf<'backup.list'> {
  onRestore: (backup: Backup) => void;
}

/** The backups kept in the data folder, newest first. */
export function BackupList({ backups, onRestore }: BackupListProps) {
  if (backups.length === 0) return <p className={styles.none}>{text.empty}</p>;
  const newestFirst = [...backups].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <PlainTable
      className={styles.list}
      columns={[
        text.columns.at,
        text.columns.reason,
        text.columns.size,
        text.columns.file,
        <span key="actions" className="visuallyHidden">
          {text.columns.actions}
        </span>,
      ]}
      figures={[2]}
    >
      {newestFirst.map((backup) => (
        <tr key={backup.fileName}>
          <td>{formatInstant(backup.at)}</td>
          <td>{backup.reason.replaceAll('-', ' ')}</td>
          <td data-align="end">{formatSize(backup.size)}</td>
          <td className={styles.file}>{backup.fileName}</td>
          <td>
            <Button
              size="small"
              aria-label={text.restoreOf(formatInstant(backup.at))}
              onClick={() => onRestore(backup)}
            >
              {text.restoreConfirm}
            </Button>
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
