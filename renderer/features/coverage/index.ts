export { CoveragePage } from './CoveragePage.tsx';
export { CoverageTabs } from './coverage-tabs.tsx';
export { OfferLinks } from './OfferLinks.tsx';
