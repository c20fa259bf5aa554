/** What a sender says in a round beside its offers: structures, figures, needs. */
export { entriesHandlers } from './entries.handlers.ts';
export {
  addEntryRow,
  entriesOf,
  entriesOfImport,
  isOnlyOf,
  listIndicators,
  type EntrySender,
} from './entries.repository.ts';
export {
  changedColumns,
  findStored,
  identityOfDraft,
  subjectOfDraft,
  subjectOfStored,
  type EntryDraft,
  type StoredEntry,
} from './entry.rules.ts';
export { EntryWriter } from './entry-writer.ts';
