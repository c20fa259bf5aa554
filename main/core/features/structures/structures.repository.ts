import type { bodyKinds } from '../../../../shared/contract/meeting-words.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

interface StoredOffice {
  id: string;
  name: string;
  ags: string;
  /** JSON: people in the order of their names. */
  people: string;
}
/** `kommune` is the Trägerart of a municipality's own offices. */
const offices = statement<StoredOffice, [string]>(
  `SELECT id, name, ags, (SELECT json_group_array(concat_ws(', ', person.name, person.role)) FROM
     (SELECT name, role FROM contact WHERE organization_id = o.id ORDER BY name, id LIMIT 20) AS person) AS people
   FROM organization AS o WHERE kind = 'kommune' AND ags IS NOT NULL AND (end_day IS NULL OR end_day >= ?)
   ORDER BY name, id`,
);
interface StoredBody {
  id: string;
  name: string;
  kind: (typeof bodyKinds)[number];
  ags: string;
}
const bodies = statement<StoredBody, [string, string]>(
  `SELECT id, name, kind, ags FROM body WHERE ags IS NOT NULL AND (end_day IS NULL OR end_day >= ?)
   UNION SELECT body.id, name, kind, place.value FROM body JOIN json_each(municipalities) AS place
   WHERE end_day IS NULL OR end_day >= ? ORDER BY name, id`,
);

export const officesOn = (db: ReadDb, today: string): StoredOffice[] => db.all(offices, today);
export const bodiesOn = (db: ReadDb, today: string): StoredBody[] => db.all(bodies, today, today);
