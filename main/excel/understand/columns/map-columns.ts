import type { Lookup } from '../context.ts';
import { assign } from './assignment.ts';
import {
  allFields,
  everyField,
  type Candidate,
  candidatesOf,
  type Field,
  foreignScore,
  listFields,
  type RawColumn,
} from './candidates.ts';
import { useCheckMatrices } from './check-matrix.ts';
import { useDayColumns } from './day-columns.ts';
import { houseNumberReason, kindAsNameReason, noReasons, sharedHeadReason } from './reasons.ts';

export interface Mapping {
  field: Field | null;
  confidence: number;
  reason: string;
}

/** Below this a column stays without a field. */
export const leastConfidence = 0.58;
const listSlots = 30;
const mostSearched = 150;
const contactFields: readonly Field[] = ['contactName', 'phone', 'email', 'contactRole'];

/** "Name" beside telephone and mail is the person; elsewhere the offer. "Nr." with codes is a Kennung. */
function useNeighbours(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  const surely = (at: number, fields: readonly Field[]): boolean =>
    fields.some((field) => (candidates[at]?.get(field)?.confidence ?? 0) >= 0.8);
  for (const [at, map] of candidates.entries()) {
    const { profile } = columns[at]!;
    const contact = map.get('contactName');
    const name = map.get('name');
    if (contact && name && Math.abs(contact.confidence - name.confidence) < 0.25) {
      const isBeside = surely(at - 1, contactFields) || surely(at + 1, contactFields) || surely(at + 2, contactFields);
      const isPerson = profile.looks('person') >= 0.5;
      const isEarly = at <= 2 && !isBeside;
      if (isPerson || (isBeside && profile.averageLength < 35)) prefer(contact, name, 0.4);
      else if (isEarly && profile.telling > 0) prefer(name, contact, 0.3);
    }
    // "Kurse" over 14, 16, 17 counts them
    if (name && profile.telling >= 2 && profile.share('number', 'year', 'percent', 'money') >= 0.8) map.delete('name');
    const number = map.get('rowNumber');
    if (
      number &&
      number.confidence < 0.6 &&
      profile.distinct === profile.telling &&
      profile.telling >= 2 &&
      profile.averageLength <= 12
    ) {
      map.set('externalId', {
        field: 'externalId',
        confidence: 0.7,
        reason: 'Spalte „Nr.“ enthält eindeutige Kennungen, keine Zählung',
      });
    }
  }
}

const hasName = (candidates: readonly Map<Field, Candidate>[]): boolean =>
  candidates.some((map) => (map.get('name')?.confidence ?? 0) >= leastConfidence);

/** "Veranstaltung" where no other column could be the name: different texts, one in every row. */
function useOnlyName(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  if (hasName(candidates)) return;
  for (const [at, map] of candidates.entries()) {
    const name = map.get('name');
    const { profile } = columns[at]!;
    const isRival = [...map.values()].some(({ field, confidence }) => field !== 'name' && confidence >= 0.45);
    if (!name || name.confidence < 0.45 || isRival || profile.telling < 2) continue;
    if (profile.distinct < profile.telling * 0.7 || profile.filled < profile.sampled * 0.8) continue;
    name.confidence = 0.62;
    return;
  }
}

/** "Kursart", "Gruppe", "Thema", "Initiative": what offers are called where no column has a better word for it. */
const standsForName =
  /^(?:(?:kurs|angebots?|projekt|maßnahmen?|veranstaltungs?)-?(?:art|typ|form)|gruppen?|initiativen?|thema|themen|tätigkeit(?:en)?|(?:fach)?dienste?|leistung(?:en)?)(?:[\s(/]|$)/i;

/** Different texts, one in every row, that are no terms of a list: they are what the courses of a table without names are called. */
function useWhatDiffers(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  if (hasName(candidates)) return;
  for (const [at, map] of candidates.entries()) {
    const { header, profile } = columns[at]!;
    if (!standsForName.test(header) || profile.telling < 2 || profile.filled < profile.sampled) continue;
    const isList = profile.term('targetGroup') >= 0.5 || profile.term('fieldOfAction') >= 0.7;
    if (isList || profile.distinct < profile.telling * 0.7) continue;
    for (const other of map.values()) other.confidence = Math.min(other.confidence, 0.5);
    map.set('name', { field: 'name', confidence: 0.62, reason: kindAsNameReason });
    return;
  }
}

/**
 * "Ort" over names of several municipalities is the municipality where nothing else names it and no address stands beside it; "Postort", "Ort zur
 * PLZ" say themselves that they belong to an address.
 */
function usePlace(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  const has = (field: Field, except: number): boolean =>
    candidates.some((map, at) => at !== except && (map.get(field)?.confidence ?? 0) >= leastConfidence);
  for (const [at, map] of candidates.entries()) {
    const city = map.get('city');
    const municipality = map.get('municipality');
    const hasAddress = has('street', at) || has('postalCode', at);
    preferBuilding(columns[at]!, map, hasAddress);
    if (!city || !municipality || municipality.confidence < 0.6) continue;
    if (hasAddress && (columns[at]!.matches.get('city')?.score ?? 0) >= 0.5) municipality.confidence = 0.5;
    const isOneTown = columns[at]!.profile.distinct === 1;
    if (isOneTown || (columns[at]!.matches.get('city')?.score ?? 0) >= 0.9) {
      municipality.confidence = 0.5;
      continue;
    }
    if (!has('municipality', at) && !hasAddress) prefer(municipality, city, 0.5);
  }
}

/** "Einrichtung" where nothing else names who offers it, before the name or beside the kind of Träger: the Träger. */
function useInstitution(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  const at = candidates.findIndex((map) => map.has('provider') && map.has('locationName'));
  const isElsewhere = (field: Field): boolean =>
    candidates.some((map, other) => other !== at && (map.get(field)?.confidence ?? 0) >= leastConfidence);
  if (at < 0 || isElsewhere('provider') || isElsewhere('partners')) return;
  const [provider, house] = [candidates[at]?.get('provider'), candidates[at]?.get('locationName')];
  if (!provider || !house || columns[at]!.profile.looks('street') >= 0.3) return;
  const isBesideKind = [at - 1, at + 1].some((next) => (candidates[next]?.get('providerType')?.confidence ?? 0) >= 0.8);
  if (isBesideKind || columns[at]!.profile.looks('organisation') >= 0.5) prefer(provider, house, 0.5);
}

/** "Ort" without an address beside it, over "Kita Budica" and "FZ Sonnenhaus": the house, not the town. */
function preferBuilding({ matches, profile }: RawColumn, candidates: Map<Field, Candidate>, hasAddress: boolean): void {
  const [city, house] = [candidates.get('city'), candidates.get('locationName')];
  const isAddress = hasAddress || (matches.get('city')?.score ?? 0) >= 0.9 || profile.looks('postalCity') > 0.2;
  if (!city || !house || isAddress || profile.telling === 0) return;
  if (profile.municipality < 0.3 && (profile.looks('building') >= 0.2 || profile.looks('street') >= 0.3))
    prefer(house, city, 0.5);
}

/**
 * "Angebot" over two columns: the Handlungsfeld, merged over its rows, and the name. The one that says something of its own in more rows is
 * the name.
 */
function useSharedHead(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  for (const [at, map] of candidates.entries()) {
    const [own, next] = [map.get('name'), candidates[at + 1]?.get('name')];
    const [left, right] = [columns[at]!, columns[at + 1]];
    if (!own || !next || !right || left.header === '' || left.header !== right.header) continue;
    if (right.profile.distinct < left.profile.distinct * 1.5) continue;
    own.confidence = 0.4;
    if (left.profile.term('fieldOfAction') >= 0.6)
      map.set('fieldsOfAction', { field: 'fieldsOfAction', confidence: 0.82, reason: sharedHeadReason });
  }
}

/** "Startzeit | Fertigstellungszeit": when somebody filled in the form of a survey. */
function dropSurveyTimes(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  if (!columns.some(({ header }) => /^(?:fertigstellungszeit|completion time)$/i.test(header))) return;
  for (const [at, map] of candidates.entries()) if (/^start(?:zeit| time)$/i.test(columns[at]!.header)) map.clear();
}

/** "Nr." beside a street is its number. */
function useHouseNumber(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  for (const [at, map] of candidates.entries()) {
    const isBesideStreet = (candidates[at - 1]?.get('street')?.confidence ?? 0) >= 0.8;
    if (isBesideStreet && /^(?:nr|no|nummer)\.?$/i.test(columns[at]!.header))
      map.set('houseNumber', { field: 'houseNumber', confidence: 0.9, reason: houseNumberReason });
  }
}

function prefer(winner: Candidate, loser: Candidate, left: number): void {
  winner.confidence = 0.72;
  loser.confidence = left;
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

/** "Teilnehmende 2022 | 2023": of columns that differ by their year only, the latest is taken. */
function recency({ header }: RawColumn): number {
  const years = [...header.matchAll(/\b20(\d\d)\b/g)].map(([, year]) => Number(year));
  return Math.max(0, ...years) / 10_000;
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
    return candidate.confidence - leastConfidence + 0.02 + recency(column);
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
  useNeighbours(columns, candidates);
  useOnlyName(columns, candidates);
  if (!allowed) useWhatDiffers(columns, candidates);
  usePlace(columns, candidates);
  useInstitution(columns, candidates);
  useSharedHead(columns, candidates);
  useHouseNumber(columns, candidates);
  dropSurveyTimes(columns, candidates);
  useCheckMatrices(columns, candidates, matchesOf, knowledge);
  useDayColumns(columns, candidates);
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
