export { Answers, answerText, CreateAnswer, useAnswers, type AnswerStart } from './answers.tsx';
export { PlanningPage } from './planning-page.tsx';
