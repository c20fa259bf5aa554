import { useState } from 'react';
import { de } from '../../../shared/i18n/de/index.ts';
import { useCommand } from '../../ipc/queries.ts';
import { useAdoptShellState } from '../../ipc/shell.ts';
import { Button, ConfirmDialog, Section, shownError, useToast } from '../../ui/index.ts';

const text = de.settings.demo;

/** The demo Kreis is thrown away as a whole. */
export function DemoSection() {
  const [asked, setAsked] = useState(false);
  const adopt = useAdoptShellState();
  const toast = useToast();
  const discard = useCommand('shell.discardDemo');
  const run = (): void =>
    discard.mutate(
      {},
      {
        onSuccess: (state) => adopt(state),
        onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
        onSettled: () => setAsked(false),
      },
    );
  return (
    <Section title={text.title} note={text.note}>
      <Button onClick={() => setAsked(true)}>{text.discard}</Button>
      <ConfirmDialog
        open={asked}
        title={text.confirmTitle}
        confirmLabel={text.confirm}
        busy={discard.isPending}
        onConfirm={run}
        onCancel={() => setAsked(false)}
      >
        <p>{text.confirmText}</p>
      </ConfirmDialog>
    </Section>
  );
}
