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
  const { ags, fieldOfAction } = input;
  const fieldName = (id: string): string => names.term('fieldOfAction', id);
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
        <p>{gap.confirmText(fieldName(fieldOfAction), names.municipality(ags))}</p>
        <OneOf
          label={t.confirm.municipality}
          of={{ ids: choice?.places ?? [], nameOf: names.municipality }}
          value={ags}
          onChange={(next) => set({ ags: next })}
        />
        <OneOf
          label={t.confirm.field}
          of={{ ids: choice?.fields ?? [], nameOf: fieldName }}
          value={fieldOfAction}
          onChange={(next) => set({ fieldOfAction: next })}
        />
        <TermField
          label={t.confirm.targetGroups}
          choices={names.terms('targetGroup')}
          chosen={input.targetGroups}
          onChange={(targetGroups) => set({ targetGroups })}
        />
        <Texts input={input} message={message} onChange={set} />
      </div>
    </Dialog>
  );
}

interface TextsProps {
  input: { reason: string; planned: string };
  message: string | null;
  onChange: (change: { reason?: string; planned?: string }) => void;
}

/** Why it is a gap, and what is planned. */
function Texts({ input: { reason, planned }, message, onChange }: TextsProps) {
  return (
    <>
      <Field label={gap.reason} hint={gap.reasonHint} validationMessage={message} required>
        <Textarea value={reason} onChange={(_, { value }) => onChange({ reason: value })} resize="vertical" rows={3} />
      </Field>
      <Field label={gap.planned} hint={gap.plannedHint}>
        <Textarea
          value={planned}
          onChange={(_, { value }) => onChange({ planned: value })}
          resize="vertical"
          rows={2}
        />
      </Field>
    </>
  );
}

interface OneOfProps {
  label: string;
  of: { ids: readonly string[]; nameOf: (id: string) => string };
  value: string;
  onChange: (id: string) => void;
}

/** Asked only where the need names several. */
function OneOf({ label, of: { ids, nameOf }, value, onChange }: OneOfProps) {
  if (ids.length < 2) return null;
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
