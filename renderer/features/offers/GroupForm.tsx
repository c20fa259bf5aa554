import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { OfferRecord } from '../../../shared/contract/offers.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, shownError, useToast } from '../../ui/index.ts';
import { draftOf, parseDrafts, type Drafts, type ParsedDrafts } from './field-draft.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Names } from './names.ts';
import { wideFields, type OfferGroup } from './offer-groups.ts';
import styles from './record.module.css';
import { useUndo } from '../../ipc/use-undo.ts';

export interface GroupFormProps {
  record: OfferRecord;
  group: OfferGroup;
  /** The field that was pressed; gets the focus. */
  first: OfferField | null;
  names: Names;
  /** Waits until the record is read again. */
  onSaved: () => Promise<unknown>;
  onDone: () => void;
}

/** One group of the record as a form: Enter saves, Esc leaves everything as it was. */
export function GroupForm({ record, group, first, names, onSaved, onDone }: GroupFormProps) {
  const [before] = useState<Drafts>(() =>
    Object.fromEntries(group.fields.map((field) => [field, draftOf(record, field, names)])),
  );
  const [drafts, setDrafts] = useState(before);
  const [messages, setMessages] = useState<ParsedDrafts['messages']>({});
  const [failed, setFailed] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const update = useCommand('offers.update');
  const toast = useToast();
  const undo = useUndo();
  useEffect(() => {
    const place = form.current?.querySelector(`[data-field="${first ?? group.fields[0] ?? ''}"]`);
    place?.querySelector<HTMLElement>('input, textarea, [role="radio"][tabindex="0"]')?.focus();
  }, [first, group]);

  const save = async (): Promise<void> => {
    const parsed = parseDrafts(drafts, before);
    setMessages(parsed.messages);
    if (Object.keys(parsed.messages).length > 0) return;
    if (Object.keys(parsed.values).length === 0 && !parsed.place) return onDone();
    try {
      const { commandId } = await update.mutateAsync({ id: record.id, values: parsed.values, ...parsed.place });
      // The form stays until the record shows what was saved: the old value never stands beside "gespeichert".
      await onSaved();
      toast({
        text: offersTexts.record.saved,
        tone: 'ok',
        undo: () => undo(commandId, offersTexts.record.savedUndone),
      });
      onDone();
    } catch (error) {
      setFailed(shownError(error).message);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) void save();
    else if (event.key === 's' && event.ctrlKey) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    // Esc and Enter belong to the whole form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      {group.fields.map((field) => (
        <div key={field} data-field={field} data-wide={wideFields.has(field)}>
          <FieldInput
            field={field}
            draft={drafts[field] ?? null}
            names={names}
            message={messages[field]}
            onChange={(draft) => setDrafts((current) => ({ ...current, [field]: draft }))}
          />
        </div>
      ))}
      {failed && (
        <p role="alert" className={styles.message}>
          {failed}
        </p>
      )}
      <div className={styles.formActions}>
        <Button type="submit" appearance="primary" disabledFocusable={update.isPending}>
          {common.save}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
        <span className={styles.keys}>{offersTexts.record.editKeys}</span>
      </div>
    </form>
  );
}
