import { useState } from 'react';
import { de } from '../../../shared/i18n/de/index.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import { formatInstant, formatRecent } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { useAdoptShellState } from '../../ipc/shell.ts';
import {
  Button,
  Dialog,
  DialogAnswers,
  ErrorState,
  LoadingSkeleton,
  Page,
  Section,
  shownError,
  useNow,
  useToast,
  Working,
} from '../../ui/index.ts';
import { BackupList } from './backup-list.tsx';
import { IntegrityCheck } from './integrity-check.tsx';

const text = de.backup;

const newest = (backups: readonly { at: string }[]): string | undefined =>
  backups
    .map(({ at }) => at)
    .sort()
    .at(-1);

/** A backup somebody wants back, by the name it is shown with. */
interface Asked {
  name: string;
  from: InputOf<'shell.restoreBackup'>;
}

/** Backups of the data folder: make one, keep one elsewhere, bring one back, check the data. */
export function BackupPage() {
  const { data, error, refetch } = useCall('backup.list', {});
  const now = useNow();
  const [asked, setAsked] = useState<Asked | null>(null);
  const last = data && newest(data.backups);
  return (
    <Page
      title={text.title}
      line={data && text.line(data.backups.length, last ? formatRecent(last, now) : null)}
      actions={<Actions onCreated={() => void refetch()} onRestore={setAsked} />}
    >
      <Section title={text.list}>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !data && <LoadingSkeleton lines={4} />}
        {!error && data && (
          <BackupList
            backups={data.backups}
            onRestore={({ fileName, at }) =>
              setAsked({ name: text.keptOf(formatInstant(at)), from: { kept: fileName } })
            }
          />
        )}
      </Section>
      <IntegrityCheck />
      <Restore asked={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}

interface ActionsProps {
  onCreated: () => void;
  onRestore: (asked: Asked) => void;
}

function Actions({ onCreated, onRestore }: ActionsProps) {
  const create = useCommand('backup.create');
  const toast = useToast();
  const failed = (problem: unknown): void => toast({ text: shownError(problem).message, tone: 'danger' });
  const done = (words: string): void => toast({ text: words, tone: 'ok' });
  const chooseBackup = (): void =>
    void call('shell.chooseFiles', { purpose: 'backup' }).then(({ files: [file] }) => {
      if (file) onRestore({ name: text.chosen(file.name), from: { backup: file.token } });
    }, failed);
  const saveAs = (): void =>
    void call('shell.saveBackupAs', {}).then(({ saved, fileName }) => saved && done(text.savedAs(fileName)), failed);
  const onSuccess = ({ fileName }: { fileName: string }): void => {
    done(text.created(fileName));
    onCreated();
  };
  return (
    <>
      <Button onClick={chooseBackup}>{text.restore}</Button>
      <Button onClick={saveAs}>{text.saveAs}</Button>
      <Button
        appearance="primary"
        disabledFocusable={create.isPending}
        onClick={() => create.mutate({}, { onSuccess, onError: failed })}
      >
        {text.create}
      </Button>
    </>
  );
}

function Restore({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const adopt = useAdoptShellState();
  const toast = useToast();
  const restore = useCommand('shell.restoreBackup');
  const confirm = (): void => {
    if (!asked) return;
    restore.mutate(asked.from, {
      onSuccess: (state) => {
        adopt(state, { always: true });
        toast({ text: text.restored, tone: 'ok' });
      },
      onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
      onSettled: onClose,
    });
  };
  // What is being put back cannot be stopped half way.
  const leave = (): void => {
    if (!restore.isPending) onClose();
  };
  return (
    <Dialog
      open={asked !== null}
      title={restore.isPending ? text.restoringTitle : text.restoreTitle}
      onClose={leave}
      actions={!restore.isPending && <DialogAnswers action={text.restoreConfirm} onAction={confirm} onCancel={leave} />}
    >
      {restore.isPending ? <Working label={text.restoring} /> : <p>{text.restoreText(asked?.name ?? '')}</p>}
    </Dialog>
  );
}
