import type { RowIssue } from '../../../../../shared/domain/import-row.ts';
import { fold } from '../../../../../shared/domain/text-folding.ts';
import type { ReadDb } from '../../../database/statement.ts';
import { findOffer, matchKey } from '../../offers/index.ts';
import { issueOf } from '../add-issue.ts';
import { addressIn } from '../address.ts';
import type { FileDecisions } from '../decisions.rules.ts';
import { countsOf, rowKey, type EvaluatedRow, type EvaluatedTable, type Evaluation } from '../evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import { hasOffers } from '../match.repository.ts';
import type { RowMatch } from '../match.ts';
import { mergeOf, type Side } from './compare.rules.ts';
import { findNear, signatureOfKey, Signatures, type Keyed, type Near } from './find-near.ts';
import type { ProviderNames } from './near.rules.ts';
import { rowKeyOf, rowRef } from './pair-decisions.rules.ts';
import { distinctPairs, inventoryReports, pairKey } from './pairs.repository.ts';

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Names by which providers and towns in names are told. */
export function providerNames({ regions, district }: Knowledge): ProviderNames {
  return {
    places: new Set(regions.flatMap(({ name }) => words(name))),
    district: [fold(district.name), 'kommunales integrationszentrum', 'kreisverwaltung'],
  };
}

interface Asked {
  table: EvaluatedTable;
  row: EvaluatedRow;
  /** `rowKey` of the row. */
  at: string;
  key: string;
}

export const keyOfRow = ({ interpreted }: EvaluatedRow): string => {
  const { values, place } = interpreted;
  return matchKey(
    text(values.name),
    text(values.provider),
    place?.districtWide ? ['*'] : (place?.municipalities ?? []),
  );
};

const offerTables = (tables: readonly EvaluatedTable[]): EvaluatedTable[] =>
  tables.filter(({ table }) => table.kind === 'offers');
function* newRows(tables: readonly EvaluatedTable[]): Generator<Pick<Asked, 'table' | 'row'>> {
  for (const table of offerTables(tables))
    for (const row of table.rows) if (row.match.state === 'new') yield { table, row };
}

/** The new rows that may repeat another report. Of the others, most of a long list, nothing is kept. */
function askedRows(tables: readonly EvaluatedTable[], known: readonly Keyed[]): Asked[] {
  const signatures = new Signatures();
  const found: string[] = [];
  for (const { row } of newRows(tables)) {
    const signature = signatureOfKey(keyOfRow(row));
    signatures.ask(signature);
    found.push(signature);
  }
  for (const { key } of known) signatures.know(signatureOfKey(key));
  const asked: Asked[] = [];
  let at = 0;
  for (const { table, row } of newRows(tables)) {
    if (signatures.isRepeated(found[at]!))
      asked.push({ table, row, at: rowKey(table.sheet.name, row.interpreted.row), key: keyOfRow(row) });
    at += 1;
  }
  return asked;
}

/** The cell of the name, where there is one of its own. */
export function nameCell(evaluated: EvaluatedTable, row: number): string {
  const letter = evaluated.table.columns.find(({ field }) => field === 'name')?.letter;
  if (letter === undefined) return String(row);
  return addressIn(evaluated, letter, row);
}

function issueAbout({ table, row }: Asked, near: readonly Near[]): RowIssue {
  const isInFile = near.every(({ ref }) => rowKeyOf(ref) !== null);
  const code = isInFile ? 'OFFER_MAYBE_TWICE' : 'OFFER_MAYBE_KNOWN';
  const cell = nameCell(table, row.interpreted.row);
  const details = { text: text(row.interpreted.values.name) };
  return issueOf({ cell, field: 'name', severity: 'warning', code, details });
}

export const sideOfRow = ({ interpreted }: EvaluatedRow): Side => ({
  values: interpreted.values,
  place: interpreted.place ?? { municipalities: [], districtWide: false },
});

/** What a row is compared with: an offer, or an earlier row of the file. */
export function sideOf(db: ReadDb, ref: string, rows: ReadonlyMap<string, EvaluatedRow>): Side | null {
  const at = rowKeyOf(ref);
  if (at !== null) {
    const row = rows.get(at);
    return row ? sideOfRow(row) : null;
  }
  const offer = findOffer(db, ref);
  return offer && { values: offer.values, place: offer };
}

function merged(
  db: ReadDb,
  row: EvaluatedRow,
  same: NonNullable<RowMatch['pair']>['same'],
  rows: ReadonlyMap<string, EvaluatedRow>,
): RowMatch | null {
  const side = same && sideOf(db, same.ref, rows);
  if (!same || !side) return null;
  const { changes, place } = mergeOf(side, sideOfRow(row), same.fields);
  const into = rowKeyOf(same.ref);
  return {
    state: changes.length > 0 ? 'changed' : 'unchanged',
    offerId: into === null ? same.ref : null,
    changes,
    place,
    only: new Set(changes.map(({ field }) => field)),
    ...(into !== null && { into }),
  };
}

/**
 * Looks for offers and earlier rows that a new row may repeat. Undecided, the row stays new and carries an issue; told
 * to be the same, it becomes a change of that offer. Nothing is chosen here. Changes the entries of the tables; returns the
 * evaluation with its counts.
 */
export function settlePairs(
  db: ReadDb,
  evaluation: Evaluation,
  decisions: FileDecisions,
  knowledge: Knowledge,
): Evaluation {
  if (newRows(evaluation.tables).next().done) return evaluation;
  const known = hasOffers(db) ? inventoryReports(db).map(({ offer_id: ref, match_key: key }) => ({ ref, key })) : [];
  const asked = askedRows(evaluation.tables, known);
  const near = findNear(
    asked.map(({ at, key }) => ({ ref: rowRef(at), key })),
    known,
    providerNames(knowledge),
  );
  if (near.size === 0) return evaluation;
  const distinct = distinctPairs(db);
  const rows = new Map(asked.map(({ at, row }) => [at, row]));
  for (const one of asked) {
    const pair = decisions.pairs?.[one.at];
    const apart = new Set(pair?.different);
    const all = (near.get(rowRef(one.at)) ?? []).filter(({ key }) => !distinct.has(pairKey(key, one.key)));
    const left = all.filter(({ ref }) => !apart.has(ref));
    const { row } = one;
    if (all.length === 0) continue;
    const target = left.some(({ ref }) => ref === pair?.same?.ref) ? pair?.same : null;
    const match = target ? merged(db, row, target, rows) : null;
    row.match = { ...(match ?? row.match), near: all, ...(pair && { pair }) };
    // what was read is remembered from one evaluation to the next: it is not changed
    const issues = [...row.interpreted.issues, issueAbout(one, left)];
    if (!match && left.length > 0) row.interpreted = { ...row.interpreted, issues };
  }
  return { ...evaluation, counts: countsOf(evaluation.tables) };
}
