import { join } from 'node:path';
import type { InputOf } from '../../../../shared/contract/index.ts';
import type { Erasure } from '../../../../shared/contract/privacy.ts';
import { privacyTexts as t } from '../../../../shared/i18n/de/privacy.ts';
import { holdingAreas } from '../../../../shared/contract/privacy-words.ts';
import { changeBackup, changeReplaced, replacedDatabases } from '../../database/backup/change-backup.ts';
import { listBackups } from '../../database/backup/own-backups.ts';
import type { WriteDb } from '../../database/statement.ts';
import type { JobContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { renewDerived } from '../offers/index.ts';
import {
  areaOf,
  clearDerived,
  hashSpellings,
  hasTable,
  keepErasure,
  keepList,
  listedErasures,
  makeDerivedAgain,
  namesOfFiles,
  nextErasureNumber,
  spellingsOf,
  spellingsOfHashes,
  storedErasures,
  toErasure,
  type HashedSpellings,
  type Protocol,
  type StoredErasure,
} from '../persons/index.ts';
import { eraseStore, type ErasedPerson, type ErasedStore } from './erase-store.ts';
import { folderFiles, keptFolders, noFiles, packedStore, type FileStore } from './file-store.ts';

type Context = Pick<JobContext, 'db' | 'sqlite' | 'folder' | 'clock'>;
const nothingYet: Protocol = { counts: [], documents: [], left: [], repeated: [] };

function protocolOf(context: Context, { rows, files, unread, contacts }: ErasedStore): Protocol {
  const inArea = new Map<string, number>();
  for (const [table, count] of rows) inArea.set(areaOf(table), (inArea.get(areaOf(table)) ?? 0) + count);
  const names = namesOfFiles(context.db);
  return {
    counts: [
      ...holdingAreas.map((area) => ({ label: t.rowsOf(area), count: inArea.get(area) ?? 0 })),
      { label: t.counts.contacts, count: contacts },
      ...keptFolders.map((part) => ({
        label: t.counts[part],
        count: files.filter(({ folder }) => folder === part).length,
      })),
    ],
    documents: files.map(({ folder, before, after }) => ({ label: t.documentLabels[folder], before, after })),
    left: unread.map(({ folder, name }) =>
      t.leftFile(t.documentLabels[folder], (folder !== 'issued' && names[folder].get(name)) || t.unnamedFile),
    ),
    repeated: [],
  };
}

/** How often the log is tried again while somebody still reads the state before; each try waits for `busy_timeout`. */
const mostTries = 6;

/**
 * Empties the write-ahead log into the database. A reader that still holds the state before keeps the log: the words would
 * stay in it, so it is waited for. False where it did not end; then closing the database does it.
 */
async function emptyLog({ sqlite }: Context): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const [result] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (result?.busy === 0) return true;
    await new Promise(setImmediate);
  }
  return false;
}

/** Leaves nothing in free pages, in the search index or in the log of the open database. */
async function sweep(context: Context): Promise<boolean> {
  const { db, sqlite, clock } = context;
  makeDerivedAgain(db);
  renewDerived(db, clock.now());
  sqlite.exec('VACUUM');
  return emptyLog(context);
}

/** Backups and databases that were replaced; those that cannot be opened are named. */
async function eraseCopies({ folder }: Context, person: ErasedPerson, record: StoredErasure): Promise<Protocol> {
  const left: string[] = [];
  let backups = 0;
  let replaced = 0;
  const inCopy = async (db: WriteDb, files: FileStore): Promise<void> => {
    await eraseStore(db, files, person);
    clearDerived(db);
    if (hasTable(db, 'erasure')) keepErasure(db, { ...record, finished: 1 });
  };
  for (const { fileName } of listBackups(folder)) {
    await changeBackup(join(folder.backups, fileName), (db) => inCopy(db, packedStore(db))).then(
      () => (backups += 1),
      () => left.push(t.leftBackup(fileName)),
    );
  }
  for (const name of replacedDatabases(folder)) {
    await changeReplaced(folder, name, (db) => inCopy(db, noFiles)).then(
      () => (replaced += 1),
      () => left.push(t.leftDatabase(name)),
    );
  }
  const counts = [
    { label: t.counts.backups, count: backups },
    { label: t.counts.replaced, count: replaced },
  ];
  return { ...nothingYet, counts, left };
}

async function eraseEverywhere(context: Context, person: ErasedPerson, record: StoredErasure): Promise<StoredErasure> {
  const { db, folder } = context;
  // First the list: if the program ends in the middle, the next start finishes what was begun.
  keepErasure(db, record);
  keepList(db, folder);
  const live = protocolOf(context, await eraseStore(db, folderFiles(folder), person));
  const copies = await eraseCopies(context, person, record);
  const protocol: Protocol = {
    counts: [...live.counts, ...copies.counts],
    documents: live.documents,
    left: [...live.left, ...copies.left],
    repeated: [],
  };
  const finished = { ...record, protocol: JSON.stringify(protocol), finished: 1 };
  keepErasure(db, finished);
  keepList(db, folder);
  if (await sweep(context)) return finished;
  const told = { ...finished, protocol: JSON.stringify({ ...protocol, left: [...protocol.left, t.leftLog] }) };
  keepErasure(db, told);
  keepList(db, folder);
  return told;
}

/** Erases a person from records, history, files, documents, backups and the search. There is no way back. */
export async function erasePerson(
  context: JobContext,
  { words, contactIds, reason }: InputOf<'privacy.erase'>,
): Promise<Erasure> {
  const record: StoredErasure = {
    id: newId(),
    number: nextErasureNumber(context.db),
    at: context.clock.now(),
    reason,
    terms: JSON.stringify(hashSpellings(words)),
    contact_ids: JSON.stringify(contactIds),
    protocol: JSON.stringify(nothingYet),
    finished: 0,
  };
  const person = { erasureId: record.id, at: record.at, spellings: spellingsOf(words), contactIds };
  return toErasure(await eraseEverywhere(context, person, record));
}

const personOf = ({ id, at, terms, contact_ids }: StoredErasure): ErasedPerson => ({
  erasureId: id,
  at,
  spellings: spellingsOfHashes(JSON.parse(terms) as HashedSpellings),
  contactIds: JSON.parse(contact_ids) as string[],
});

async function repeat(context: Context, record: StoredErasure): Promise<void> {
  if (record.protocol === JSON.stringify(nothingYet)) {
    await eraseEverywhere(context, personOf(record), record);
    return;
  }
  await eraseStore(context.db, folderFiles(context.folder), personOf(record));
  const protocol = JSON.parse(record.protocol) as Protocol;
  const repeated = [...protocol.repeated, context.clock.now()];
  keepErasure(context.db, { ...record, protocol: JSON.stringify({ ...protocol, repeated }), finished: 1 });
}

/**
 * What has to be erased again when a data folder is opened: erasures that a restored backup does not know, and one that
 * was interrupted. Null where there is nothing to do, which is nearly always.
 */
export function eraseAgain(context: Context): Promise<void> | null {
  const { db, folder } = context;
  const stored = storedErasures(db);
  const done = new Set(stored.filter(({ finished }) => finished === 1).map(({ id }) => id));
  const all = [...listedErasures(folder), ...stored.filter(({ finished }) => finished === 0)];
  const open = [...new Map(all.filter(({ id }) => !done.has(id)).map((record) => [record.id, record])).values()];
  if (open.length === 0) return null;
  return (async () => {
    for (const record of open) await repeat(context, record);
    keepList(db, folder);
    await sweep(context);
  })();
}
