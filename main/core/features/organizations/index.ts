/** Akteure: organisations, their people, duplicates. */
export { organizationsHandlers } from './organizations.handlers.ts';
