export { surveysHandlers } from './surveys.handlers.ts';
export {
  findRound,
  findSurvey,
  latestSurvey,
  newestSurvey,
  openSurvey,
  previousSurvey,
  sendersOf,
  surveyForYear,
  surveyOfYear,
  type Survey,
} from './surveys.repository.ts';
export {
  findRecipient,
  recipientsOf,
  releasesIn,
  tickedOffBy,
  type StoredRecipient,
  type StoredRelease,
} from './recipients.repository.ts';
export { addState, chosen, ensureRecipients } from './recipients.service.ts';
export { roundOf } from './surveys.service.ts';
export { draftMail, plainMail } from './draft-mail.rules.ts';
export { addressIn, senderLines } from './letters.ts';
export { roundResponses } from './round-responses.ts';
export { receiveAnswer, type QuestionAnswer } from './receive-answer.ts';
export { statusRoundOf } from './status-responses.ts';
export { sentOffers } from './sent-offers.ts';
export { dueRounds, pendingReleases } from './due-rounds.ts';
