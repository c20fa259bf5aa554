import { answerTexts as t } from '../../../../shared/i18n/de/import-answers.ts';
import type { ReadDb } from '../../database/statement.ts';
import { findRound, recipientsOf, type QuestionAnswer } from '../surveys/index.ts';
import { answerOf } from './answer.ts';
import { answersBeside } from './answers-beside.rules.ts';
import type { DraftFile } from './draft-file.ts';

const questionsOf = (db: ReadDb, draft: DraftFile) =>
  findRound(db, answerOf(db, draft)?.surveyId ?? '')?.questions ?? [];

/** What a file answers to the own questions of its round: on our sheet for them, else beside the lists of a file of another form. */
export function answersOf(db: ReadDb, draft: DraftFile): readonly QuestionAnswer[] {
  if (draft.own) return draft.own.answers;
  const questions = questionsOf(db, draft);
  return questions.length > 0 ? answersBeside(draft.evaluation?.tables ?? [], questions) : [];
}

/** Each answer with its cell, and whether they can be kept: only a recipient of the round answers its questions. */
export function answerNotes(db: ReadDb, draft: DraftFile): string[] {
  const answer = answerOf(db, draft);
  if (!answer) return [];
  const labels = new Map(questionsOf(db, draft).map(({ id, label }) => [id, label]));
  const found = answersOf(db, draft);
  const notes = found.map((entry) => t.found(labels.get(entry.questionId) ?? '', entry.answer, entry.cell));
  const isAnybodys = recipientsOf(db, answer.surveyId).length === 0 && draft.sender?.ags !== 'districtWide';
  return found.length > 0 && !answer.recipient && !isAnybodys ? [...notes, t.nobody] : notes;
}
