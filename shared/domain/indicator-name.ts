import { readUnit } from './quantity-units.ts';
import { cleanLine, fold } from './text-folding.ts';

/** The name of an indicator and the unit written with it: "Ausländeranteil in %" counts per cent. */
export interface IndicatorName {
  name: string;
  unit: string | null;
}
const inBrackets = /\s*[([]\s*(?:in\s+)?([^()[\]]+?)\s*[)\]]\s*$/i;
const behind = /[\s,]+in\s+(%|prozent|euro|€|t€|vzä|stunden)\.?$/i;
/** "Ausländeranteil" says that it is a share; "Ausländer (%)" does not without its unit. */
const isShare = /anteil|quote|rate\b|prozent|%/i;

const unitOf = (text: string): string | null => {
  const unit = readUnit(fold(text));
  return unit && !unit.perUnit && unit.factor === 1 ? (unit.unit ?? null) : null;
};
const known = new Set(['€', '%', 'VZÄ', 'Personen', 'Teilnehmende', 'Plätze', 'Jahre', 'Stunden']);

/** "Ausländer¹", "Einwohner*"; not the square of "m²". */
const footnote = /(?:[:*]|(?<!(?:^|[^\p{L}])[kcd]?m)[¹²³⁴-⁹])+$/u;

/** "Einwohner (Anzahl)" says of the unit only that there is none. */
const counted = /\s*[([](?:anzahl|absolut|abs\.)[)\]]$/i;

/** Splits a text such as "Einwohner (Personen)" into name and unit; brackets that hold no unit stay with the name. */
export function readIndicatorName(text: string): IndicatorName {
  const line = cleanLine(text).replace(footnote, '').replace(counted, '').trim();
  const found = inBrackets.exec(line) ?? behind.exec(line);
  const unit = found ? unitOf(found[1] ?? '') : null;
  if (!found || unit === null || !known.has(unit)) return { name: line, unit: isShare.test(line) ? '%' : null };
  const bare = line.slice(0, found.index).trim();
  if (unit === '%' && !isShare.test(bare)) return { name: `${bare} (%)`, unit };
  return { name: bare, unit };
}

/** Equal names: spelling, case and punctuation do not count. */
export const indicatorKey = (name: string): string =>
  fold(name)
    .replaceAll('prozent', '%')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
