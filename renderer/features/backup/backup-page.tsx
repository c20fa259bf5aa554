import { useState } from 'react';
import { de } from '../../../shared/i18n/de/index.ts';
import type { ChosenFile } from '../../../shared/contract/shell.ts';
import { formatRecent } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { useAdoptShellState } from '../../ipc/shell.ts';
import {
  Button,
  ConfirmDialog,
  ErrorState,
  LoadingSkeleton,
  Page,
  Section,
  shownError,
  useNow,
  useToast,
} from '../../ui/index.ts';
import { BackupList } from './backup-list.tsx';
import { IntegrityCheck } from './integrity-check.tsx';

const text = de.backup;

/** Backups of the data folder: make one, keep one elsewhere, bring one back, check the data. */
export function BackupPage() {
  const { data, error, refetch } = useCall('backup.list', {});
  const create = useCommand('backup.create');
  const toast = useToast();
  const now = useNow();
  const [asked, setAsked] = useState<ChosenFile | null>(null);
  const failed = (problem: unknown): void => toast({ text: shownError(problem).message, tone: 'danger' });
  const last = data?.backups
    .map((backup) => backup.at)
    .sort()
    .at(-1);
  const line = data && text.line(data.backups.length, last ? formatRecent(last, now) : null);
  const chooseBackup = (): void => {
    call('shell.chooseFiles', { purpose: 'backup' }).then(({ files }) => setAsked(files[0] ?? null), failed);
  };
  const saveAs = (): void => {
    call('shell.saveBackupAs', {}).then(
      ({ saved, fileName }) => saved && toast({ text: text.savedAs(fileName), tone: 'ok' }),
      failed,
    );
  };
  const createNow = (): void =>
    create.mutate(
      {},
      {
        onSuccess: ({ fileName }) => {
          toast({ text: text.created(fileName), tone: 'ok' });
          void refetch();
        },
        onError: failed,
      },
    );
  return (
    <Page
      title={text.title}
      line={line}
      actions={
        <>
          <Button onClick={chooseBackup}>{text.restore}</Button>
          <Button onClick={saveAs}>{text.saveAs}</Button>
          <Button appearance="primary" disabledFocusable={create.isPending} onClick={createNow}>
            {text.create}
          </Button>
        </>
      }
    >
      <Section title={text.list}>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <BackupList backups={data.backups} />
        ) : (
          <LoadingSkeleton lines={4} />
        )}
      </Section>
      <IntegrityCheck />
      <Restore file={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}

function Restore({ file, onClose }: { file: ChosenFile | null; onClose: () => void }) {
  const adopt = useAdoptShellState();
  const toast = useToast();
  const restore = useCommand('shell.restoreBackup');
  const confirm = (): void => {
    if (!file) return;
    restore.mutate(
      { backup: file.token },
      {
        onSuccess: (state) => {
          adopt(state, { always: true });
          toast({ text: text.restored, tone: 'ok' });
        },
        onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
        onSettled: onClose,
      },
    );
  };
  return (
    <ConfirmDialog
      open={file !== null}
      title={text.restoreTitle}
      confirmLabel={text.restoreConfirm}
      busy={restore.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{text.restoreText(file?.name ?? '')}</p>
    </ConfirmDialog>
  );
}
