export { SurveysPage } from './surveys-page.tsx';
export { SurveyTabs } from './survey-tabs.tsx';
export { SurveyPage } from './survey-page.tsx';
export { SurveyFormPage } from './survey-form-page.tsx';
export { RoundPicker, RoundSelect, useBegunRounds, WithRate } from './round-picker.tsx';
