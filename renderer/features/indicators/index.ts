export { CataloguePage } from './catalogue-page.tsx';
export { ComparisonPage } from './comparison-page.tsx';
export { ProfilePage } from './profile-page.tsx';
