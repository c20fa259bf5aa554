import type { AddressBook, KnownAddress } from '../../../../shared/domain/addresses/match-address.ts';
import { BulkInsert } from '../../database/bulk-insert.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';
import type { House } from './gebref.rules.ts';

export interface AddressList {
  id: string;
  fileName: string;
  source: string;
  houses: number;
  loadedAt: string;
}
const present = statement<AddressList>(
  `SELECT id, file_name AS fileName, source, houses, loaded_at AS loadedAt FROM address_list
   WHERE EXISTS (SELECT 1 FROM address_house WHERE list_id = address_list.id) ORDER BY id DESC LIMIT 1`,
);
const recorded = statement<{ id: string }>('SELECT id FROM address_list');
const removeOthers = statement<never, [string]>('DELETE FROM address_house WHERE list_id <> ?');
const inStreet = statement<KnownAddress, [string, string]>(
  'SELECT street, ags, number, suffix, lon, lat FROM address_house WHERE list_id = ? AND street_key = ?',
);
const streets = statement<{ street: string; ags: string }, [string]>(
  'SELECT DISTINCT street_key AS street, ags FROM address_house WHERE list_id = ?',
);

/** The list that is used; undefined before one was loaded. */
export const addressList = (db: ReadDb): AddressList | undefined => db.get(present);
export const recordedLists = (db: ReadDb): string[] => db.all(recorded).map(({ id }) => id);

/** Keeps the houses of the new list and of `before`, so that taking the load back finds them again. */
export function addHouses(db: WriteDb, listId: string, before: string | null, houses: readonly House[]): number {
  db.run(removeOthers, before ?? '');
  const bulk = new BulkInsert(db, 'INSERT OR IGNORE INTO address_house', 8, 50);
  for (const { streetKey, ags, number, suffix, street, lon, lat } of houses)
    bulk.add(listId, [streetKey, ags, number, suffix, street, lon, lat]);
  bulk.flush();
  return houses.length;
}

/** The list as the rules ask it. */
export function bookOf(db: ReadDb, { id }: AddressList): AddressBook {
  let known: readonly { street: string; ags: string }[] | undefined;
  return {
    inStreet: (key, places) => {
      const houses = db.all(inStreet, id, key);
      return places ? houses.filter(({ ags }) => places.includes(ags)) : houses;
    },
    streets: (places) => {
      known ??= db.all(streets, id);
      const here = places ? known.filter(({ ags }) => places.includes(ags)) : known;
      return [...new Set(here.map(({ street }) => street))];
    },
  };
}
