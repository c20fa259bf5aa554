import { Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Dialog, DialogAnswers, shownError, useToast } from '../../ui/index.ts';
import { wholeGap, type CellContent, type CellDialog } from './cell-content.ts';
import type { GridLine } from './grid-model.ts';
import styles from './coverage.module.css';

export interface CellDialogsProps {
  dialog: CellDialog | null;
  cell: CellContent;
  term: GridLine;
  place: GridLine;
  surveyId: string;
  onClose: () => void;
}

/** The four decisions about a cell, each with what it needs to be answered for later. */
export function CellDialogs(props: CellDialogsProps) {
  if (!props.dialog) return null;
  return <DecisionDialog key={props.dialog} {...props} dialog={props.dialog} />;
}

const { gap, none } = coverageTexts;
type Words = (term: string, place: string) => string;
interface DecisionWords {
  title: string;
  text: Words;
  label: string;
  hint?: string;
  /** Said when the first field is empty but needed. */
  missing?: string;
  action: string;
  done: string;
  withPlan?: boolean;
}
const decisions: Record<CellDialog, DecisionWords> = {
  confirmGap: {
    title: gap.confirmTitle,
    text: gap.confirmText,
    label: gap.reason,
    hint: gap.reasonHint,
    missing: gap.reasonMissing,
    action: gap.confirmAction,
    done: gap.confirmed,
    withPlan: true,
  },
  withdrawGap: {
    title: gap.withdrawTitle,
    text: gap.withdrawText,
    label: gap.withdrawReason,
    action: gap.withdrawAction,
    done: gap.withdrawn,
  },
  confirmNone: {
    title: none.confirmTitle,
    text: none.confirmText,
    label: none.told,
    hint: none.toldHint,
    missing: none.toldMissing,
    action: none.confirmAction,
    done: none.confirmed,
  },
  withdrawNone: {
    title: none.withdrawTitle,
    text: none.withdrawText,
    label: none.told,
    hint: none.toldHint,
    missing: none.toldMissing,
    action: none.withdrawAction,
    done: none.withdrawn,
  },
};

function useDecision({ cell, term, place, surveyId }: CellDialogsProps, dialog: CellDialog) {
  const confirm = useCommand('coverage.confirmGap');
  const withdraw = useCommand('coverage.withdrawGap');
  const setNone = useCommand('coverage.setConfirmedNone');
  const known = wholeGap(cell);
  const where = { ags: place.id, fieldOfAction: term.id };
  const run = async (first: string, planned: string): Promise<void> => {
    if (dialog === 'confirmGap') await confirm.mutateAsync({ ...where, reason: first, planned });
    else if (dialog === 'withdrawGap') await (known && withdraw.mutateAsync({ id: known.id, reason: first }));
    else await setNone.mutateAsync({ ...where, surveyId, told: first, confirmed: dialog === 'confirmNone' });
  };
  return { run, busy: confirm.isPending || withdraw.isPending || setNone.isPending };
}

function DecisionDialog(props: CellDialogsProps & { dialog: CellDialog }) {
  const { dialog, term, place, onClose } = props;
  const toast = useToast();
  const words = decisions[dialog];
  const { run, busy } = useDecision(props, dialog);
  const [first, setFirst] = useState('');
  const [planned, setPlanned] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    if (words.missing && !first.trim()) {
      form.current?.querySelector('textarea')?.focus();
      return setMessage(words.missing);
    }
    try {
      await run(first.trim(), planned.trim());
      toast({ text: words.done, tone: 'ok' });
      onClose();
    } catch (error) {
      setMessage(shownError(error).message);
    }
  };
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      actions={<DialogAnswers action={words.action} waits={busy} onAction={() => void submit()} onCancel={onClose} />}
    >
      <div ref={form} className={styles.decision}>
        <p>{words.text(term.name, place.name)}</p>
        <Field
          label={words.label}
          hint={words.hint ?? null}
          validationMessage={message}
          required={Boolean(words.missing)}
        >
          <Textarea value={first} onChange={(_, data) => setFirst(data.value)} resize="vertical" rows={3} />
        </Field>
        {words.withPlan && (
          <Field label={gap.planned} hint={gap.plannedHint}>
            <Textarea value={planned} onChange={(_, data) => setPlanned(data.value)} resize="vertical" rows={2} />
          </Field>
        )}
      </div>
    </Dialog>
  );
}
