import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { DataFolder } from '../../database/folder.ts';
import type { ReadDb } from '../../database/statement.ts';
import { textRows } from '../../database/text-rows.ts';
import type { ReadContext } from '../../platform/context.ts';
import { countInFile } from './file-texts.ts';
import { reachablePeople } from './persons.repository.ts';
import { spellingsOfName, type ProposedSpelling } from './spellings.rules.ts';
import { changeStored } from './stored-text.rules.ts';
import { spansIn, spellingKey, spellingsOf, type Span } from './words.rules.ts';

export const searchedFolders = ['originals', 'attachments'] as const;

/** The kept files of a folder by their hash. */
export const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

interface Reached {
  phone: string | null;
  email: string | null;
}
const waysOf = ({ phone, email }: Reached): string[] =>
  [email, phone].flatMap((text) => text?.split(/[;\n]|, /) ?? []).map((text) => text.trim());

/** Addresses and numbers that stand beside one of the spellings; what others share is proposed without being certain. */
function reachedBy(db: ReadDb, certain: readonly string[]): ProposedSpelling[] {
  const known = spellingsOf(certain);
  const isMeant = ({ name }: { name: string | null }): boolean => name !== null && spansIn(name, known).length > 0;
  const people = reachablePeople(db);
  const shared = spellingsOf(people.filter((one) => !isMeant(one)).flatMap(waysOf));
  const found = people
    .filter(isMeant)
    .flatMap(waysOf)
    .filter((text) => spellingKey(text) !== null);
  return [...new Set(found)].map((text) => ({ text, isCertain: spansIn(text, shared).length === 0 }));
}

type Look = (text: string) => Span[];

/** Looks through every stored text and every file. */
function lookThrough(db: ReadDb, folder: DataFolder, look: Look): void {
  for (const { table, row } of textRows(db)) {
    for (const { name } of table.columns) {
      const value = row[name];
      if (typeof value === 'string') changeStored(value, (text) => (look(text), text));
    }
  }
  for (const part of searchedFolders) {
    for (const name of filesIn(folder[part])) countInFile(readFileSync(join(folder[part], name)), look);
  }
}

/** Spellings under which a person may stand in the store, each with the number of places; those found nowhere are left out. */
export function proposedSpellings(
  { db, folder }: ReadContext,
  { name }: { name: string },
): OutputOf<'privacy.spellings'> {
  const ofName = spellingsOfName(name);
  const certain = ofName.filter(({ isCertain }) => isCertain).map(({ text }) => text);
  const all = [...ofName, ...reachedBy(db, certain)];
  const known = spellingsOf(all.map(({ text }) => text));
  const places = new Map<string, number>();
  lookThrough(db, folder, (text) => {
    const spans = spansIn(text, known);
    for (const [from, to] of spans) {
      const key = spellingKey(text.slice(from, to)) ?? '';
      places.set(key, (places.get(key) ?? 0) + 1);
    }
    return spans;
  });
  const seen = new Set<string>();
  const spellings = all.flatMap(({ text, isCertain }) => {
    const key = spellingKey(text) ?? '';
    const count = places.get(key) ?? 0;
    if (count === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ text, places: count, certain: isCertain }];
  });
  return { spellings };
}
