import { useCallback, useState, type ReactNode } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { call } from '../../ipc/client.ts';
import { Button, ConfirmDialog, Dialog, shownError, useToast } from '../../ui/index.ts';
import { lastUndoable } from './last-undoable.ts';

export type HistoryCommand = OutputOf<'history.list'>['commands'][number];

interface Undo {
  /** Asks before taking back this command. */
  ask: (command: HistoryCommand) => void;
  /** The same for the last command of this person (Ctrl+Z). */
  askLast: () => void;
  /** To be rendered once. */
  dialog: ReactNode;
}

const text = de.history;

/** Undo with a question that names the step and an answer that names what was kept. */
export function useUndo(): Undo {
  const [asked, setAsked] = useState<HistoryCommand | null>(null);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const toast = useToast();
  const failed = useCallback((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }), [toast]);

  const askLast = useCallback(() => {
    Promise.all([call('history.list', { cursor: null, limit: 50 }), call('settings.get', {})])
      .then(([{ commands }, { personName }]) => {
        const last = lastUndoable(commands, personName);
        if (last) setAsked(last);
        else toast({ text: de.app.undo.nothing });
      })
      .catch(failed);
  }, [toast, failed]);

  const undo = (command: HistoryCommand): void => {
    setBusy(true);
    call('history.undo', { commandId: command.commandId })
      .then((result) => {
        setKept(result.kept);
        toast({ text: text.done(result.label), tone: 'ok' });
      })
      .catch(failed)
      .finally(() => {
        setBusy(false);
        setAsked(null);
      });
  };
  const dialog = (
    <>
      <ConfirmDialog
        open={asked !== null}
        title={text.confirmTitle}
        confirmLabel={text.confirm}
        busy={busy}
        onCancel={() => setAsked(null)}
        onConfirm={() => asked && undo(asked)}
      >
        {asked && <p>{text.confirmText(asked.label, asked.records)}</p>}
        {asked && <p>{`${formatInstant(asked.at)} · ${asked.actor || text.unknownActor}`}</p>}
        <p>{text.confirmKept}</p>
      </ConfirmDialog>
      <Kept kept={kept} onClose={() => setKept([])} />
    </>
  );
  return { ask: setAsked, askLast, dialog };
}

function Kept({ kept, onClose }: { kept: readonly string[]; onClose: () => void }) {
  const close = (
    <Button appearance="primary" onClick={onClose}>
      {de.app.undo.ok}
    </Button>
  );
  return (
    <Dialog open={kept.length > 0} title={text.doneTitle} onClose={onClose} actions={close}>
      <p>{de.app.undo.keptTitle}:</p>
      <ul>
        {kept.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </Dialog>
  );
}
