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

type Kind = (typeof resultKinds)[number];
const kindOf = (value: string): Kind => resultKinds.find((one) => one === value) ?? 'need';

/** What is being said; kind, group and source stay for the next. */
function useCapture({ meetingId, groups }: CaptureLineProps) {
  const [said, setSaid] = useState({ kind: 'need' as Kind, group: '', text: '', who: '' });
  const undoable = useUndoable();
  const change = (part: Partial<typeof said>): void => setSaid((before) => ({ ...before, ...part }));
  /** True when it is kept and the line is free. */
  const keep = async (): Promise<boolean> => {
    const { kind, text, who, group } = said;
    if (text.trim() === '') return false;
    const result = {
      kind,
      text: text.trim(),
      toldWho: who.trim() || null,
      ags: null,
      workingGroupId: groups.some(({ id }) => id === group) ? group : null,
      fieldOfAction: null,
    };
    const kept = await undoable(() => call('conferences.addResults', { meetingId, results: [result] }), words.kept);
    if (kept) change({ text: '' });
    return kept !== null;
  };
  return { said, change, keep };
}

/** One result as it is said: Enter keeps it and frees the line; kind, group and source stay for the next. */
export function CaptureLine(props: CaptureLineProps) {
  const { said, change, keep } = useCapture(props);
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await keep()) form.current?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const kind = event.ctrlKey ? resultKinds[Number(event.key) - 1] : undefined;
    if (!kind) return;
    event.preventDefault();
    change({ kind });
  };
  return (
    // The keys for the kind belong to the whole line.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.capture}
      aria-label={words.capture}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={onKeyDown}
    >
      <Field label={t.resultLabels.kind}>
        <Select value={said.kind} onChange={(_, { value }) => change({ kind: kindOf(value) })}>
          {resultKinds.map((one) => (
            <option key={one} value={one}>
              {resultKindNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.resultLabels.text}>
        <Input value={said.text} onChange={(_, { value }) => change({ text: value })} />
      </Field>
      <Source sources={props.sources} value={said.who} onChange={(who) => change({ who })} />
      <GroupChoice groups={props.groups} value={said.group} onChange={(group) => change({ group })} />
      <Button type="submit" appearance="primary">
        {words.keep}
      </Button>
      <p className={styles.hint}>{words.captureHint}</p>
    </form>
  );
}

interface PartProps {
  value: string;
  onChange: (value: string) => void;
}

/** Who said it: anybody, with the known ones offered. */
function Source({ sources, value, onChange }: PartProps & Pick<CaptureLineProps, 'sources'>) {
  const list = useId();
  return (
    <>
      <Field label={t.resultLabels.toldWho}>
        <Input value={value} list={list} onChange={(_, data) => onChange(data.value)} />
      </Field>
      <datalist id={list}>
        {sources.map((source) => (
          <option key={source} value={source}>
            {source}
          </option>
        ))}
      </datalist>
    </>
  );
}

const GroupChoice = ({ groups, value, onChange }: PartProps & Pick<CaptureLineProps, 'groups'>) => (
  <Field label={t.resultLabels.workingGroupId}>
    <Select value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{t.groups.none}</option>
      {groups.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  </Field>
);
