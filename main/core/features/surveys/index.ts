export { findSurvey, latestSurvey, sendersOf, surveyForYear, surveyOfYear, type Survey } from './surveys.repository.ts';
