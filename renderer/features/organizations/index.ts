export { DuplicatesPage } from './duplicates-page.tsx';
export { OrganizationsPage } from './organizations-page.tsx';
export { OrganizationTabs } from './tabs.tsx';
export { useOrganizationChoices, usePersonChoices } from './use-organizations.ts';
