export { OfferDuplicatesPage } from './duplicates-page.tsx';
export { useDuplicateSearch } from './use-duplicate-search.ts';
