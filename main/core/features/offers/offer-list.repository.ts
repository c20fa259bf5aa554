import type { OfferFilter, OfferRow } from '../../../../shared/contract/offers.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import { statement, type ReadDb } from '../../database/statement.ts';
import { searchExpression } from './offer-search.rules.ts';

const sortColumns = {
  name: 'name_key',
  provider: 'provider_key',
  municipality: 'place_key',
  validTo: 'valid_to_key',
  updatedAt: 'updated_at',
} as const;
type Sort = InputOf<'offers.list'>['sort'];

interface Condition {
  sql: string;
  params: unknown[];
}
const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
/** Offers with an entry in one of the cells that `cells` selects. */
const inCells = (cells: string, params: unknown[], flags = ''): Condition => ({
  sql: `i.number IN (SELECT number FROM coverage_entry WHERE cell IN (SELECT id FROM coverage_cell WHERE ${cells})${flags})`,
  params,
});

/** The filter as SQL conditions over `offer_index AS i`; `today` is a calendar day. */
export function conditions(filter: OfferFilter, today: string): Condition[] {
  const list: Condition[] = [];
  const expression = filter.search ? searchExpression(filter.search) : null;
  if (expression)
    list.push({ sql: 'i.number IN (SELECT rowid FROM search WHERE search MATCH ?)', params: [expression] });
  const places = [...(filter.municipalities ?? []), ...(filter.districtWide ? ['*'] : [])];
  if (places.length > 0)
    list.push(inCells(`vocabulary = 'fieldOfAction' AND ags IN (${marks(places.length)})`, places, ' AND flags & 2'));
  for (const [vocabulary, terms] of Object.entries(filter.terms ?? {})) {
    if (terms.length === 0) continue;
    list.push(inCells(`vocabulary = ? AND term_id IN (${marks(terms.length)})`, [vocabulary, ...terms]));
  }
  if (filter.providerIds?.length) {
    const sql = `(SELECT provider_id FROM offer WHERE offer.id = i.offer_id) IN (${marks(filter.providerIds.length)})`;
    list.push({ sql, params: filter.providerIds });
  }
  if (filter.importId) {
    list.push({
      sql: 'EXISTS (SELECT 1 FROM import_row AS r WHERE r.offer_id = i.offer_id AND r.import_id = ?)',
      params: [filter.importId],
    });
  }
  if (filter.current !== undefined)
    list.push({ sql: `i.valid_to_key ${filter.current ? '>=' : '<'} ?`, params: [today] });
  return list;
}

const where = (list: Condition[]): string => (list.length === 0 ? '' : `WHERE ${list.map((c) => c.sql).join(' AND ')}`);

export interface WindowEnd {
  key: string;
  number: number;
}

/** One window of offer numbers in sort order, after `end` of the window before. */
export function windowOf(db: ReadDb, list: Condition[], sort: Sort, end: WindowEnd | null, limit: number): WindowEnd[] {
  const column = sortColumns[sort.key];
  const direction = sort.descending ? 'DESC' : 'ASC';
  const after: Condition[] = end
    ? [{ sql: `(i.${column}, i.number) ${sort.descending ? '<' : '>'} (?, ?)`, params: [end.key, end.number] }]
    : [];
  const all = [...list, ...after];
  const sql = `SELECT i.${column} AS key, i.number FROM offer_index AS i ${where(all)}
    ORDER BY i.${column} ${direction}, i.number ${direction} LIMIT ?`;
  return db.query<WindowEnd>(sql, [...all.flatMap((c) => c.params), limit]);
}

export function countOf(db: ReadDb, list: Condition[]): number {
  const sql = `SELECT count(*) AS total FROM offer_index AS i ${where(list)}`;
  return (
    db.query<{ total: number }>(
      sql,
      list.flatMap((c) => c.params),
    )[0]?.total ?? 0
  );
}

interface StoredRow {
  id: string;
  name: string;
  provider: string | null;
  district_wide: number;
  valid_from: string | null;
  valid_to: string | null;
  capacity: string | null;
  updated_at: string;
  places: string | null;
  terms: string | null;
}
const rowOf = statement<StoredRow, [number]>(
  `SELECT offer.id, offer.name, organization.name AS provider, district_wide, valid_from, valid_to, capacity, updated_at,
     (SELECT group_concat(ags) FROM offer_municipality WHERE offer_id = offer.id) AS places,
     (SELECT group_concat(vocabulary || ':' || term_id) FROM offer_term WHERE offer_id = offer.id
        AND vocabulary IN ('fieldOfAction', 'targetGroup')) AS terms
   FROM offer_index JOIN offer ON offer.id = offer_id LEFT JOIN organization ON organization.id = provider_id
   WHERE number = ?`,
);

/** The list rows of these numbers, in their order. */
export function rowsOf(db: ReadDb, numbers: readonly number[]): OfferRow[] {
  return numbers.flatMap((number) => {
    const row = db.get(rowOf, number);
    if (!row) return [];
    const terms = row.terms?.split(',') ?? [];
    const of = (vocabulary: string): string[] =>
      terms.filter((term) => term.startsWith(`${vocabulary}:`)).map((term) => term.slice(vocabulary.length + 1));
    return [
      {
        id: row.id,
        name: row.name,
        provider: row.provider,
        municipalities: row.places?.split(',') ?? [],
        districtWide: row.district_wide === 1,
        fieldsOfAction: of('fieldOfAction'),
        targetGroups: of('targetGroup'),
        validFrom: row.valid_from,
        validTo: row.valid_to,
        capacity: row.capacity,
        updatedAt: row.updated_at,
      },
    ];
  });
}
