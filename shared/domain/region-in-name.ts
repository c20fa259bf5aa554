import { issueText } from '../i18n/de/issues.ts';
import {
  districtWide,
  regionKeys,
  regionNamesOf,
  townCutOff,
  type RegionContext,
  type RegionMatch,
  type RegionNames,
} from './region-names.ts';
import { cleanLine } from './text-folding.ts';

/** Names of towns that are also ordinary words of file names: never taken without asking. */
const ordinaryWords = new Set([
  'lage',
  'halle',
  'alpen',
  'wenden',
  'much',
  'essen',
  'kall',
  'hille',
  'marl',
  'wetter',
  'werther',
  'rees',
  'olfen',
]);

/** Which town a file name names ("Rueckmeldung_Kaarst_final_neu2.xlsx"); a name of the Kreis alone is asked, for it stands on every form. */
export function findRegionInFileName(fileName: string, context: RegionContext): RegionMatch {
  const base = cleanLine(fileName.replace(/^.*[\\/]/, '').replace(/(?:\.[a-z]{2,4}){1,2}$/i, ''));
  return findInWords(base, context);
}

/** Which town the name of a sheet names. */
export function findRegionInSheetName(sheetName: string, context: RegionContext): RegionMatch {
  return findInWords(cleanLine(sheetName), context);
}

/** "RueckmeldungKaarst2024" -> "Rueckmeldung Kaarst 2024". */
function apart(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2');
}

interface Hits {
  towns: Set<string>;
  ambiguous: Set<string>;
  district: boolean;
}

function findInWords(text: string, context: RegionContext): RegionMatch {
  const names = regionNamesOf(context);
  const hits: Hits = { towns: new Set(), ambiguous: new Set(), district: false };
  for (const key of regionKeys(apart(text))) scan(key.split(' '), names, hits);
  if (hits.towns.size === 0)
    for (const word of text.split(/[\s_,;/]+/)) {
      const cut = townCutOff(word, names);
      if (cut !== null) hits.towns.add(cut);
    }
  const towns = [...hits.towns];
  const answer = (match: Partial<RegionMatch>): RegionMatch => ({
    regions: [],
    districtWide: false,
    certainty: 'none',
    code: null,
    reason: '',
    candidates: [],
    ...match,
  });
  if (towns.length === 1) return answer({ regions: towns, certainty: 'exact' });
  const candidates = [...towns, ...[...hits.ambiguous].filter((target) => !hits.towns.has(target))];
  if (hits.district && !candidates.includes(districtWide)) candidates.push(districtWide);
  if (candidates.length > 0) {
    return answer({
      certainty: 'ambiguous',
      candidates,
      code: 'REGION_AMBIGUOUS',
      reason: issueText('REGION_AMBIGUOUS', { text }),
    });
  }
  const inside = namesInside(text, names);
  if (inside.length !== 1) return answer({ candidates: inside, certainty: inside.length > 1 ? 'ambiguous' : 'none' });
  const reason = issueText('REGION_LIKELY', { text, value: names.nameOf.get(inside[0]!) ?? '' });
  return answer({ regions: inside, certainty: 'likely', code: 'REGION_LIKELY', reason });
}

/** Takes the longest name at each word, so that "Rhein-Kreis Neuss" is not read as Neuss. */
function scan(words: string[], names: RegionNames, hits: Hits): void {
  for (let position = 0; position < words.length;) {
    let length = Math.min(6, words.length - position);
    for (; length > 0; length--) {
      const targets = names.byKey.get(words.slice(position, position + length).join(' '));
      if (!targets) continue;
      take(targets, words.slice(position, position + length).join(' '), words[position - 1] ?? '', hits);
      break;
    }
    position += Math.max(length, 1);
  }
}

function take(targets: ReadonlySet<string>, key: string, before: string, hits: Hits): void {
  const towns = [...targets].filter((target) => target !== districtWide);
  const named = /^(?:stadt|gemeinde|gem)$/.test(before);
  if (towns.length === 0) hits.district = true;
  else if (towns.length === 1 && (targets.size === 1 || named) && (named || !ordinaryWords.has(key)))
    hits.towns.add(towns[0]!);
  else for (const target of targets) hits.ambiguous.add(target);
}

/** Names of seven letters and more inside a run of letters: "rueckmeldungmeerbusch". */
function namesInside(text: string, names: RegionNames): string[] {
  const keys = regionKeys(text);
  const found = names.municipalityKeys.filter(({ key }) => key.length >= 7 && keys.some((own) => own.includes(key)));
  return [...new Set(found.map(({ ags }) => ags))];
}
