export { DuplicatesPage } from './duplicates-page.tsx';
export { OrganizationsPage } from './organizations-page.tsx';
