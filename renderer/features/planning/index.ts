export { Answers, answerText, CreateAnswer, useAnswers, type AnswerStart } from './answers.tsx';
export { StatusRoundPage } from './status-round/status-round-page.tsx';
export { PlanningPage } from './planning-page.tsx';
