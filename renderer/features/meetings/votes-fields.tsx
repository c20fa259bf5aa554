import { Field, Input } from '@fluentui/react-components';
import { voteCounts, type Votes } from '../../../shared/contract/votes.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { voteLabels, votesTexts } from '../../../shared/i18n/de/votes.ts';
import styles from './meetings.module.css';

export type VotesDraft = Record<keyof Votes, string>;

export const votesDraft = (votes: Votes): VotesDraft => ({
  votesYes: String(votes.votesYes ?? ''),
  votesNo: String(votes.votesNo ?? ''),
  votesAbstention: String(votes.votesAbstention ?? ''),
  votesBiased: String(votes.votesBiased ?? ''),
  votesNote: votes.votesNote ?? '',
});

const isCount = (text: string): boolean => /^\d{0,4}$/.test(text.trim());
const countOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** What was typed, or null while a count is no number. */
export function votesOf({ votesNote, ...typed }: VotesDraft): Votes | null {
  if (!voteCounts.every((name) => isCount(typed[name]))) return null;
  return {
    votesYes: countOf(typed.votesYes),
    votesNo: countOf(typed.votesNo),
    votesAbstention: countOf(typed.votesAbstention),
    votesBiased: countOf(typed.votesBiased),
    votesNote: votesNote.trim() || null,
  };
}

/** Ja, Nein, Enthaltung, Befangen and the words beside them, in one line. */
export function VotesFields({ value, onChange }: { value: VotesDraft; onChange: (value: VotesDraft) => void }) {
  const change =
    (name: keyof Votes) =>
    (_: unknown, { value: text }: { value: string }) =>
      onChange({ ...value, [name]: text });
  return (
    <fieldset className={styles.votes} aria-label={votesTexts.title}>
      {voteCounts.map((name) => (
        <Field
          key={name}
          label={voteLabels[name]}
          validationMessage={isCount(value[name]) ? null : recordTexts.notANumber(value[name])}
        >
          <Input inputMode="numeric" value={value[name]} onChange={change(name)} />
        </Field>
      ))}
      <Field label={voteLabels.votesNote}>
        <Input value={value.votesNote} placeholder={votesTexts.hint} onChange={change('votesNote')} />
      </Field>
    </fieldset>
  );
}
