import type { OfferFilter, OfferRow } from '../../../../shared/contract/offers.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import { idsOfOffer } from '../../database/merged-offers.ts';
import { statement, type ReadDb } from '../../database/statement.ts';
import { searchExpression } from './offer-search.rules.ts';

const sortColumns = {
  name: 'name_key',
  provider: 'provider_key',
  municipality: 'place_key',
  validTo: 'valid_to_key',
  updatedAt: 'updated_at',
  confirmedOn: 'confirmed_on',
  fundingEnds: 'funding_gap',
} as const;
type Sort = InputOf<'offers.list'>['sort'];

interface Condition {
  sql: string;
  params: unknown[];
}
const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
/** What a filter lets through: numbers that are in all `sets`, and rows of `offer_index AS i` that meet `others`. */
export interface Selection {
  sets: Condition[];
  others: Condition[];
}

/** Numbers of offers with an entry in one of the cells that `cells` selects. */
const inCells = (cells: string, params: unknown[], flags = ''): Condition => ({
  sql: `SELECT number FROM coverage_entry WHERE cell IN (SELECT id FROM coverage_cell WHERE ${cells})${flags}`,
  params,
});

function setsOf(filter: OfferFilter): Condition[] {
  const sets: Condition[] = [];
  const expression = filter.search ? searchExpression(filter.search) : null;
  if (expression) sets.push({ sql: 'SELECT rowid AS number FROM search WHERE search MATCH ?', params: [expression] });
  const places = [...(filter.municipalities ?? []), ...(filter.districtWide ? ['*'] : [])];
  if (places.length > 0) {
    sets.push(inCells(`vocabulary = 'fieldOfAction' AND ags IN (${marks(places.length)})`, places, ' AND flags & 2'));
  }
  for (const [vocabulary, terms] of Object.entries(filter.terms ?? {})) {
    if (terms.length === 0) continue;
    sets.push(inCells(`vocabulary = ? AND term_id IN (${marks(terms.length)})`, [vocabulary, ...terms]));
  }
  return sets;
}

/** Offers whose only source, of which nobody said until when it pays, is a funding programme that is over. */
const ofEndedProgrammes = `WITH ended (name) AS (
    SELECT fold(t.value) FROM funding_programme AS programme, json_each(json_array(name, short_name)) AS t
    WHERE (state <> 'open' OR end_day <= ?) AND t.value <> ''),
  written (funding) AS (
    SELECT funding FROM (SELECT DISTINCT funding FROM offer WHERE funding IS NOT NULL AND funded_until IS NULL)
    WHERE EXISTS (SELECT 1 FROM ended) AND fold(funding) IN (SELECT name FROM ended))
  SELECT offer.id FROM offer WHERE funding IN (SELECT funding FROM written) AND funded_until IS NULL
    AND NOT EXISTS (SELECT 1 FROM offer_funding WHERE offer_funding.offer_id = offer.id)`;

/** What may not hold any longer: nobody confirmed it, its money or its only provider goes. */
function uncertain(
  { confirmedBefore, fundingEndsBefore, providerEndsBefore }: OfferFilter,
  today: string,
): Condition[] {
  const list: Condition[] = [];
  if (confirmedBefore !== undefined)
    list.push({ sql: 'i.confirmed_on < ? AND i.valid_to_key >= ?', params: [confirmedBefore, today] });
  if (fundingEndsBefore !== undefined)
    list.push({
      sql: `((i.funding_gap <> '' AND i.funding_gap <= ?) OR i.offer_id IN (${ofEndedProgrammes})) AND i.valid_to_key >= ?`,
      params: [fundingEndsBefore, fundingEndsBefore, today],
    });
  if (providerEndsBefore !== undefined) {
    const sql = `i.valid_to_key >= ? AND EXISTS (SELECT 1 FROM offer JOIN organization ON organization.id = provider_id
      WHERE offer.id = i.offer_id AND partners IS NULL AND end_day <= ? AND end_day < i.valid_to_key)`;
    list.push({ sql, params: [today, providerEndsBefore] });
  }
  return list;
}

/** The filter as SQL; `today` is a calendar day. */
export function selectionOf(filter: OfferFilter, today: string): Selection {
  const others: Condition[] = [];
  if (filter.providerIds?.length) {
    const sql = `(SELECT provider_id FROM offer WHERE offer.id = i.offer_id) IN (${marks(filter.providerIds.length)})`;
    others.push({ sql, params: filter.providerIds });
  }
  if (filter.importId) {
    others.push({
      sql: `EXISTS (SELECT 1 FROM import_row AS r WHERE r.offer_id IN ${idsOfOffer('i.offer_id')} AND r.import_id = ?)`,
      params: [filter.importId],
    });
  }
  if (filter.current !== undefined) {
    others.push({ sql: `i.valid_to_key ${filter.current ? '>=' : '<'} ?`, params: [today] });
  }
  if (filter.notEndedBefore !== undefined)
    others.push({ sql: 'i.valid_to_key >= ?', params: [`${filter.notEndedBefore}-01-01`] });
  if (filter.endsBefore !== undefined)
    others.push({ sql: 'i.valid_to_key BETWEEN ? AND ?', params: [today, filter.endsBefore] });
  others.push(...uncertain(filter, today));
  return { sets: setsOf(filter), others };
}

const paramsOf = (list: readonly Condition[]): unknown[] => list.flatMap(({ params }) => params);
const common = (sets: readonly Condition[]): string => sets.map(({ sql }) => sql).join(' INTERSECT ');

/** Where so many pass that the next ones are found soon by going through the sorted rows: the set only answers yes or no. */
const manyPass = 3_000;

/** The selection as a condition on `offer_index AS i`; `total` is how many pass, where that is known. */
export function where({ sets, others }: Selection, total: number): { sql: string; params: unknown[] } {
  const plus = total > manyPass ? '+' : '';
  const inSets = sets.length > 0 ? [{ sql: `${plus}i.number IN (${common(sets)})`, params: paramsOf(sets) }] : [];
  const all = [...inSets, ...others];
  return { sql: all.length > 0 ? `WHERE ${all.map(({ sql }) => sql).join(' AND ')}` : '', params: paramsOf(all) };
}

export interface WindowEnd {
  key: string;
  number: number;
}
export interface WindowOptions {
  sort: Sort;
  /** The last row of the window before. */
  end: WindowEnd | null;
  limit: number;
  /** How many rows the selection lets through in all. */
  total: number;
}

/** One window of offer numbers in sort order. */
export function windowOf(db: ReadDb, selection: Selection, { sort, end, limit, total }: WindowOptions): WindowEnd[] {
  const column = sortColumns[sort.key];
  const direction = sort.descending ? 'DESC' : 'ASC';
  const after: Condition[] = end
    ? [{ sql: `(i.${column}, i.number) ${sort.descending ? '<' : '>'} (?, ?)`, params: [end.key, end.number] }]
    : [];
  const { sql, params } = where({ ...selection, others: [...selection.others, ...after] }, total);
  return db.query<WindowEnd>(
    `SELECT i.${column} AS key, i.number FROM offer_index AS i ${sql}
     ORDER BY i.${column} ${direction}, i.number ${direction} LIMIT ?`,
    [...params, limit],
  );
}

/** How many offers the selection lets through. */
export function countOf(db: ReadDb, selection: Selection): number {
  const { sets, others } = selection;
  const isPlain = sets.length > 0 && others.length === 0;
  const { sql, params } = isPlain
    ? { sql: `FROM (SELECT DISTINCT number FROM (${common(sets)}))`, params: paramsOf(sets) }
    : where(selection, 0);
  const from = isPlain ? sql : `FROM offer_index AS i ${sql}`;
  return db.query<{ total: number }>(`SELECT count(*) AS total ${from}`, params)[0]?.total ?? 0;
}

/** The ids of all offers the selection lets through, in this order. */
export function idsOf(db: ReadDb, selection: Selection, sort: Sort): string[] {
  const direction = sort.descending ? 'DESC' : 'ASC';
  const { sql, params } = where(selection, 0);
  const found = db.query<{ id: string }>(
    `SELECT i.offer_id AS id FROM offer_index AS i ${sql} ORDER BY i.${sortColumns[sort.key]} ${direction}, i.number ${direction}`,
    params,
  );
  return found.map(({ id }) => id);
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
  confirmed_on: string;
  funding_gap: string;
  places: string | null;
  terms: string | null;
}
const rowOf = statement<StoredRow, [number]>(
  `SELECT offer.id, offer.name, organization.name AS provider, district_wide, valid_from, valid_to, capacity, updated_at, confirmed_on, funding_gap,
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
        confirmedOn: row.confirmed_on || null,
        fundingEnds: row.funding_gap || null,
      },
    ];
  });
}
