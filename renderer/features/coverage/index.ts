export { CoveragePage } from './CoveragePage.tsx';
export { CoveragePlace } from './CoveragePlace.tsx';
export { NeedsPage } from './needs/NeedsPage.tsx';
