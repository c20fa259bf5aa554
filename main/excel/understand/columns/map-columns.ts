import type { Lookup } from '../context.ts';
import { assign } from './assignment.ts';
import {
  allFields,
  everyField,
  type Candidate,
  candidatesOf,
  type Field,
  foreignScore,
  leastConfidence,
  listFields,
  type RawColumn,
} from './candidates.ts';
import { settleCheckMatrices } from './check-matrix.ts';
import { settleDayColumns } from './day-columns.ts';
import { settleNames } from './name-column.ts';
import { settlePlaces } from './place-column.ts';
import { latestYear, settleYears } from './year-columns.ts';
import { codesReason, noReasons } from './reasons.ts';

export interface Mapping {
  field: Field | null;
  confidence: number;
  reason: string;
}

const listSlots = 30;
const mostSearched = 150;
/** "Nr." over different codes is a Kennung. */
function settleCodes(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  for (const [at, map] of candidates.entries()) {
    const { profile } = columns[at]!;
    const number = map.get('rowNumber');
    const areDistinct = profile.distinct === profile.telling && profile.telling >= 2 && profile.averageLength <= 12;
    if (number && number.confidence < 0.6 && areDistinct)
      map.set('externalId', { field: 'externalId', confidence: 0.7, reason: codesReason });
  }
}

/** "Startzeit | Fertigstellungszeit": when somebody filled in the form of a survey. */
function dropSurveyTimes(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  if (!columns.some(({ header }) => /^(?:fertigstellungszeit|completion time)$/i.test(header))) return;
  for (const [at, map] of candidates.entries()) if (/^start(?:zeit| time)$/i.test(columns[at]!.header)) map.clear();
}

/** Towns side by side to be ticked all name the municipality. */
const isTownColumn = (candidates: Map<Field, Candidate>): boolean =>
  candidates.size === 1 && candidates.has('municipality');

function slotsFor(count: number, fields: readonly Field[], hasTowns: boolean): Field[] {
  return fields.flatMap((field) =>
    listFields.has(field) || (hasTowns && field === 'municipality')
      ? Array.from({ length: Math.min(count, listSlots) }, () => field)
      : [field],
  );
}

function gainsOf(
  column: RawColumn,
  candidates: Map<Field, Candidate>,
  slots: readonly Field[],
  allowed: ReadonlySet<Field> | null,
): number[] {
  const foreign = foreignScore(column);
  return slots.map((field) => {
    const candidate = candidates.get(field);
    if (!candidate || (allowed && !allowed.has(field))) return 0;
    if (candidate.confidence < leastConfidence || candidate.confidence < foreign - 0.02) return 0;
    return candidate.confidence - leastConfidence + 0.02 + latestYear(column.header) / 1_000_000;
  });
}

/** Columns without any possible field stay out of the search; of very many only the surest are searched. */
function assignColumns(gains: readonly number[][]): number[] {
  const best = gains.map((row) => Math.max(0, ...row));
  const searched = [...gains.keys()]
    .filter((at) => best[at]! > 0)
    .sort((one, other) => best[other]! - best[one]!)
    .slice(0, mostSearched);
  const found = assign(searched.map((at) => gains[at]!));
  const result = gains.map(() => -1);
  for (const [index, at] of searched.entries()) result[at] = found[index]!;
  return result;
}

function refusal(
  column: RawColumn,
  candidates: Map<Field, Candidate>,
  taken: ReadonlyMap<Field, string>,
  isOffer: boolean,
): string {
  const { header, profile } = column;
  if (header === '') return profile.filled === 0 ? noReasons.empty : noReasons.noHeader;
  const best = [...candidates.values()].sort((one, other) => other.confidence - one.confidence)[0];
  const foreign = foreignScore(column);
  if (foreign >= 0.6 && foreign >= (best?.confidence ?? 0)) return noReasons.otherMeaning(header);
  if (!best) return noReasons.unknownHeader(header);
  const letter = taken.get(best.field);
  if (letter !== undefined && best.confidence >= leastConfidence) return noReasons.taken(best.field, letter);
  if (!isOffer && best.confidence >= leastConfidence) return noReasons.otherTable;
  const byHeader = column.matches.get(best.field)?.score ?? 0;
  if (byHeader >= 0.75 && best.confidence < byHeader) return noReasons.contradiction(header, best.field);
  return best.confidence >= 0.4 ? noReasons.weak(header, best.field) : noReasons.unknownHeader(header);
}

/** Close rivals lower the confidence: another field of the column, or another column for the field. */
function rivalry(at: number, field: Field, all: readonly Map<Field, Candidate>[]): number {
  const own = all[at]!.get(field)!.confidence;
  let rival = 0;
  for (const [other, candidate] of all[at]!) if (other !== field) rival = Math.max(rival, candidate.confidence);
  if (!listFields.has(field) && !isTownColumn(all[at]!)) {
    for (const [index, map] of all.entries())
      if (index !== at) rival = Math.max(rival, map.get(field)?.confidence ?? 0);
  }
  return rival > own - 0.08 ? 0.1 : 0;
}

/**
 * One field per column and one column per field (list fields excepted), the best choice over the whole table.
 * @param allowed fields that make sense in this kind of table, null for all
 */
export function mapColumns(
  columns: readonly RawColumn[],
  { matchesOf, knowledge }: Pick<Lookup, 'matchesOf' | 'knowledge'>,
  allowed: ReadonlySet<Field> | null,
): Mapping[] {
  const candidates = columns.map((column) => candidatesOf(column));
  settleCodes(columns, candidates);
  settleNames(columns, candidates, allowed === null);
  settlePlaces(columns, candidates);
  settleYears(columns, candidates);
  dropSurveyTimes(columns, candidates);
  settleCheckMatrices(columns, candidates, matchesOf, knowledge);
  settleDayColumns(columns, candidates);
  const fields = allowed ? everyField.filter((field) => allowed.has(field)) : allFields;
  const slots = slotsFor(columns.length, fields, candidates.filter(isTownColumn).length >= 2);
  const chosen = assignColumns(columns.map((column, at) => gainsOf(column, candidates[at]!, slots, allowed)));
  const taken = new Map<Field, string>();
  for (const [at, slot] of chosen.entries()) if (slot >= 0) taken.set(slots[slot]!, columns[at]!.letter);
  return columns.map((column, at) => {
    const slot = chosen[at]!;
    if (slot < 0)
      return { field: null, confidence: 0, reason: refusal(column, candidates[at]!, taken, allowed === null) };
    const { field, confidence, reason } = candidates[at]!.get(slots[slot]!)!;
    const lowered = Math.max(0.5, confidence - rivalry(at, field, candidates));
    return { field, confidence: Math.round(Math.min(0.99, lowered) * 100) / 100, reason };
  });
}
