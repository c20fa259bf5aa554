export { DeadlinesPage } from './deadlines-page.tsx';
export { FinancePlanPage } from './finance-plan-page.tsx';
export { ProgrammesPage } from './programmes-page.tsx';
