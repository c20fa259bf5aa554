export { HandoutsPage } from './handouts-page.tsx';
export { BlocksPreview } from './blocks-preview.tsx';
