import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { de } from '../../shared/i18n/de/index.ts';
import { useCommand } from '../ipc/queries.ts';
import { useAdoptShellState, useShellState } from '../ipc/shell.ts';
import { Button, Dialog, DialogAnswers, shownError, useToast } from '../ui/index.ts';

type Ask = () => Promise<boolean>;
const Gate = createContext<Ask>(() => Promise.resolve(true));

/** Asks before own files are read into the example; true where they may be. Always true in an own data folder. */
export const useOwnFilesGate = (): Ask => useContext(Gate);

interface QuestionProps {
  open: boolean;
  onAnswer: (goOn: boolean) => void;
}

function Question({ open, onAnswer }: QuestionProps) {
  const adopt = useAdoptShellState();
  const toast = useToast();
  const close = useCommand('shell.closeWorkspace');
  const leave = (): void =>
    close.mutate(
      {},
      {
        onSuccess: (state) => adopt(state),
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
        onSettled: () => onAnswer(false),
      },
    );
  const words = de.app.demoGate;
  return (
    <Dialog
      open={open}
      title={words.title}
      onClose={() => onAnswer(false)}
      actions={
        <DialogAnswers action={words.leave} waits={close.isPending} onAction={leave} onCancel={() => onAnswer(false)}>
          <Button onClick={() => onAnswer(true)}>{words.goOn}</Button>
        </DialogAnswers>
      }
    >
      <p>{words.text}</p>
      <p>{words.ways}</p>
    </Dialog>
  );
}

/** Holds the question for every way that files come in. */
export function DemoGate({ children }: { children: ReactNode }) {
  const isDemo = useShellState().data?.workspace?.demo ?? false;
  const [waiting, setWaiting] = useState<{ answer: (goOn: boolean) => void } | null>(null);
  const ask = useCallback<Ask>(
    () => (isDemo ? new Promise((resolve) => setWaiting({ answer: resolve })) : Promise.resolve(true)),
    [isDemo],
  );
  const answered = (goOn: boolean): void => {
    waiting?.answer(goOn);
    setWaiting(null);
  };
  return (
    <Gate.Provider value={ask}>
      {children}
      <Question open={waiting !== null} onAnswer={answered} />
    </Gate.Provider>
  );
}
