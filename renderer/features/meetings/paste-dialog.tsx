import { Field, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { WorkingGroup } from '../../../shared/contract/conferences.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import { resultKinds } from '../../../shared/contract/meeting-words.ts';
import { conferenceTexts as t, resultKindNames } from '../../../shared/i18n/de/conferences.ts';
import { compareGerman } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { Dialog, DialogAnswers, PlainTable } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './conferences.module.css';
import own from './meetings.module.css';
import { pastedPeople, pastedResults, type PastedResult } from './pasted-rows.ts';

const words = t.paste;

interface FrameProps {
  title: string;
  lead: string;
  text: string;
  onText: (text: string) => void;
  count: number;
  ready: boolean;
  onTake: () => void;
  onClose: () => void;
  children: ReactNode;
}
/** A place for copied lines, with what would be taken over below it. */
function PasteFrame({ title, lead, text, onText, count, ready, onTake, onClose, children }: FrameProps) {
  return (
    <Dialog
      open
      title={title}
      width="wide"
      onClose={onClose}
      actions={<DialogAnswers action={words.take(count)} waits={!ready} onAction={onTake} onCancel={onClose} />}
    >
      <div className={styles.paste}>
        <p>{lead}</p>
        <Field label={words.field}>
          <Textarea rows={5} value={text} resize="vertical" onChange={(_, { value }) => onText(value)} />
        </Field>
        {count === 0 ? <p className={own.muted}>{words.nothing}</p> : children}
      </div>
    </Dialog>
  );
}

interface PasteResultsProps {
  meetingId: string;
  groups: readonly WorkingGroup[];
  onClose: () => void;
}
type Kind = (typeof resultKinds)[number];
/** A row as it would be taken over; without a kind it is not. */
interface Understood extends Omit<PastedResult, 'group'> {
  /** The working group of this name, or the name where there is none. */
  group: WorkingGroup | string;
}

/** What was pasted, with the kinds a person chose for the rows where it was unclear. */
function usePastedResults(groups: readonly WorkingGroup[]) {
  const [text, setText] = useState('');
  const [kinds, setKinds] = useState<Record<number, Kind>>({});
  const { rows, empty } = useMemo(() => pastedResults(text), [text]);
  const understood = rows.map((row, index): Understood => ({
    ...row,
    kind: kinds[index] ?? row.kind,
    group: groups.find(({ name }) => compareGerman(name, row.group) === 0) ?? row.group,
  }));
  const paste = (pasted: string): void => {
    setText(pasted);
    setKinds({});
  };
  const choose = (index: number, kind: Kind): void => setKinds({ ...kinds, [index]: kind });
  return { text, paste, rows: understood, choose, empty, unclear: understood.filter(({ kind }) => !kind).length };
}

const resultsOf = (rows: readonly Understood[]): InputOf<'conferences.addResults'>['results'] =>
  rows.flatMap(({ kind, text, toldWho, group }) =>
    kind === null
      ? []
      : [
          {
            kind,
            text,
            toldWho: toldWho.slice(0, 400) || null,
            ags: null,
            workingGroupId: typeof group === 'string' ? null : group.id,
            fieldOfAction: null,
          },
        ],
  );

/** Results from a copied table: every row is shown before it is taken over; an unclear kind is asked. */
export function PasteResults({ meetingId, groups, onClose }: PasteResultsProps) {
  const { text, paste, rows, choose, empty, unclear } = usePastedResults(groups);
  const undoable = useUndoable();
  const take = async (): Promise<void> => {
    const results = resultsOf(rows);
    if (await undoable(() => call('conferences.addResults', { meetingId, results }), words.taken(results.length)))
      onClose();
  };
  return (
    <PasteFrame
      title={words.resultsTitle}
      lead={words.resultsLead}
      text={text}
      onText={paste}
      count={rows.length}
      ready={rows.length > 0 && unclear === 0}
      onTake={() => void take()}
      onClose={onClose}
    >
      <output>
        {[unclear > 0 && words.unclear(unclear), empty > 0 && words.empty(empty)].filter(Boolean).join(' ')}
      </output>
      <ResultsPreview rows={rows} onChoose={choose} />
    </PasteFrame>
  );
}

interface ResultsPreviewProps {
  rows: readonly Understood[];
  onChoose: (index: number, kind: Kind) => void;
}

function ResultsPreview({ rows, onChoose }: ResultsPreviewProps) {
  const { kind: kindLabel, text: textLabel, toldWho: whoLabel, workingGroupId: groupLabel } = t.resultLabels;
  return (
    <div className={styles.preview}>
      <PlainTable caption={words.preview} columns={[kindLabel, textLabel, whoLabel, groupLabel]}>
        {rows.map(({ kind, text, toldWho, group }, index) => (
          // Rows of one paste never move.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <td>
              <Select
                size="small"
                aria-label={`${words.chooseKind}: ${text}`}
                value={kind ?? ''}
                onChange={(_, { value }) => {
                  const chosen = resultKinds.find((one) => one === value);
                  if (chosen) onChoose(index, chosen);
                }}
              >
                {kind === null && <option value="">{words.chooseKind}</option>}
                {resultKinds.map((one) => (
                  <option key={one} value={one}>
                    {resultKindNames[one]}
                  </option>
                ))}
              </Select>
            </td>
            <td>{text}</td>
            <td>{toldWho}</td>
            <td>{typeof group === 'string' ? group && words.groupUnknown(group) : group.name}</td>
          </tr>
        ))}
      </PlainTable>
    </div>
  );
}

/** People with their institution from a copied table. */
export function PastePeople({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const [text, setText] = useState('');
  const undoable = useUndoable();
  const people = useMemo(() => pastedPeople(text), [text]);
  const take = async (): Promise<void> => {
    const taken = await undoable(
      () => call('conferences.addParticipants', { meetingId, people }),
      ({ added, known }) => t.page.peopleAdded(added, known),
    );
    if (taken) onClose();
  };
  return (
    <PasteFrame
      title={words.peopleTitle}
      lead={words.peopleLead}
      text={text}
      onText={setText}
      count={people.length}
      ready={people.length > 0}
      onTake={() => void take()}
      onClose={onClose}
    >
      <div className={styles.preview}>
        <PlainTable caption={words.preview} columns={words.personColumns}>
          {people.map((person, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <td>{person.name}</td>
              <td>{person.organization}</td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </PasteFrame>
  );
}
