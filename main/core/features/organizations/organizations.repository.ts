import type { OrganizationFilter, OrganizationSort } from '../../../../shared/contract/organizations.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

interface Condition {
  sql: string;
  params: string[];
}
/** The Trägerart the offers of an actor name most often. */
const kindOfOffers = `(SELECT term_id FROM offer JOIN offer_term ON offer_id = offer.id
  WHERE provider_id = o.id AND vocabulary = 'providerType' GROUP BY term_id ORDER BY count(*) DESC, term_id LIMIT 1)`;
const counts = `(SELECT count(*) FROM offer WHERE provider_id = o.id) AS offers,
  (SELECT count(*) FROM contact WHERE organization_id = o.id) AS contacts,
  (SELECT count(DISTINCT body_id) FROM membership WHERE organization_id = o.id) AS bodies`;

function conditionsOf({ search, kind, ags }: OrganizationFilter): Condition[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return [
    ...words.map((word) => ({
      sql: `(o.match_key LIKE ? OR lower(coalesce(o.short_name, '') || ' ' || o.other_names) LIKE ?)`,
      params: [`%${fold(word)}%`, `%${word}%`],
    })),
    ...(kind === null ? [] : [{ sql: `coalesce(o.kind, ${kindOfOffers}) = ?`, params: [kind] }]),
    ...(ags === null
      ? []
      : [
          {
            sql: '(o.ags = ? OR EXISTS (SELECT 1 FROM json_each(o.municipalities) WHERE value = ?))',
            params: [ags, ags],
          },
        ]),
  ];
}
function whereOf(filter: OrganizationFilter): Condition {
  const all = conditionsOf(filter);
  const sql = all.length > 0 ? `WHERE ${all.map((one) => one.sql).join(' AND ')}` : '';
  return { sql, params: all.flatMap(({ params }) => params) };
}

/** What each order goes by; names of terms and places in their own order, unknown ones last. */
const sortKeys: Record<OrganizationSort['key'], string> = {
  name: 'o.match_key',
  kind: `(SELECT position FROM term WHERE vocabulary = 'providerType' AND id = coalesce(o.kind, ${kindOfOffers}))`,
  seat: '(SELECT position FROM region WHERE region.ags = o.ags)',
  offers: 'offers',
  contacts: 'contacts',
  bodies: 'bodies',
};
interface Window {
  sort: OrganizationSort;
  offset: number;
  limit: number;
}

/** One window of actors. */
export function listed(db: ReadDb, filter: OrganizationFilter, { sort, offset, limit }: Window): Row[] {
  const direction = sort.descending ? 'DESC' : 'ASC';
  const { sql, params } = whereOf(filter);
  return db.query<Row>(
    `SELECT o.id, o.name, o.short_name, o.kind, CASE WHEN o.kind IS NULL THEN ${kindOfOffers} END AS kind_of_offers,
       o.ags, o.municipalities, o.roles, ${counts}
     FROM organization AS o ${sql} ORDER BY ${sortKeys[sort.key]} ${direction} NULLS LAST, o.match_key, o.id LIMIT ? OFFSET ?`,
    [...params, limit, offset],
  );
}
export function countListed(db: ReadDb, filter: OrganizationFilter): number {
  const { sql, params } = whereOf(filter);
  return db.query<{ n: number }>(`SELECT count(*) AS n FROM organization AS o ${sql}`, params)[0]?.n ?? 0;
}

const byId = statement<Row, [string]>(
  `SELECT o.*, p.name AS parent_name, CASE WHEN o.kind IS NULL THEN ${kindOfOffers} END AS kind_of_offers,
     (SELECT count(*) FROM offer WHERE provider_id = o.id) AS offers
   FROM organization AS o LEFT JOIN organization AS p ON p.id = o.parent_id WHERE o.id = ?`,
);
const childrenOf = statement<{ id: string; name: string }, [string]>(
  'SELECT id, name FROM organization WHERE parent_id = ? ORDER BY match_key LIMIT 200',
);
const contactsOf = statement<Row, [string]>(
  'SELECT * FROM contact WHERE organization_id = ? ORDER BY name, id LIMIT 200',
);
const bodiesOf = statement<Row, [string, string]>(
  `SELECT body.id, body.name, membership.role, contact.name AS person,
     coalesce(membership.end_day < ?, 0) AS ended
   FROM membership JOIN body ON body.id = body_id LEFT JOIN contact ON contact.id = contact_id
   WHERE membership.organization_id = ? ORDER BY ended, body.name LIMIT 200`,
);
const names = statement<{ id: string; name: string; other_names: string; short_name: string | null }, [number, number]>(
  'SELECT id, name, other_names, short_name FROM organization ORDER BY match_key, id LIMIT ? OFFSET ?',
);
const total = statement<{ n: number }>('SELECT count(*) AS n FROM organization');
const withKey = statement<{ id: string; name: string }, [string]>(
  'SELECT id, name FROM organization WHERE match_key = ? ORDER BY id LIMIT 1',
);
const compared = statement<Row>(
  `SELECT o.id, o.name, o.short_name, o.other_names, o.kind, ${counts} FROM organization AS o ORDER BY o.match_key, o.id`,
);
const apart = statement<{ one_id: string; other_id: string }>('SELECT one_id, other_id FROM organization_apart');
const apartOf = statement<{ id: string; one_id: string; other_id: string }, [string, string]>(
  'SELECT id, one_id, other_id FROM organization_apart WHERE one_id = ? OR other_id = ?',
);
const namesContact = statement<{ n: number }, [string, string]>(
  `SELECT (SELECT count(*) FROM membership WHERE contact_id = ?) + (SELECT count(*) FROM attendance WHERE contact_id = ?) AS n`,
);
const namedInOffers = statement<{ part: string; offer: string }, [string]>(
  `SELECT offer_contact.id AS part, offer.name AS offer FROM offer_contact JOIN offer ON offer.id = offer_id
   WHERE contact_id = ? ORDER BY offer.name, offer.id`,
);
const contactById = statement<Row, [string]>('SELECT * FROM contact WHERE id = ?');

const people = statement<{ id: string; name: string; organization: string | null }, [number, number]>(
  `SELECT contact.id, contact.name, organization.name AS organization FROM contact
   LEFT JOIN organization ON organization.id = organization_id ORDER BY contact.name, contact.id LIMIT ? OFFSET ?`,
);
const countPeople = statement<{ n: number }>('SELECT count(*) AS n FROM contact');

export const contactsFrom = (db: ReadDb, offset: number, limit: number) => db.all(people, limit, offset);
export const countContacts = (db: ReadDb): number => db.get(countPeople)?.n ?? 0;
export const findOrganization = (db: ReadDb, id: string): Row | undefined => db.get(byId, id);
export const findContact = (db: ReadDb, id: string): Row | undefined => db.get(contactById, id);
/** Whether a body or an attendance list names the person. */
export const isNamed = (db: ReadDb, contactId: string): boolean =>
  (db.get(namesContact, contactId, contactId)?.n ?? 0) > 0;
/** Where offers name the person: the part of the offer and the offer's name. */
export const inOffers = (db: ReadDb, contactId: string) => db.all(namedInOffers, contactId);
export const childrenIn = (db: ReadDb, id: string) => db.all(childrenOf, id);
export const contactsIn = (db: ReadDb, id: string): Row[] => db.all(contactsOf, id);
export const bodiesIn = (db: ReadDb, id: string, today: string): Row[] => db.all(bodiesOf, today, id);
export const namesFrom = (db: ReadDb, offset: number, limit: number) => db.all(names, limit, offset);
export const countAll = (db: ReadDb): number => db.get(total)?.n ?? 0;
export const comparedRows = (db: ReadDb): Row[] => db.all(compared);
export const toldApart = (db: ReadDb) => db.all(apart);
export const apartWith = (db: ReadDb, id: string) => db.all(apartOf, id, id);
export const organizationWithKey = (db: ReadDb, key: string) => db.get(withKey, key);

/** Rounds in which both are recipients: there the other stays by its name alone. */
export const sharedRounds = (db: ReadDb, recipientId: string, keepId: string): boolean =>
  db.query(
    `SELECT 1 FROM recipient AS r JOIN recipient AS k ON k.survey_id = r.survey_id
     WHERE r.id = ? AND k.organization_id = ? AND k.id <> r.id`,
    [recipientId, keepId],
  ).length > 0;
