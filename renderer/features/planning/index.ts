export { PlanningPage } from './planning-page.tsx';
