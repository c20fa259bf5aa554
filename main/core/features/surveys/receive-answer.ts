import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { answersIn, statesIn } from './recipients.repository.ts';
import { addState } from './recipients.service.ts';

/** An answer to one of the round's own questions, as the recipient wrote it. */
export interface QuestionAnswer {
  questionId: string;
  answer: string;
  cell: string;
}
interface Received {
  surveyId: string;
  recipientId: string;
  importId: string;
  answers: readonly QuestionAnswer[];
}

/** Ticks a recipient off in the same command as its file: undoing the import takes that back too. */
export function receiveAnswer({ db, recorder }: WriteContext, received: Received): void {
  const { surveyId, recipientId, importId, answers } = received;
  const last = statesIn(db, surveyId).findLast((entry) => entry.recipientId === recipientId)?.state;
  if (last !== 'received') addState(recorder, recipientId, 'received');
  const known = answersIn(db, surveyId).filter((entry) => entry.recipientId === recipientId);
  for (const { questionId, answer, cell } of answers) {
    const old = known.find((entry) => entry.questionId === questionId);
    const row = { answer, import_id: importId, cell };
    if (!old) {
      recorder.create('survey_answer', { id: newId(), recipient_id: recipientId, question_id: questionId, ...row });
    } else if (old.answer !== answer) recorder.update('survey_answer', old.id, row);
  }
}
