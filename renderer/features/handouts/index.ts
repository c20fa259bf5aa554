export { HandoutsPage } from './handouts-page.tsx';
