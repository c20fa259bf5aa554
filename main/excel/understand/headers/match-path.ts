import type { Lookup } from '../context.ts';
import { fieldLabels } from '../synonyms/field-labels.ts';
import type { HeaderMatch, HeaderMatches } from './match-header.ts';
import { bestMatch } from './match-header.ts';
import { askedField } from './questions.ts';
import { isSectionHeading } from './sections.ts';

/** Words that only the heading above explains. */
const needsHeading =
  /^(name|bezeichnung|titel|art|typ|nr\.?|nummer|id|von|bis|ab|seit|beginn|ende|gesamt|insgesamt|anzahl|zahl|summe|betrag|jahr|max\.?|min\.?|ja|nein|w\.?|m\.?|d\.?|weiblich|männlich|funktion|ort|stadt|datum|plätze|stand|\d+\.?)$/i;
const unitOnly =
  /^[([]?(in )?((€|eur|euro|t€)( ?\/ ?jahr| ?p\. ?a\.| pro jahr)?|%|anzahl|anz\.|ja ?\/ ?nein|tt\.mm\.jjjj|mm\/jjjj|zahl|text|datum|vzä|absolut|personen|pers\.|stunden|std\.|jahre|\d{1,2})[)\]]?$/i;

function scaled(matches: HeaderMatches, factor: number): HeaderMatches {
  return new Map([...matches].map(([target, match]) => [target, { ...match, score: match.score * factor }]));
}

function merged(...all: HeaderMatches[]): HeaderMatches {
  const result: HeaderMatches = new Map();
  for (const matches of all) {
    for (const [target, match] of matches) {
      const known = result.get(target);
      if (!known || match.score > known.score) result.set(target, match);
    }
  }
  return result;
}

const isWhole = (match: HeaderMatch): boolean =>
  match.manner !== 'part' && match.manner !== 'several' && match.score >= 0.8;

/** "Wo findet das Angebot statt? / PLZ" is "Einrichtung / PLZ". */
function asLabel(heading: string): string {
  const asked = askedField(heading);
  return asked === null || asked === 'other' ? heading : fieldLabels[asked];
}

/** What a column can mean, from its own header and the headings above it. */
export function matchPath(lookup: Lookup, path: readonly string[]): HeaderMatches {
  const leaf = path.at(-1);
  if (leaf === undefined) return new Map();
  if (path.length === 1) return lookup.matchesOf(leaf);
  const own = lookup.matchesOf(leaf);
  const headings = path.slice(0, -1).map((heading) => asLabel(heading));
  if (unitOnly.test(leaf)) {
    const above = matchPath(lookup, headings);
    const withUnit = lookup.matchesOf(`${headings.at(-1)} ${leaf}`);
    return merged(scaled(above, 0.95), scaled(withUnit, 0.98));
  }
  const joint = headings.toReversed().map((heading) => lookup.matchesOf(`${heading} ${leaf}`));
  const whole = joint.find((matches) => [...matches.values()].some(isWhole));
  if (headings.every(isSectionHeading))
    return merged(...joint.map((matches) => scaled(matches, needsHeading.test(leaf) ? 0.8 : 0.4)), scaled(own, 0.97));
  if (whole) {
    const sure = new Map([...whole].filter(([, match]) => isWhole(match)));
    const ownBest = bestMatch(own);
    const isOwnClear = ownBest !== undefined && ownBest.score >= 0.9 && !needsHeading.test(leaf);
    return isOwnClear ? merged(sure, scaled(own, 0.97)) : merged(sure, scaled(own, 0.4));
  }
  if (needsHeading.test(leaf)) return merged(...joint.map((matches) => scaled(matches, 0.9)), scaled(own, 0.75));
  return merged(scaled(own, 0.97), ...joint.map((matches) => scaled(matches, 0.75)));
}
