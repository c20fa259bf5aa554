import type { ImportRecord } from '../../../../shared/contract/imports.ts';
import { formatInstant, formatNumber } from '../../../../shared/i18n/format.ts';
import { correctionTexts } from '../../../../shared/i18n/de/correction.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { redactedTexts } from '../../../../shared/i18n/de/redacted.ts';
import { useCall, useCommand } from '../../../ipc/queries.ts';
import { Banner, Button, KeyValueList, shownError, SidePanel, useToast } from '../../../ui/index.ts';
import { useCorrectionSheet } from '../parts/use-correction-sheet.ts';
import { IssueList } from './issue-list.tsx';
import { ImportState } from './register-columns.tsx';
import styles from './register.module.css';

export interface ImportPanelProps {
  record: ImportRecord;
  onClose: () => void;
  onUndo: () => void;
}

const counted = ['created', 'updated', 'unchanged', 'statements', 'rejected', 'removed', 'missing'] as const;
const countsOf = (record: ImportRecord): { label: string; value: string }[] => [
  ...counted.map((name) => ({ label: t.register.columns[name], value: formatNumber(record[name]) })),
  { label: t.register.skipped, value: formatNumber(record.skipped) },
];

/** One import beside the list: counts, notes, the original, the way back. */
export function ImportPanel({ record, onClose, onUndo }: ImportPanelProps) {
  const original = useCommand('shell.openOriginal');
  const toast = useToast();
  const sheet = useCorrectionSheet('import', record.id);
  const { data: issues } = useCall('imports.issues', { importId: record.id });
  const open = (): void =>
    original.mutate(
      { importId: record.id },
      { onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }) },
    );
  return (
    <SidePanel
      title={record.fileName}
      width="wide"
      status={<ImportState record={record} />}
      onClose={onClose}
      source={
        <>
          {t.register.fingerprint}: <span className={styles.hash}>{record.sha256}</span>
        </>
      }
      actions={
        <>
          <Button disabledFocusable={original.isPending} onClick={open}>
            {t.register.openOriginal}
          </Button>
          {!record.undoneAt && issues && issues.issues.length > 0 && (
            <Button disabled={sheet.busy} onClick={sheet.save}>
              {correctionTexts.button}
            </Button>
          )}
          {!record.undoneAt && <Button onClick={onUndo}>{t.register.undo}</Button>}
        </>
      }
    >
      <p className={styles.note}>
        {record.sender} · {record.surveyTitle} · {formatInstant(record.at)}
        {record.actor && ` · ${record.actor}`}
      </p>
      {record.undoneAt && <p className={styles.note}>{t.register.undone(formatInstant(record.undoneAt))}</p>}
      {record.redactedAt && <Banner tone="warn">{redactedTexts.note(record.redactedAt)}</Banner>}
      <KeyValueList items={countsOf(record)} />
      <IssueList importId={record.id} />
    </SidePanel>
  );
}
