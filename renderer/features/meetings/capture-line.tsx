import { Field, Input, Select } from '@fluentui/react-components';
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { WorkingGroup } from '../../../shared/contract/conferences.ts';
import { resultKinds } from '../../../shared/contract/meeting-words.ts';
import { conferenceTexts as t, resultKindNames } from '../../../shared/i18n/de/conferences.ts';
import { call } from '../../ipc/client.ts';
import { Button } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './conferences.module.css';

const words = t.results;

interface CaptureLineProps {
  meetingId: string;
  groups: readonly WorkingGroup[];
  /** Institutions and Kommunen that may have said it. */
  sources: readonly string[];
}

/** One result as it is said: Enter keeps it and frees the line; kind, group and source stay for the next. */
export function CaptureLine({ meetingId, groups, sources }: CaptureLineProps) {
  const [kind, setKind] = useState<(typeof resultKinds)[number]>('need');
  const [group, setGroup] = useState('');
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const list = useId();
  const undoable = useUndoable();
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const workingGroupId = groups.some(({ id }) => id === group) ? group : null;
    const result = {
      kind,
      text: text.trim(),
      toldWho: who.trim() || null,
      ags: null,
      workingGroupId,
      fieldOfAction: null,
    };
    const kept = await undoable(() => call('conferences.addResults', { meetingId, results: [result] }), words.kept);
    if (!kept) return;
    setText('');
    form.current?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = event.ctrlKey ? resultKinds[Number(event.key) - 1] : undefined;
    if (!chosen) return;
    event.preventDefault();
    setKind(chosen);
  };
  return (
    // The keys for the kind belong to the whole line.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.capture}
      aria-label={words.capture}
      onSubmit={(event) => void keep(event)}
      onKeyDown={onKeyDown}
    >
      <Field label={t.resultLabels.kind}>
        <Select value={kind} onChange={(_, { value }) => setKind(resultKinds.find((one) => one === value) ?? 'need')}>
          {resultKinds.map((one) => (
            <option key={one} value={one}>
              {resultKindNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.resultLabels.text}>
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={t.resultLabels.toldWho}>
        <Input value={who} list={list} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <datalist id={list}>
        {sources.map((source) => (
          <option key={source} value={source}>
            {source}
          </option>
        ))}
      </datalist>
      <Field label={t.resultLabels.workingGroupId}>
        <Select value={group} onChange={(_, { value }) => setGroup(value)}>
          <option value="">{t.groups.none}</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" appearance="primary">
        {words.keep}
      </Button>
      <p className={styles.hint}>{words.captureHint}</p>
    </form>
  );
}
