export { TiesPage } from './ties-page.tsx';
