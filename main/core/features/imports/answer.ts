import type { ReadDb } from '../../database/statement.ts';
import { findRecipient, findRound, openSurvey, recipientsOf, type StoredRecipient } from '../surveys/index.ts';
import type { DraftFile } from './draft-file.ts';
import { bareListOf } from './measures/measure-tables.ts';

/** Whose answer in which round a file is. */
export interface Answer {
  surveyId: string;
  recipient: StoredRecipient | null;
  /** Of a status round: the plan whose measures it asks about. */
  planId: string | null;
}

/** A round a file can answer: one that asks for the state of measures only with a list of measures. */
function roundFor(db: ReadDb, draft: DraftFile, surveyId: string): Pick<Answer, 'surveyId' | 'planId'> | null {
  const round = findRound(db, surveyId);
  if (!round) return null;
  if (round.asked && draft.evaluation && bareListOf(draft.evaluation) !== 'measures') return null;
  return { surveyId, planId: round.asked?.planId ?? null };
}

/** Where the sheet says it belongs, if that round and recipient are known here. */
function marked(db: ReadDb, draft: DraftFile): Answer | null {
  const mark = draft.own?.mark ?? draft.planMark?.answer;
  const round = mark && roundFor(db, draft, mark.surveyId);
  if (!mark || !round) return null;
  const recipient = findRecipient(db, mark.recipientId);
  return { ...round, recipient: recipient?.surveyId === mark.surveyId ? recipient : null };
}

/** Where the person put it: on a recipient's row. */
function dropped(db: ReadDb, draft: DraftFile): Answer | null {
  const chosen = draft.decisions.answerOf;
  const round = chosen && roundFor(db, draft, chosen.surveyId);
  if (!chosen || !round) return null;
  const found = recipientsOf(db, chosen.surveyId).find(
    ({ id, ags }) => id === chosen.recipientId || ags === chosen.recipientId,
  );
  return { ...round, recipient: found ?? null };
}

/** What the file or its place says about itself. */
export const presetAnswer = (db: ReadDb, draft: DraftFile): Answer | null => dropped(db, draft) ?? marked(db, draft);

/** A sheet made for one recipient that was dropped on another, or on another round: the person has to say whose it is. */
interface Contradiction {
  madeFor: Answer;
  droppedOn: Answer;
}
export function contradictionOf(db: ReadDb, draft: DraftFile): Contradiction | null {
  const [droppedOn, madeFor] = [dropped(db, draft), marked(db, draft)];
  if (!droppedOn || !madeFor) return null;
  const recipients = [droppedOn.recipient?.id, madeFor.recipient?.id];
  const isOther = recipients.every(Boolean) && recipients[0] !== recipients[1];
  return isOther || droppedOn.surveyId !== madeFor.surveyId ? { madeFor, droppedOn } : null;
}

/** The recipient whose row it was dropped on or for whom it was made, as far as it is the sender a person named. */
function namedRecipient(db: ReadDb, draft: DraftFile, surveyId: string): StoredRecipient | null {
  const known = [dropped(db, draft), marked(db, draft)].flatMap((answer) =>
    answer?.recipient && answer.surveyId === surveyId ? [answer.recipient] : [],
  );
  const { sender: decided } = draft.decisions;
  if (!decided) return known[0] ?? null;
  const fitting = known.filter(({ ags }) => (ags ?? 'districtWide') === decided.ags);
  return fitting.find(({ ags, name }) => ags !== null || name === decided.actor) ?? fitting[0] ?? null;
}

const kindsIn = ({ evaluation }: DraftFile): string[] =>
  (evaluation?.tables ?? []).flatMap(({ included, table }) => (included ? [table.kind] : []));

/** The round and recipient of a file. The sheet's own mark and the row it was dropped on come first, then the open round. */
export function answerOf(db: ReadDb, draft: DraftFile): Answer | null {
  const known = presetAnswer(db, draft);
  const surveyId = draft.decisions.surveyId ?? known?.surveyId ?? openSurvey(db, kindsIn(draft))?.id ?? null;
  const round = surveyId === null ? null : roundFor(db, draft, surveyId);
  if (round === null) return null;
  const sender = draft.decisions.sender?.ags ?? draft.sender?.ags ?? null;
  const recipient =
    namedRecipient(db, draft, round.surveyId) ??
    recipientsOf(db, round.surveyId).find(({ ags }) => ags !== null && ags === sender) ??
    null;
  return { ...round, recipient };
}
