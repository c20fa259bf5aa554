import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { coverageTexts } from '../../../../shared/i18n/de/coverage.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { Dialog, DialogAnswers, shownError, TermField, useToast } from '../../../ui/index.ts';
import type { Names } from '../../offers/index.ts';
import styles from './needs.module.css';

const { gap } = coverageTexts;

export interface GapStart {
  ags: string;
  fieldOfAction: string;
  targetGroups: string[];
}
interface ConfirmGapDialogProps {
  start: GapStart;
  names: Names;
  /** Fields and municipalities to choose from where the need names several. */
  choice?: { places: string[]; fields: string[] };
  onClose: () => void;
  onDone: () => void;
}

function useConfirm(start: GapStart, onDone: () => void) {
  const confirm = useCommand('coverage.confirmGap');
  const toast = useToast();
  const [input, setInput] = useState({ ...start, reason: '', planned: '' });
  const [message, setMessage] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    if (!input.reason.trim()) return setMessage(gap.reasonMissing);
    try {
      await confirm.mutateAsync({ ...input, reason: input.reason.trim(), planned: input.planned.trim() });
      toast({ text: gap.confirmed, tone: 'ok' });
      onDone();
    } catch (error) {
      setMessage(shownError(error).message);
    }
  };
  return {
    input,
    set: (change: Partial<typeof input>) => setInput({ ...input, ...change }),
    message,
    submit,
    busy: confirm.isPending,
  };
}

/** A person confirms a gap, for the whole field or for certain target groups, with the reason it can be answered for. */
export function ConfirmGapDialog({ start, names, choice, onClose, onDone }: ConfirmGapDialogProps) {
  const { input, set, message, submit, busy } = useConfirm(start, onDone);
  return (
    <Dialog
      open
      title={gap.confirmTitle}
      onClose={onClose}
      actions={
        <DialogAnswers action={gap.confirmAction} waits={busy} onAction={() => void submit()} onCancel={onClose} />
      }
    >
      <div className={styles.form}>
        <p>{gap.confirmText(names.term('fieldOfAction', input.fieldOfAction), names.municipality(input.ags))}</p>
        {choice && choice.places.length > 1 && (
          <Field label={t.confirm.municipality}>
            <Select value={input.ags} onChange={(_, data) => set({ ags: data.value })}>
              {choice.places.map((ags) => (
                <option key={ags} value={ags}>
                  {names.municipality(ags)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {choice && choice.fields.length > 1 && (
          <Field label={t.confirm.field}>
            <Select value={input.fieldOfAction} onChange={(_, data) => set({ fieldOfAction: data.value })}>
              {choice.fields.map((field) => (
                <option key={field} value={field}>
                  {names.term('fieldOfAction', field)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <TermField
          label={t.confirm.targetGroups}
          choices={names.terms('targetGroup')}
          chosen={input.targetGroups}
          onChange={(targetGroups) => set({ targetGroups })}
        />
        <Field label={gap.reason} hint={gap.reasonHint} validationMessage={message} required>
          <Textarea
            value={input.reason}
            onChange={(_, data) => set({ reason: data.value })}
            resize="vertical"
            rows={3}
          />
        </Field>
        <Field label={gap.planned} hint={gap.plannedHint}>
          <Textarea
            value={input.planned}
            onChange={(_, data) => set({ planned: data.value })}
            resize="vertical"
            rows={2}
          />
        </Field>
      </div>
    </Dialog>
  );
}
