import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { BulkAsked, BulkPreview as Preview } from '../../../shared/contract/offers-bulk.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { offersBulkTexts as t } from '../../../shared/i18n/de/offers-bulk.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { useUndoable } from '../../ipc/use-undoable.ts';
import { Dialog, DialogAnswers, FormInput, SegmentedControl, shownError } from '../../ui/index.ts';
import { bulkGroups, changeOf, choiceOf, holdsSeveral, type BulkChoice } from './bulk-choice.ts';
import { BulkPreview } from './bulk-preview.tsx';
import type { Names } from './names.ts';
import { formFieldOf } from './offer-form.ts';
import styles from './bulk.module.css';

export interface BulkDialogProps {
  target: BulkAsked['target'];
  /** How many offers were chosen. */
  count: number;
  names: Names;
  onClose: () => void;
  onDone: () => void;
}

/** Changes one field of the chosen offers: choose, see what changes from what to what, do it in one step. */
export function BulkDialog({ target, count, names, onClose, onDone }: BulkDialogProps) {
  const [choice, setChoice] = useState<BulkChoice | null>(null);
  const [busy, setBusy] = useState(false);
  const undoable = useUndoable();
  const { change, message } = changeOf(choice);
  const asked = { target, change: change ?? { field: 'funding', how: 'set', value: null } } satisfies BulkAsked;
  const preview = useCall('offers.previewChange', asked, { enabled: change !== null, keepPrevious: true });
  const shown = change !== null && !preview.isPlaceholderData ? preview.data : undefined;
  const run = async (): Promise<void> => {
    if (!change) return;
    setBusy(true);
    const result = await undoable(
      () => call('offers.changeMany', { target, change }),
      ({ changed }) => t.done(fieldLabels[change.field], changed),
    );
    setBusy(false);
    if (result) onDone();
  };
  return (
    <Dialog
      open
      width="wide"
      title={t.title(count)}
      onClose={onClose}
      actions={
        <DialogAnswers
          action={t.confirm(shown?.changed ?? count)}
          waits={busy || !shown?.changed}
          onAction={() => void run()}
          onCancel={onClose}
        />
      }
    >
      <p>{t.text}</p>
      <Choose choice={choice} names={names} message={message} onChange={setChoice} />
      <Shown error={preview.error} preview={shown} provider={change?.field === 'provider' ? change.value : null} />
    </Dialog>
  );
}

interface ShownProps {
  error: unknown;
  preview: Preview | undefined;
  provider: unknown;
}

function Shown({ error, preview, provider }: ShownProps) {
  if (error) {
    return (
      <p role="alert" className={styles.message}>
        {shownError(error).message}
      </p>
    );
  }
  return preview ? <BulkPreview preview={preview} provider={typeof provider === 'string' ? provider : ''} /> : null;
}

interface ChooseProps {
  choice: BulkChoice | null;
  names: Names;
  message: string | null;
  onChange: (choice: BulkChoice) => void;
}

function Choose({ choice, names, message, onChange }: ChooseProps) {
  return (
    <div className={styles.choose}>
      <FieldSelect
        value={choice?.input.name ?? ''}
        onChange={(field) => onChange(choiceOf(formFieldOf(field, names)))}
      />
      {choice && holdsSeveral(choice.input) && (
        <SegmentedControl
          label={t.how}
          value={choice.how}
          options={(['add', 'remove', 'set'] as const).map((value) => ({ value, label: t.ways[value] }))}
          onChange={(how) => onChange({ ...choice, how })}
        />
      )}
      {choice && (
        <div className={styles.value}>
          <FormInput
            key={choice.input.name}
            field={choice.input}
            draft={choice.draft}
            message={message ?? undefined}
            onChange={(draft) => onChange({ ...choice, draft })}
          />
        </div>
      )}
    </div>
  );
}

/** The fields in the groups of the record. */
function FieldSelect({ value, onChange }: { value: string; onChange: (field: OfferField) => void }) {
  return (
    <Field label={t.field}>
      <Select value={value} onChange={(_, chosen) => onChange(chosen.value as OfferField)}>
        <option value="" disabled>
          {t.chooseField}
        </option>
        {bulkGroups.map(({ key, fields }) => (
          <optgroup key={key} label={offersTexts.groups[key]}>
            {fields.map((one) => (
              <option key={one} value={one}>
                {fieldLabels[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
