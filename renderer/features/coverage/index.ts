export { CoveragePage } from './CoveragePage.tsx';
export { hyphenate } from './hyphenate.ts';
