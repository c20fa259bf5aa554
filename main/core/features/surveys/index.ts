export { surveysHandlers } from './surveys.handlers.ts';
export {
  findRound,
  findSurvey,
  latestSurvey,
  openSurvey,
  sendersOf,
  surveyForYear,
  surveyOfYear,
  type Survey,
} from './surveys.repository.ts';
export { findRecipient, recipientsOf, type StoredRecipient } from './recipients.repository.ts';
export { roundResponses } from './round-responses.ts';
export { receiveAnswer, type QuestionAnswer } from './receive-answer.ts';
export { dueRounds } from './due-rounds.ts';
