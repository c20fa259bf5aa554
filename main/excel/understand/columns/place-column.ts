import { leastConfidence, prefer, type Candidate, type Field, type RawColumn } from './candidates.ts';
import { houseNumberReason } from './reasons.ts';

/** "Ort" without an address beside it, over "Kita Budica" and "FZ Sonnenhaus": the house, not the town. */
function preferBuilding({ matches, profile }: RawColumn, candidates: Map<Field, Candidate>, hasAddress: boolean): void {
  const [city, house] = [candidates.get('city'), candidates.get('locationName')];
  const isAddress = hasAddress || (matches.get('city')?.score ?? 0) >= 0.9 || profile.looks('postalCity') > 0.2;
  if (!city || !house || isAddress || profile.telling === 0) return;
  if (profile.municipality < 0.3 && (profile.looks('building') >= 0.2 || profile.looks('street') >= 0.3))
    prefer(house, city, 0.5);
}

/**
 * "Ort" over names of several municipalities is the municipality where nothing else names it and no address stands beside it; "Postort", "Ort zur
 * PLZ" say themselves that they belong to an address.
 */
function settleMunicipality(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
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
function settleInstitution(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  const at = candidates.findIndex((map) => map.has('provider') && map.has('locationName'));
  const isElsewhere = (field: Field): boolean =>
    candidates.some((map, other) => other !== at && (map.get(field)?.confidence ?? 0) >= leastConfidence);
  if (at < 0 || isElsewhere('provider') || isElsewhere('partners')) return;
  const [provider, house] = [candidates[at]?.get('provider'), candidates[at]?.get('locationName')];
  if (!provider || !house || columns[at]!.profile.looks('street') >= 0.3) return;
  const isBesideKind = [at - 1, at + 1].some((next) => (candidates[next]?.get('providerType')?.confidence ?? 0) >= 0.8);
  if (isBesideKind || columns[at]!.profile.looks('organisation') >= 0.5) prefer(provider, house, 0.5);
}

/** "Nr." beside a street is its number. */
function settleHouseNumber(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  for (const [at, map] of candidates.entries()) {
    const isBesideStreet = (candidates[at - 1]?.get('street')?.confidence ?? 0) >= 0.8;
    if (isBesideStreet && /^(?:nr|no|nummer)\.?$/i.test(columns[at]!.header))
      map.set('houseNumber', { field: 'houseNumber', confidence: 0.9, reason: houseNumberReason });
  }
}

/** Decides by what stands beside them which columns are the municipality, the house, the Träger and parts of an address. */
export function settlePlaces(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  settleMunicipality(columns, candidates);
  settleInstitution(columns, candidates);
  settleHouseNumber(columns, candidates);
}
