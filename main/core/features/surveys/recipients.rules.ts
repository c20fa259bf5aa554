import type { Recipient, RecipientState, SurveyRow } from '../../../../shared/contract/surveys.ts';
import type { SurveySheet } from '../../../../shared/domain/survey-fields.ts';
import type { RoundImport, StoredRecipient, StoredState } from './recipients.repository.ts';

/** A recipient with what is known of its answer. */
export interface RecipientFacts extends StoredRecipient {
  state: RecipientState | null;
  history: StoredState[];
  imports: RoundImport[];
  answered: boolean;
  awaited: SurveySheet[];
  overdue: boolean;
}
const waiting = new Set<RecipientState | null>([null, 'asked', 'reminded']);

const isOf = (recipient: StoredRecipient, entry: RoundImport): boolean =>
  entry.recipientId === recipient.id ||
  (recipient.ags !== null && entry.sender === recipient.ags) ||
  (recipient.ags === null && entry.recipientId === null && entry.actorName === recipient.name);

/**
 * State of a recipient: the last one written; a file that was read in counts as received where nobody noted it. Only a
 * committed file is an answer, as everywhere; "received" by hand ends the waiting but is no answer yet.
 */
export function factsOf(
  recipient: StoredRecipient,
  states: readonly StoredState[],
  imports: readonly RoundImport[],
  round: { state: SurveyRow['state']; due: string | null; today: string; parts: readonly SurveySheet[] },
): RecipientFacts {
  const history = states.filter(({ recipientId }) => recipientId === recipient.id);
  const own = imports.filter((entry) => isOf(recipient, entry));
  const last = history.at(-1)?.state ?? null;
  const state = own.length > 0 && waiting.has(last) ? 'received' : last;
  const late = round.state === 'open' && round.due !== null && round.today > round.due;
  return {
    ...recipient,
    state,
    history,
    imports: own,
    answered: own.length > 0,
    awaited: own.length > 0 ? round.parts.filter((part) => !own.some(({ kinds }) => kinds.includes(part))) : [],
    overdue: late && own.length === 0 && waiting.has(last),
  };
}

/** Under what sender a recipient's structures, figures and needs are stored. */
export const senderIn = ({
  ags,
  name,
}: Pick<StoredRecipient, 'ags' | 'name'>): { sender: string; actor: string | null } =>
  ags === null ? { sender: 'districtWide', actor: name } : { sender: ags, actor: null };

type Counts = Pick<SurveyRow, 'municipalities' | 'others' | 'overdue'>;
type Counting = Pick<Recipient, 'kind' | 'name' | 'answered' | 'awaited' | 'overdue'>;
/** Something came, but no offers, which were asked for. */
export const saidOnlyOther = ({ answered, awaited }: Pick<Counting, 'answered' | 'awaited'>): boolean =>
  answered && awaited.includes('offers');

/**
 * Municipalities and others are counted apart, everywhere. `unasked` are municipalities that answered without having
 * been asked: they count as asked.
 */
export function countsOf(recipients: readonly Counting[], unasked: number): Counts {
  const towns = recipients.filter(({ kind }) => kind === 'municipality');
  const others = recipients.filter(({ kind }) => kind !== 'municipality');
  const counted = (list: readonly Counting[], more = 0) => {
    const named = (chosen: (one: Counting) => boolean): string[] => list.filter(chosen).map(({ name }) => name);
    const missing = named(({ answered }) => !answered);
    const onlyOther = named(saidOnlyOther);
    const partly = named((one) => one.awaited.length > 0 && !saidOnlyOther(one));
    const asked = list.length + more;
    return { asked, answered: asked - missing.length - onlyOther.length, missing, onlyOther, partly };
  };
  return {
    municipalities: counted(towns, unasked),
    others: counted(others),
    overdue: recipients.filter(({ overdue }) => overdue).length,
  };
}
