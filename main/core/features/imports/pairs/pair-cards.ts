import type { InputOf, OutputOf } from '../../../../../shared/contract/index.ts';
import type { PairCandidate, PairCard } from '../../../../../shared/contract/imports-pairs.ts';
import type { FieldValue } from '../../../../../shared/contract/offers.ts';
import type { OfferField } from '../../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { pairTexts as t } from '../../../../../shared/i18n/de/pairs.ts';
import type { ReadDb } from '../../../database/statement.ts';
import type { JobContext } from '../../../platform/context.ts';
import { draftsOf } from '../draft-store.ts';
import { rowKey, type EvaluatedRow, type EvaluatedTable } from '../evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import { placeText, valueText } from '../value-text.ts';
import { compareSides, type Side } from './compare.rules.ts';
import type { Near } from './find-near.ts';
import { rowKeyOf } from './pair-decisions.rules.ts';
import { lastNamedIn } from './pairs.repository.ts';
import { nameCell, sideOf, sideOfRow } from './settle-pairs.ts';

const mostCards = 200;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How a question about a row stands; rows without one have none. */
function decidedOf({ match }: EvaluatedRow): PairCard['decided'] | undefined {
  const { near, pair } = match;
  if (!near || match.state === 'excluded') return undefined;
  if (pair?.same && near.some(({ ref }) => ref === pair.same?.ref)) return 'same';
  if (near.every(({ ref }) => pair?.different.includes(ref))) return 'different';
  return pair?.later ? 'later' : null;
}

export const openPairs = (tables: readonly EvaluatedTable[]): number =>
  tables.flatMap(({ rows }) => rows).filter((row) => decidedOf(row) === null).length;

const rowsByKey = (tables: readonly EvaluatedTable[]): Map<string, { table: EvaluatedTable; row: EvaluatedRow }> =>
  new Map(
    tables.flatMap((table) =>
      table.rows.map((row) => [rowKey(table.sheet.name, row.interpreted.row), { table, row }] as const),
    ),
  );

function fromText(db: ReadDb, ref: string, rows: ReturnType<typeof rowsByKey>): string {
  const at = rowKeyOf(ref);
  const found = at === null ? undefined : rows.get(at);
  if (found) return t.inRow(found.table.sheet.name, found.row.interpreted.row);
  const last = lastNamedIn(db, ref);
  return last ? t.inFile(last.file_name, last.sender) : t.inInventory;
}

class PairView {
  private readonly db: ReadDb;
  private readonly knowledge: Knowledge;
  private readonly rows: ReturnType<typeof rowsByKey>;

  constructor(db: ReadDb, tables: readonly EvaluatedTable[], knowledge: Knowledge) {
    this.db = db;
    this.knowledge = knowledge;
    this.rows = rowsByKey(tables);
  }

  row(sheet: string, row: number): EvaluatedRow | undefined {
    return this.rows.get(rowKey(sheet, row))?.row;
  }
  side(ref: string): Side | null {
    return sideOf(this.db, ref, new Map([...this.rows].map(([key, { row }]) => [key, row])));
  }
  place({ place }: Side): string {
    return placeText(place, this.knowledge.regions);
  }

  candidate({ ref, why }: Near): PairCandidate | null {
    const side = this.side(ref);
    if (!side) return null;
    return {
      ref,
      name: text(side.values.name),
      provider: text(side.values.provider),
      place: this.place(side),
      from: fromText(this.db, ref, this.rows),
      reason: t.reason([t.name[why.name], t.provider[why.provider], t.place[why.place]]),
    };
  }

  words(field: OfferField, value: FieldValue): string {
    return fieldInWords(field, value, this.knowledge);
  }
}

/** A compared value as people read it; a place is its region keys. */
export function fieldInWords(field: OfferField, value: FieldValue, { terms, regions }: Knowledge): string {
  if (field !== 'municipality') return valueText(field, value, terms);
  const keys = Array.isArray(value) ? value : [];
  return placeText({ districtWide: keys.includes('*'), municipalities: keys }, regions);
}

/** One card per row that may repeat something known, also where that is decided: it can be decided anew. */
export function pairCards(db: ReadDb, tables: readonly EvaluatedTable[], knowledge: Knowledge): PairCard[] {
  const asked = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const decided = decidedOf(row);
      return decided === undefined ? [] : [{ table, row, decided }];
    }),
  );
  if (asked.length === 0) return [];
  const view = new PairView(db, tables, knowledge);
  return asked.slice(0, mostCards).map(({ table, row, decided }): PairCard => {
    const side = sideOfRow(row);
    return {
      kind: 'pair',
      sheet: table.sheet.name,
      row: row.interpreted.row,
      cell: nameCell(table, row.interpreted.row),
      name: text(side.values.name),
      provider: text(side.values.provider),
      place: view.place(side),
      candidates: (row.match.near ?? []).flatMap((near) => view.candidate(near) ?? []),
      decided,
      same: decided === 'same' ? (row.match.pair?.same?.ref ?? null) : null,
    };
  });
}

/** A row beside what it may be the same as. Throws DRAFT_NOT_FOUND, OFFER_NOT_FOUND. */
export function comparePair(
  context: JobContext,
  { id, sheet, row, ref }: InputOf<'imports.comparePair'>,
): OutputOf<'imports.comparePair'> {
  const store = draftsOf(context);
  const view = new PairView(context.db, store.get(id).evaluation?.tables ?? [], store.knowledge);
  const found = view.row(sheet, row);
  const near = found?.match.near?.find((entry) => entry.ref === ref);
  const side = view.side(ref);
  const candidate = near && view.candidate(near);
  if (!found || !side || !candidate) throw new Problem('OFFER_NOT_FOUND');
  const chosen = found.match.pair?.same?.ref === ref ? found.match.pair.same.fields : {};
  const fields = compareSides(side, sideOfRow(found));
  return {
    candidate,
    mayBeDistrictWide: !fields.some(
      ({ field, stored }) => field === 'municipality' && Array.isArray(stored) && stored[0] === '*',
    ),
    fields: fields.map(({ field, stored, file, same, proposed }) => ({
      field,
      stored: view.words(field, stored),
      file: view.words(field, file),
      same,
      taken: chosen[field] ?? proposed,
    })),
  };
}
