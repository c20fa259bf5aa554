import { editDistance } from '../../../../../shared/domain/text-folding.ts';
import { likeness, nameLikenesses, type NameLikeness, type NameParts } from './near-name.rules.ts';

/** What two reports have in common beside their names. */
export type ProviderLikeness = 'same' | 'similar' | 'unsaid' | 'other';
export type PlaceLikeness = 'shared' | 'districtWide' | 'elsewhere';

export interface Report {
  name: NameParts;
  /** Folded name and provider as they stand. */
  folded: string;
  provider: string;
  /** Region keys, or `['*']` for kreisweit. */
  places: readonly string[];
}
export interface Nearness {
  name: NameLikeness;
  provider: ProviderLikeness;
  place: PlaceLikeness;
}
/** Folded names by which providers are judged. */
export interface ProviderNames {
  /** Words of the names of all municipalities. */
  places: ReadonlySet<string>;
  /** The Kreis and its KI. */
  district: readonly string[];
}

const forms = new Set(
  'e v ev ggmbh gmbh mbh gug ag stiftung kreisverband ortsverband ortsverein kreis stadtverband der die des und fuer im in'.split(
    ' ',
  ),
);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const offices = new Set('stadt gemeinde stadtverwaltung gemeindeverwaltung verwaltung rathaus'.split(' '));

/** The town itself as provider says little: towns write themselves where they report what others do. */
const isTown = (words: readonly string[], { places }: ProviderNames): boolean =>
  words.length > 0 && words.every((word) => offices.has(word) || places.has(word));

export function providerLikeness(left: string, right: string, names: ProviderNames): ProviderLikeness {
  if (left === right) return left === '' ? 'unsaid' : 'same';
  const [a, b] = [wordsOf(left), wordsOf(right)];
  if (a.length === 0 || b.length === 0 || isTown(a, names) || isTown(b, names)) return 'unsaid';
  const own = (words: readonly string[]): string[] =>
    words.filter((word) => !forms.has(word) && !names.places.has(word)).toSorted();
  const [c, d] = [own(a), own(b)];
  if (c.length === 0 || d.length === 0) return 'other';
  const [shorter, longer] = c.length <= d.length ? [c, d] : [d, c];
  if (shorter.every((word) => longer.includes(word))) return 'similar';
  const [joined, other] = [c.join(''), d.join('')];
  return joined.length >= 6 && editDistance(joined, other) <= 2 ? 'similar' : 'other';
}

function placeLikeness(left: readonly string[], right: readonly string[]): PlaceLikeness {
  if (left.some((place) => right.includes(place))) return 'shared';
  return left.includes('*') || right.includes('*') ? 'districtWide' : 'elsewhere';
}

const isDistrict = (provider: string, { district }: ProviderNames): boolean =>
  district.some((name) => provider.includes(name));

/**
 * Whether two reports may speak of the same offer, and why. With different providers only a name of several words that
 * is the same counts; in different towns only what the Kreis itself offers. The program never decides it.
 */
export function nearness(left: Report, right: Report, names: ProviderNames): Nearness | null {
  const place = placeLikeness(left.places, right.places);
  if (place === 'elsewhere' && (left.folded !== right.folded || left.provider !== right.provider)) return null;
  if (place === 'elsewhere' && !isDistrict(left.provider, names)) return null;
  const name = likeness(left.name, right.name);
  if (name === null) return null;
  const provider = providerLikeness(left.provider, right.provider, names);
  const telling = Math.min(left.name.words.length, right.name.words.length);
  if (provider === 'other' && (name !== 'sameWords' || telling < 2)) return null;
  return { name, provider, place };
}

const providerRank: Record<ProviderLikeness, number> = { same: 0, similar: 1, unsaid: 2, other: 3 };
const placeRank: Record<PlaceLikeness, number> = { shared: 0, districtWide: 1, elsewhere: 2 };
/** The likeliest first. */
export const rankOf = ({ name, provider, place }: Nearness): number =>
  nameLikenesses.indexOf(name) * 16 + providerRank[provider] * 4 + placeRank[place];
