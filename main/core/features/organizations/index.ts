/** Akteure: organisations, their people, duplicates. */
export { listOrganizations } from './organizations.service.ts';
export { organizationsHandlers } from './organizations.handlers.ts';
