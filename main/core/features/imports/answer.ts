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

/** True where a sheet made for one recipient was dropped on another, or on another round: the person has to say whose it is. */
export function contradicts(db: ReadDb, draft: DraftFile): boolean {
  const [place, mark] = [dropped(db, draft), marked(db, draft)];
  if (!place || !mark) return false;
  if (place.surveyId !== mark.surveyId) return true;
  return mark.recipient !== null && place.recipient !== null && place.recipient.id !== mark.recipient.id;
}

const kindsIn = ({ evaluation }: DraftFile): string[] =>
  (evaluation?.tables ?? []).flatMap(({ included, table }) => (included ? [table.kind] : []));

/** The round and recipient of a file. The sheet's own mark and the row it was dropped on come first, then the open round. */
export function answerOf(db: ReadDb, draft: DraftFile): Answer | null {
  const known = presetAnswer(db, draft);
  const surveyId = draft.decisions.surveyId ?? known?.surveyId ?? openSurvey(db, kindsIn(draft))?.id ?? null;
  const round = surveyId === null ? null : roundFor(db, draft, surveyId);
  if (round === null) return null;
  const decided = draft.decisions.sender?.ags;
  const sender = decided ?? draft.sender?.ags ?? null;
  const recipient = known?.recipient ?? null;
  const fits =
    recipient !== null &&
    (decided === undefined || recipient.ags === decided || (recipient.ags === null && decided === 'districtWide'));
  if (fits) return { ...round, recipient };
  return {
    ...round,
    recipient: recipientsOf(db, round.surveyId).find(({ ags }) => ags !== null && ags === sender) ?? null,
  };
}
