export { listPath } from './locations.ts';
export { VocabulariesPage } from './vocabularies-page.tsx';
