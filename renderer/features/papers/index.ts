export { ConceptsPage } from './concepts-page.tsx';
export { PapersPage } from './papers-page.tsx';
