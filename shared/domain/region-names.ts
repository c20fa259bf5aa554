import type { IssueCode } from '../i18n/de/issues.ts';
import { cleanLine, foldings } from './text-folding.ts';

/**
 * `regions` are AGS; `districtWide` means the whole Kreis. Both are empty unless the certainty is `exact` or `likely`. `candidates` (AGS or
 * `districtWide`) are what a person may choose from. `reason` is a German sentence, empty for a plain hit.
 */
export interface RegionMatch {
  regions: string[];
  districtWide: boolean;
  certainty: 'exact' | 'likely' | 'ambiguous' | 'none';
  code: IssueCode | null;
  reason: string;
  candidates: string[];
  locality?: string;
}

export interface RegionContext {
  /** `key` has 5 characters, e.g. 05162. */
  district: { key: string; name: string };
  municipalities: readonly { ags: string; name: string; designation?: string }[];
  /** Names of other towns: such a name is never taken for a typing error of one's own. */
  otherPlaces?: readonly string[];
  /** Abbreviations one sheet uses: the name of the municipality by the text. */
  codes?: Readonly<Record<string, string>>;
}
/** Stands for the whole Kreis among candidates. */
export const districtWide = 'districtWide';

/** `targets` are AGS or `districtWide`; two targets mean that a bare name is ambiguous. */
export interface RegionNames {
  byKey: Map<string, Set<string>>;
  municipalityKeys: { key: string; ags: string }[];
  otherPlaces: Set<string>;
  knownAgs: Set<string>;
  /** Abbreviations, to the AGS. */
  codes: Map<string, string>;
  nameOf: Map<string, string>;
}

const notWord = /[^\p{L}\p{N}]+/gu;
const designation =
  /^(?:stadt|staedte|gemeinde|gemeinden|gem|kommune|kommunen|stadtverwaltung|gemeindeverwaltung|verwaltung|buergermeister|buergermeisterin|rathaus|der|die|das|des|von|in|im|fuer|nur|grosse|mittlere|kreisangehoerige|kreisangehoerigen|sowie|und|u)$/;
const kreisWord = /^(?:kreis|krs|kr|landkreis|lk|kreisverwaltung|kreisgebiet|staedteregion)$/;

/** Comparable keys of a name: folded both ways, words only. */
export function regionKeys(text: string): string[] {
  const keys = foldings(text).map((form) => form.replace(notWord, ' ').trim());
  return [...new Set(keys.reverse())].filter(Boolean);
}

/** A key without "Stadt", "Gemeinde", "Kupferstadt" and the like; `town` tells that such a word was there. */
export function withoutDesignation(key: string): { key: string; town: boolean } {
  const words = key.split(' ');
  const kept = words.filter((word) => !designation.test(word) && !/.{3}stadt$/.test(word));
  const bare = kept.length > 0 ? kept : words.filter((word) => !designation.test(word));
  return { key: bare.join(' '), town: bare.length < words.length && /stadt|gem|kommune|rathaus|buerger/.test(key) };
}

function municipalityNames(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, '').replace(/\/.*$/, '');
  const withoutRiver = bare.replace(/ (?:an der|am|im) .*$/, '');
  const spelled = name
    .replace('(Westf.)', '(Westfalen)')
    .replace('(Rhld.)', '(Rheinland)')
    .replace(/^Sankt /, 'St. ');
  return [...new Set([name, bare, withoutRiver, spelled])];
}

function districtNames(name: string): { certain: string[]; core: string } {
  const [key = ''] = regionKeys(name);
  const words = key
    .replace(/kreis$/, ' kreis')
    .split(' ')
    .filter(Boolean);
  const rest = words.filter((word) => !kreisWord.test(word));
  const core = rest.join(' ');
  const last = rest.at(-1) ?? '';
  const initials = words.map((word) => word[0]).join('');
  const prefixes = ['kreis', 'krs', 'kr', 'landkreis', 'lk', 'kreisverwaltung', 'kreisgebiet', 'staedteregion'];
  const certain = [
    key,
    words.join(' '),
    `${core} kreis`,
    ...prefixes.flatMap((prefix) => [`${prefix} ${core}`, `${prefix} ${key}`]),
  ];
  if (rest.length > 1)
    certain.push(`kreis ${last}`, `krs ${last}`, `${rest.slice(0, -1).join(' ')} kreis`, `${rest[0]![0]}k ${last}`);
  if (initials.length >= 3) certain.push(initials);
  return { certain: certain.filter((text) => !/^(?:kreis|krs)?\s*$/.test(text)), core };
}

function add(names: RegionNames, key: string, target: string): void {
  const known = names.byKey.get(key);
  if (known) known.add(target);
  else names.byKey.set(key, new Set([target]));
}

function build({ district, municipalities, otherPlaces = [], codes = {} }: RegionContext): RegionNames {
  const names: RegionNames = {
    byKey: new Map(),
    municipalityKeys: [],
    otherPlaces: new Set(otherPlaces.flatMap(municipalityNames).flatMap(regionKeys)),
    knownAgs: new Set(municipalities.map(({ ags }) => ags)),
    codes: new Map(
      Object.entries(codes).flatMap(([text, town]) => {
        const found = municipalities.find(({ name }) => name === town);
        return found ? [[text, found.ags] as const] : [];
      }),
    ),
    nameOf: new Map([[districtWide, district.name], ...municipalities.map(({ ags, name }) => [ags, name] as const)]),
  };
  for (const { ags, name } of municipalities) {
    const keys = municipalityNames(name).flatMap(regionKeys);
    for (const key of new Set([...keys, ...keys.map((key) => withoutDesignation(key).key)])) {
      add(names, key, ags);
      names.municipalityKeys.push({ key, ags });
    }
  }
  const { certain, core } = districtNames(district.name);
  for (const key of certain) if (!names.byKey.has(key)) add(names, key, districtWide);
  const isOwnTown = municipalities.length === 1;
  if (core && !isOwnTown) add(names, core, districtWide);
  for (const key of names.byKey.keys()) names.otherPlaces.delete(key);
  return names;
}

const shortestCut = 5;

/** "Korschenbr.": the one municipality whose name begins so, where no other town does; null else. */
export function townCutOff(text: string, names: RegionNames): string | null {
  const [, letters = ''] = /^(\p{L}+)\.$/u.exec(cleanLine(text)) ?? [];
  if (letters.length < shortestCut) return null;
  const keys = regionKeys(letters);
  if (keys.some((key) => designation.test(key) || kreisWord.test(key))) return null;
  const begins = (name: string): boolean => keys.some((key) => name.startsWith(key) && name !== key);
  const found = new Set(names.municipalityKeys.filter(({ key }) => begins(key)).map(({ ags }) => ags));
  const [only] = found;
  const isOther = [...names.otherPlaces].some((place) => begins(place));
  return found.size === 1 && only !== undefined && !isOther ? only : null;
}

const built = new WeakMap<RegionContext, RegionNames>();

/** All spellings of a Kreis and its municipalities, built at first use; the context object is the cache key. */
export function regionNamesOf(context: RegionContext): RegionNames {
  const known = built.get(context);
  if (known) return known;
  const names = build(context);
  built.set(context, names);
  return names;
}

/** "kreisweit", "alle Kommunen", "gesamtes Kreisgebiet": the whole Kreis without naming it. Takes a cleaned text. */
export function saysWholeDistrict(text: string): boolean {
  const [key = ''] = regionKeys(cleanLine(text));
  return wholeDistrict.test(key) || everyTown.test(key);
}
const wholeDistrict =
  /^(?:im |das |der |in |fuer (?:den|das) )?(?:(?:ganze[rsn]?|gesamte[rsn]?|komplette[rsn]?) )?(?:kreis|kreisgebiet|kreisweit(?:e[srn]?)?|kreis ?uebergreifend|kreisebene|auf kreisebene)$|^kreisweit(?:es angebot)?$/;
const everyTown =
  /^(?:in |fuer )?(?:alle[nr]?|saemtliche[nr]?|jede[r]?)(?: (?:\d+|acht|zehn|zwoelf))?(?: kreisangehoerigen?)?(?: staedten?)?(?: und)?(?: gemeinden?| kommunen?| staedten?| orten?)?(?: (?:im|des) (?:rhein )?kreis(?:es|gebiet)?)?$/;
