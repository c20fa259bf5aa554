import { fold } from '../../../../shared/domain/text-folding.ts';
import { statement, type WriteDb } from '../../database/statement.ts';
import { refreshOffers } from './offer-index.repository.ts';

/**
 * Rules by which list order, matching, coverage and search rows are made from content. Raise it with every change of
 * folding, sort keys, search words or coverage entries: an inventory made by other rules is then made again at its opening.
 */
export const derivedVersion = 2;

const storedVersion = statement<{ value: string }>("SELECT value FROM meta WHERE key = 'derivedVersion'");
const keepVersion = statement<never, [string]>(
  "INSERT INTO meta (key, value) VALUES ('derivedVersion', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
);
const allOffers = statement<{ id: string; updated_at: string | null }>(
  'SELECT id, updated_at FROM offer LEFT JOIN offer_index ON offer_id = id ORDER BY number, id',
);
const setUpdated = statement<never, [string, string]>('UPDATE offer_index SET updated_at = ? WHERE offer_id = ?');
const allOrganizations = statement<{ id: string; name: string }>('SELECT id, name FROM organization');
const setKey = statement<never, [string, string]>('UPDATE organization SET match_key = ? WHERE id = ?');
const emptied = [
  'DELETE FROM coverage_entry',
  'DELETE FROM coverage_cell',
  'DELETE FROM offer_index',
  "INSERT INTO search (search) VALUES ('delete-all')",
];

/**
 * Makes all derived rows again from content, in one transaction, where other rules made them; when each offer was last
 * changed stays. `at` is the instant for offers that had no rows. Returns whether it was needed.
 */
export function renewDerived(db: WriteDb, at: string, version = derivedVersion): boolean {
  if (db.get(storedVersion)?.value === String(version)) return false;
  db.transaction(() => {
    for (const { id, name } of db.all(allOrganizations)) db.run(setKey, fold(name), id);
    const offers = db.all(allOffers);
    for (const sql of emptied) db.execute(sql);
    refreshOffers(
      db,
      offers.map(({ id }) => id),
      at,
    );
    for (const { id, updated_at } of offers) if (updated_at !== null) db.run(setUpdated, updated_at, id);
    db.run(keepVersion, String(version));
  });
  return true;
}
