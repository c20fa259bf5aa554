export { CoveragePage } from './CoveragePage.tsx';
export { FindingsPage } from './findings/FindingsPage.tsx';
export { NeedsPage } from './needs/NeedsPage.tsx';
export { CoverageTabs } from './coverage-tabs.tsx';
export { OfferLinks } from './OfferLinks.tsx';
export { matrixInput, viewFromUrl } from './matrix-view.ts';
