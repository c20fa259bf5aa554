import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useBlocker } from 'react-router';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, chosenWith, ConfirmDialog, shownError, SidePanel, TermField, useToast } from '../../ui/index.ts';
import {
  captureFields,
  captureInput,
  emptyCapture,
  isTouched,
  messagesFor,
  type Capture,
  type CaptureField,
} from './capture.ts';
import { districtWideChoice, placeChoices } from './offer-form.ts';
import type { Names } from './names.ts';
import styles from './capture.module.css';

const words = offersTexts.create;

export interface CapturePanelProps {
  names: Names;
  /** Who works here and what day it is; the usual answers for "Wem" and "Wann". */
  whom: string;
  today: string;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** Asks before typed input is left, wherever the way leads. */
function useLeaveGuard(touched: boolean) {
  const free = useRef(false);
  const blocker = useBlocker(
    ({ nextLocation }) => touched && !free.current && new URLSearchParams(nextLocation.search).get('neu') !== '1',
  );
  return { blocker, release: () => (free.current = true) };
}

function useCapture({ whom, today, onSaved }: CapturePanelProps, release: () => void) {
  const [empty, setEmpty] = useState(() => emptyCapture(whom, today));
  const [capture, setCapture] = useState(empty);
  const [messages, setMessages] = useState<Partial<Record<CaptureField, string>>>({});
  const [failed, setFailed] = useState<string | null>(null);
  const create = useCommand('offers.create');
  const toast = useToast();
  const undo = useUndoCreate();
  const form = useRef<HTMLFormElement>(null);
  const focus = (field: CaptureField): void =>
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"] input`)?.focus();
  const save = async (next: boolean): Promise<void> => {
    const found = messagesFor(capture);
    setMessages(found);
    const first = captureFields.find((field) => found[field]);
    if (first) return focus(first);
    try {
      const { id } = await create.mutateAsync(captureInput(capture));
      toast({ text: words.saved(capture.name.trim()), tone: 'ok', undo: () => undo(id) });
      if (!next) {
        release();
        return onSaved(id);
      }
      const again = {
        ...empty,
        provider: capture.provider,
        place: capture.place,
        who: capture.who,
        whom: capture.whom,
        day: capture.day,
      };
      setEmpty(again);
      setCapture(again);
      focus('name');
    } catch (error) {
      setFailed(shownError(error).message);
    }
  };
  const set = <F extends CaptureField>(field: F, value: Capture[F]): void => {
    setCapture((current) => ({ ...current, [field]: value }));
    setMessages((current) => Object.fromEntries(Object.entries(current).filter(([key]) => key !== field)));
  };
  return { capture, empty, messages, failed, set, save, form, busy: create.isPending };
}

/** Removes the offer just entered; `offers.create` answers with its id, not with the command. */
function useUndoCreate(): (id: string) => void {
  const remove = useCommand('offers.remove');
  const toast = useToast();
  return (id) =>
    remove.mutate(
      { ids: [id] },
      {
        onSuccess: () => toast({ text: words.undone, tone: 'ok' }),
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
}

/** "Angebot erfassen": six statements, all by keyboard; leaving with typed input asks first. */
export function CapturePanel(props: CapturePanelProps) {
  const [touched, setTouched] = useState(false);
  const { blocker, release } = useLeaveGuard(touched);
  const { capture, empty, messages, failed, set, save, form, busy } = useCapture(props, release);
  const nowTouched = isTouched(capture, empty);
  if (nowTouched !== touched) setTouched(nowTouched);
  const saver = useRef(save);
  useEffect(() => {
    saver.current = save;
  });
  useEffect(() => {
    const onSave = (event: Event): void => {
      event.preventDefault();
      void saver.current(false);
    };
    window.addEventListener('verzahnt:save', onSave);
    return () => window.removeEventListener('verzahnt:save', onSave);
  }, []);
  useEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void save(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void save(true);
  };
  return (
    <>
      <SidePanel title={words.title} width="wide" onClose={props.onClose}>
        <p className={styles.keys}>{words.intro}</p>
        {/* Ctrl+Enter belongs to the whole form. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <form ref={form} className={styles.capture} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
          <Fields capture={capture} messages={messages} names={props.names} set={set} />
          {failed && (
            <p role="alert" className={styles.message}>
              {failed}
            </p>
          )}
          <div className={styles.actions}>
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {words.save}
            </Button>
            <Button disabledFocusable={busy} onClick={() => void save(true)}>
              {words.saveAndNext}
            </Button>
            <span className={styles.keys}>{words.keys}</span>
          </div>
        </form>
      </SidePanel>
      <ConfirmDialog
        open={blocker.state === 'blocked'}
        title={words.leaveTitle}
        confirmLabel={words.leave}
        onConfirm={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      >
        {words.leaveText}
      </ConfirmDialog>
    </>
  );
}

interface FieldsProps {
  capture: Capture;
  messages: Partial<Record<CaptureField, string>>;
  names: Names;
  set: <F extends CaptureField>(field: F, value: Capture[F]) => void;
}

function Fields({ capture, messages, names, set }: FieldsProps) {
  const text = (field: 'name' | 'provider' | 'who' | 'whom' | 'day') => (
    <Field
      data-field={field}
      label={words[field]}

      required
      validationMessage={messages[field] ?? null}
    >
      <Input value={capture[field]} onChange={(_, data) => set(field, data.value)} />
    </Field>
  );
  const picker = (field: 'place' | 'fieldsOfAction' | 'targetGroups', choices: Names['municipalities']) => (
    <div data-field={field}>
      <TermField
        required
        label={words[field]}
        choices={choices}
        chosen={capture[field]}
        message={messages[field]}
        onChange={(chosen) =>
          set(field, field === 'place' ? chosenWith(districtWideChoice, capture.place, chosen) : chosen)
        }
      />
    </div>
  );
  return (
    <>
      {text('name')}
      {text('provider')}
      {picker('place', placeChoices(names))}
      {picker('fieldsOfAction', names.terms('fieldOfAction'))}
      {picker('targetGroups', names.terms('targetGroup'))}
      <fieldset className={styles.told}>
        <legend>{words.told}</legend>
        <p className={styles.keys}>{words.toldHint}</p>
        {text('who')}
        <div className={styles.pairOfInputs}>
          {text('whom')}
          {text('day')}
        </div>
      </fieldset>
    </>
  );
}
