import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { isDay } from '../../../../shared/domain/day.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import { useCall, useCommand } from '../../../ipc/queries.ts';
import { DayInput, Dialog, DialogAnswers, shownError, TermField, useNow, useToast } from '../../../ui/index.ts';
import type { Names } from '../../offers/index.ts';
import styles from './needs.module.css';

const words = t.add;
const empty = {
  need: '',
  municipalities: [] as string[],
  fieldsOfAction: [] as string[],
  targetGroups: [] as string[],
  priority: '',
  remark: '',
  who: '',
};
type Input = typeof empty;
type Messages = Partial<Record<'need' | 'who' | 'day' | 'failed', string>>;

function useNeedForm(onDone: () => void) {
  const settings = useCall('settings.get', {});
  const now = useNow();
  const [input, setInput] = useState<Input>(empty);
  const [whom, setWhom] = useState<string | null>(null);
  const [day, setDay] = useState(localDay(now));
  const [messages, setMessages] = useState<Messages>({});
  const add = useCommand('coverage.addNeed');
  const toast = useToast();
  const asked = whom ?? settings.data?.personName ?? '';
  const submit = async (): Promise<void> => {
    const { who, ...values } = input;
    const found: Messages = {
      ...(!input.need.trim() && { need: words.needMissing }),
      ...(!who.trim() && { who: words.whoMissing }),
      ...(!isDay(day) && { day: words.dayMissing }),
    };
    setMessages(found);
    if (Object.keys(found).length > 0) return;
    try {
      await add.mutateAsync({ ...values, need: values.need.trim(), told: { who: who.trim(), whom: asked, day } });
      toast({ text: words.done, tone: 'ok' });
      onDone();
    } catch (error) {
      setMessages({ failed: shownError(error).message });
    }
  };
  const set = (change: Partial<Input>): void => setInput({ ...input, ...change });
  return { input, set, whom: asked, setWhom, day, setDay, messages, submit, busy: add.isPending };
}

type NeedInput = ReturnType<typeof useNeedForm>;

/** A need from a conversation: what, where, for whom, and who said it to whom when. */
export function NeedForm({ names, onClose }: { names: Names; onClose: () => void }) {
  const form = useNeedForm(onClose);
  return (
    <Dialog
      open
      width="wide"
      title={words.title}
      onClose={onClose}
      actions={
        <DialogAnswers action={words.action} waits={form.busy} onAction={() => void form.submit()} onCancel={onClose} />
      }
    >
      <div className={styles.form}>
        <Needed form={form} names={names} />
        <Told form={form} />
        {form.messages.failed && (
          <p role="alert" className={styles.message}>
            {form.messages.failed}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** What is needed, where and for whom. */
function Needed({ form: { input, set, messages }, names }: { form: NeedInput; names: Names }) {
  const several = {
    municipalities: names.municipalities,
    fieldsOfAction: names.terms('fieldOfAction'),
    targetGroups: names.terms('targetGroup'),
  };
  return (
    <>
      <Field label={words.need} validationMessage={messages.need ?? null} required>
        <Textarea value={input.need} onChange={(_, { value }) => set({ need: value })} rows={2} resize="vertical" />
      </Field>
      {(['municipalities', 'fieldsOfAction', 'targetGroups'] as const).map((key) => (
        <TermField
          key={key}
          label={words[key]}
          choices={several[key]}
          chosen={input[key]}
          onChange={(chosen) => set({ [key]: chosen })}
        />
      ))}
      <div className={styles.pair}>
        {(['priority', 'remark'] as const).map((key) => (
          <Field key={key} label={words[key]}>
            <Input value={input[key]} onChange={(_, { value }) => set({ [key]: value })} />
          </Field>
        ))}
      </div>
    </>
  );
}

/** Who said it to whom when. */
function Told({ form: { input, set, whom, setWhom, day, setDay, messages } }: { form: NeedInput }) {
  return (
    <>
      <Field label={words.who} validationMessage={messages.who ?? null} required>
        <Input value={input.who} onChange={(_, { value }) => set({ who: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={words.whom}>
          <Input value={whom} onChange={(_, { value }) => setWhom(value)} />
        </Field>
        <Field label={words.day} validationMessage={messages.day ?? null} required>
          <DayInput value={day} onChange={setDay} />
        </Field>
      </div>
    </>
  );
}
