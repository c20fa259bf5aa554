export { CoveragePage } from './coverage-page.tsx';
export { FindingsPage } from './findings/findings-page.tsx';
export { NeedsPage } from './needs/needs-page.tsx';
export { NothingKnown } from './nothing-known.tsx';
export { CoverageTabs } from './coverage-tabs.tsx';
export { OfferLinks } from './offer-links.tsx';
export { matrixInput, viewFromUrl } from './matrix-view.ts';
