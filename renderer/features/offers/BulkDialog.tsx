import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { BulkAsked, BulkPreview as Preview } from '../../../shared/contract/offers-bulk.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { offersBulkTexts as t } from '../../../shared/i18n/de/offers-bulk.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { useUndoable } from '../../ipc/use-undoable.ts';
import { Button, Dialog, SegmentedControl, shownError } from '../../ui/index.ts';
import { bulkGroups, changeOf, choiceOf, holdsSeveral, noChoice, type BulkChoice } from './bulk-choice.ts';
import { BulkPreview } from './BulkPreview.tsx';
import { FieldInput } from './FieldInput.tsx';
import type { Names } from './names.ts';
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
  const [choice, setChoice] = useState<BulkChoice>(noChoice);
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
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button appearance="primary" disabledFocusable={busy || !shown?.changed} onClick={() => void run()}>
            {t.confirm(shown?.changed ?? count)}
          </Button>
        </>
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
  choice: BulkChoice;
  names: Names;
  message: string | null;
  onChange: (choice: BulkChoice) => void;
}

function Choose({ choice, names, message, onChange }: ChooseProps) {
  const { field, how, draft } = choice;
  return (
    <div className={styles.choose}>
      <Field label={t.field}>
        <Select value={field ?? ''} onChange={(_, { value }) => onChange(choiceOf(value as OfferField))}>
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
      {field && holdsSeveral(field) && (
        <SegmentedControl
          label={t.how}
          value={how}
          options={(['add', 'remove', 'set'] as const).map((value) => ({ value, label: t.ways[value] }))}
          onChange={(next) => onChange({ ...choice, how: next })}
        />
      )}
      {field && (
        <div className={styles.value}>
          <FieldInput
            key={field}
            field={field}
            draft={draft}
            names={names}
            message={message ?? undefined}
            onChange={(next) => onChange({ ...choice, draft: next })}
          />
        </div>
      )}
    </div>
  );
}
