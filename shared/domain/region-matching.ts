import { issueText, type IssueCode } from '../i18n/de/issues.ts';
import { parseAgs } from './ags.ts';
import {
  districtWide,
  regionKeys,
  regionNamesOf,
  saysWholeDistrict,
  townCutOff,
  withoutDesignation,
  type RegionContext,
  type RegionMatch,
  type RegionNames,
} from './region-names.ts';
import { cleanLine, editDistance } from './text-folding.ts';

export { districtWide, type RegionContext, type RegionMatch } from './region-names.ts';
export { findRegionInFileName, findRegionInSheetName } from './region-in-name.ts';

const listSign = /\s*[,;/|+&\n•]\s*|\s+[-–—]\s+|\s+(?:und|u\.|sowie|oder|bzw\.)\s+/i;
const allBut =
  /^(?:alle(?: kommunen| st(?:ä|ae)dte| gemeinden| st(?:ä|ae)dte und gemeinden)?|kreisweit),? (?:außer|ausser|ohne|bis auf)(?: in)? (.+)$/i;

/** Which municipalities a text names; see `RegionMatch`. Never takes a name that Kreis and Stadt share without asking. */
export function matchRegions(text: string, context: RegionContext): RegionMatch {
  const line = cleanLine(text);
  const names = regionNamesOf(context);
  if (/^[\d\s.,/-]+$/.test(line) && /\d/.test(line)) return matchKey(line, context, names);
  const whole = matchOne(line, names);
  if (whole.certainty === 'exact') return whole;
  const except = allBut.exec(line);
  if (except) return matchAllBut(line, matchRegions(except[1] ?? '', context), names);
  const parts = text.includes('\n')
    ? text.split(/\n/).flatMap((part) => cleanLine(part).split(listSign))
    : line.split(listSign);
  const named = parts.filter((part) => withoutDesignation(regionKeys(part)[0] ?? '').key !== '');
  if (named.length < 2)
    return whole.certainty === 'none' && whole.code !== 'REGION_OUTSIDE'
      ? (matchLocality(line, names) ?? whole)
      : whole;
  const each = named.map((part) => ({ text: cleanLine(part), match: matchOne(part, names) }));
  return matchSeveral(line, townsBesideTowns(each, names), whole, names);
}

/** Beside other municipalities a name that Kreis and Stadt share can only mean the municipality; it is told, not asked. */
function townsBesideTowns(each: readonly { text: string; match: RegionMatch }[], names: RegionNames): RegionMatch[] {
  const hasTown = each.some(({ match }) => match.certainty === 'exact' && match.regions.length > 0);
  return each.map(({ text, match }) => {
    const towns = match.candidates.filter((target) => target !== districtWide);
    const [town = ''] = towns;
    const isShared = match.code === 'REGION_AMBIGUOUS' && match.candidates.length === 2 && towns.length === 1;
    if (!hasTown || !isShared) return match;
    return result({ certainty: 'likely', regions: towns }, 'REGION_SHARED_NAME', text, names.nameOf.get(town));
  });
}

function result(
  match: Partial<RegionMatch> & Pick<RegionMatch, 'certainty'>,
  code: IssueCode | null,
  text: string,
  value = '',
): RegionMatch {
  const reason = code ? issueText(code, { text, value }) : '';
  return { regions: [], districtWide: false, candidates: [], code, reason, ...match };
}

function matchKey(line: string, context: RegionContext, names: RegionNames): RegionMatch {
  const key = parseAgs(line, names.knownAgs);
  if (!key.ok)
    return result({ certainty: 'none' }, key.code === 'AGS_UNKNOWN' ? 'REGION_KEY_OUTSIDE' : 'AGS_UNREADABLE', line);
  if (key.kind === 'postalCode') return result({ certainty: 'none' }, 'AGS_IS_POSTAL_CODE', line);
  const [repair] = key.notes;
  const noted = { code: repair?.code ?? null, reason: repair?.reason ?? '' };
  if (key.kind === 'municipality')
    return { ...result({ certainty: 'exact', regions: [key.value] }, null, line), ...noted };
  if (key.value !== context.district.key) return result({ certainty: 'none' }, 'REGION_KEY_OUTSIDE', line);
  return { ...result({ certainty: 'exact', districtWide: true }, null, line), ...noted };
}

function hit(targets: ReadonlySet<string>, town: boolean, line: string): RegionMatch {
  const towns = [...targets].filter((target) => target !== districtWide);
  const only = town && towns.length === 1 ? towns : [...targets];
  if (only.length > 1) return result({ certainty: 'ambiguous', candidates: only }, 'REGION_AMBIGUOUS', line);
  if (only[0] === districtWide) return result({ certainty: 'exact', districtWide: true }, null, line);
  return result({ certainty: 'exact', regions: only }, null, line);
}

function matchOne(line: string, names: RegionNames): RegionMatch {
  if (saysWholeDistrict(line)) return result({ certainty: 'exact', districtWide: true }, null, line);
  const code = names.codes.get(line);
  if (code !== undefined)
    return result({ certainty: 'likely', regions: [code] }, 'REGION_LIKELY', line, names.nameOf.get(code));
  const keys = regionKeys(line);
  for (const key of keys) {
    const direct = names.byKey.get(key);
    if (direct) return hit(direct, false, line);
  }
  for (const key of keys) {
    const bare = withoutDesignation(key);
    const named = names.byKey.get(bare.key);
    if (named) return hit(named, bare.town, line);
  }
  if (keys.some((key) => names.otherPlaces.has(withoutDesignation(key).key)))
    return result({ certainty: 'none' }, 'REGION_OUTSIDE', line);
  const cut = townCutOff(line, names);
  if (cut !== null)
    return result({ certainty: 'likely', regions: [cut] }, 'REGION_LIKELY', line, names.nameOf.get(cut));
  return matchTypingError(line, names);
}

/**
 * One wrong letter from 5 letters on, two from 8 on, first letter right, no second town nearly as close. Names under 13 letters are only suggested
 * unless the other towns are known, for neither is Kerpen a misspelt Kempen nor Neunkirchen a misspelt Neuenkirchen.
 */
function matchTypingError(line: string, names: RegionNames): RegionMatch {
  const keys = regionKeys(line).map((key) => withoutDesignation(key).key);
  const nearest = new Map<string, number>();
  for (const { key, ags } of names.municipalityKeys) {
    const distance = Math.min(...keys.map((own) => (own[0] === key[0] ? editDistance(own, key) : 99)));
    nearest.set(ags, Math.min(distance, nearest.get(ags) ?? 99));
  }
  const [best, second] = [...nearest].sort((a, b) => a[1] - b[1]);
  const length = Math.min(...keys.map((key) => key.length));
  const limit = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  if (!best || best[1] > limit) return result({ certainty: 'none' }, 'REGION_UNKNOWN', line);
  const unique = !second || second[1] >= best[1] + 2;
  const foreign = [...names.otherPlaces].some((place) => keys.some((key) => editDistance(key, place) <= best[1]));
  const long = length >= 13 && best[1] === 1;
  const sure = unique && !foreign && (long || names.otherPlaces.size > 0);
  if (sure)
    return result({ certainty: 'likely', regions: [best[0]] }, 'REGION_LIKELY', line, names.nameOf.get(best[0]));
  return result({ certainty: 'ambiguous', candidates: [best[0]] }, 'REGION_UNKNOWN', line);
}

/**
 * "Neuss-Norf" and "Neuss (Norf)" name a part of a town. With a comma it may be another town and is asked; so is a hyphen where the other
 * towns are not known, for Bedburg-Hau is no part of Bedburg.
 */
function matchLocality(line: string, names: RegionNames): RegionMatch | null {
  const parts = /^([^()-]{3,}?)\s*(?:-|\()\s*([^()]+?)\)?$/.exec(line);
  if (!parts) return null;
  const [, town = '', locality = ''] = parts;
  const match = matchOne(town, names);
  const foreign = regionKeys(locality).some((key) => names.otherPlaces.has(key) || names.byKey.has(key));
  if (match.certainty !== 'exact' || match.districtWide || foreign) return null;
  const [ags = ''] = match.regions;
  const unsure = line.includes('-') && names.otherPlaces.size === 0;
  if (unsure) return result({ certainty: 'ambiguous', candidates: [ags] }, 'REGION_UNKNOWN', line);
  return {
    ...result({ certainty: 'likely', regions: [ags] }, 'REGION_WITH_LOCALITY', line, names.nameOf.get(ags)),
    locality,
  };
}

function matchAllBut(line: string, except: RegionMatch, names: RegionNames): RegionMatch {
  if (except.certainty !== 'exact' || except.districtWide)
    return result({ certainty: 'ambiguous', candidates: [districtWide] }, 'REGION_AMBIGUOUS', line);
  const regions = [...names.knownAgs].filter((ags) => !except.regions.includes(ags));
  const value = except.regions.map((ags) => names.nameOf.get(ags)).join(', ');
  return result({ certainty: 'likely', regions }, 'REGION_ALL_BUT', line, value);
}

/** All parts must be understood; "kreisweit" beside towns is contradictory and asked. */
function matchSeveral(line: string, parts: RegionMatch[], whole: RegionMatch, names: RegionNames): RegionMatch {
  const regions = [...new Set(parts.flatMap((part) => part.regions))];
  const candidates = [
    ...new Set([...regions, ...parts.flatMap((part) => (part.districtWide ? [districtWide] : part.candidates))]),
  ];
  const understood = parts.every((part) => part.certainty === 'exact' || part.certainty === 'likely');
  const wholeDistrict = parts.some((part) => part.districtWide);
  if (understood && !(wholeDistrict && regions.length > 0)) {
    const doubtful = parts.find((part) => part.certainty === 'likely');
    const found = {
      regions,
      districtWide: wholeDistrict,
      certainty: doubtful ? ('likely' as const) : ('exact' as const),
    };
    return { ...result(found, null, line), code: doubtful?.code ?? null, reason: doubtful?.reason ?? '' };
  }
  if (candidates.length === 0)
    return matchLocality(line, names) ?? result({ certainty: 'none' }, whole.code ?? 'REGION_UNKNOWN', line);
  return result({ certainty: 'ambiguous', candidates }, 'REGION_AMBIGUOUS', line);
}
