import { Field, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { WorkingGroup } from '../../../shared/contract/conferences.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import { resultKinds } from '../../../shared/contract/meeting-words.ts';
import { conferenceTexts as t, resultKindNames } from '../../../shared/i18n/de/conferences.ts';
import { compareGerman } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { Dialog, DialogAnswers } from '../../ui/index.ts';
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

/** Results from a copied table: every row is shown before it is taken over; an unclear kind is asked. */
export function PasteResults({ meetingId, groups, onClose }: PasteResultsProps) {
  const [text, setText] = useState('');
  const [kinds, setKinds] = useState<Record<number, (typeof resultKinds)[number]>>({});
  const undoable = useUndoable();
  const { rows, empty } = useMemo(() => pastedResults(text), [text]);
  const kindAt = (index: number): PastedResult['kind'] => kinds[index] ?? rows[index]?.kind ?? null;
  const groupOf = ({ group }: PastedResult): WorkingGroup | undefined =>
    groups.find(({ name }) => compareGerman(name, group) === 0);
  const unclear = rows.filter((_, index) => kindAt(index) === null).length;
  const take = async (): Promise<void> => {
    const results = rows.flatMap((row, index): InputOf<'conferences.addResults'>['results'] => {
      const kind = kindAt(index);
      const workingGroupId = groupOf(row)?.id ?? null;
      const toldWho = row.toldWho.slice(0, 400) || null;
      return kind === null ? [] : [{ kind, text: row.text, toldWho, ags: null, workingGroupId, fieldOfAction: null }];
    });
    if (await undoable(() => call('conferences.addResults', { meetingId, results }), words.taken(results.length)))
      onClose();
  };
  return (
    <PasteFrame
      title={words.resultsTitle}
      lead={words.resultsLead}
      text={text}
      onText={(value) => {
        setText(value);
        setKinds({});
      }}
      count={rows.length}
      ready={rows.length > 0 && unclear === 0}
      onTake={() => void take()}
      onClose={onClose}
    >
      <output>
        {[unclear > 0 && words.unclear(unclear), empty > 0 && words.empty(empty)].filter(Boolean).join(' ')}
      </output>
      <div className={styles.preview}>
        <table>
          <caption className="visuallyHidden">{words.preview}</caption>
          <thead>
            <tr>
              <th scope="col">{t.resultLabels.kind}</th>
              <th scope="col">{t.resultLabels.text}</th>
              <th scope="col">{t.resultLabels.toldWho}</th>
              <th scope="col">{t.resultLabels.workingGroupId}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Rows of one paste never move.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                <td>
                  <Select
                    size="small"
                    aria-label={`${words.chooseKind}: ${row.text}`}
                    value={kindAt(index) ?? ''}
                    onChange={(_, { value }) => {
                      const kind = resultKinds.find((one) => one === value);
                      if (kind) setKinds({ ...kinds, [index]: kind });
                    }}
                  >
                    {kindAt(index) === null && <option value="">{words.chooseKind}</option>}
                    {resultKinds.map((kind) => (
                      <option key={kind} value={kind}>
                        {resultKindNames[kind]}
                      </option>
                    ))}
                  </Select>
                </td>
                <td>{row.text}</td>
                <td>{row.toldWho}</td>
                <td>{groupOf(row)?.name ?? (row.group && words.groupUnknown(row.group))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </PasteFrame>
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
  const [name, institution] = words.personColumns;
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
        <table>
          <caption className="visuallyHidden">{words.preview}</caption>
          <thead>
            <tr>
              <th scope="col">{name}</th>
              <th scope="col">{institution}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                <td>{person.name}</td>
                <td>{person.organization}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </PasteFrame>
  );
}
