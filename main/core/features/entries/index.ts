/** What a sender says in a round beside its offers: structures, figures, needs. */
export { entriesHandlers } from './entries.handlers.ts';
export {
  addEntryRow,
  countedNames,
  countSaid,
  entriesOf,
  entriesOfImport,
  findEntries,
  frequentSources,
  isOnlyOf,
  listIndicators,
  officialFigures,
  type EntrySender,
  type SaidCount,
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
export { entryCell, entryValue } from './entry-cells.rules.ts';
export { structuresIn } from './entries.service.ts';
export { lastSaid } from './last-said.ts';
export { EntryWriter } from './entry-writer.ts';
