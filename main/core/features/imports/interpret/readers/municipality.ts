import type { RowPlace } from '../../../../../../shared/domain/import-row.ts';
import { districtWide, matchRegions, type RegionMatch } from '../../../../../../shared/domain/region-matching.ts';
import { refuse } from '../../../../../../shared/domain/parse-result.ts';
import { parseBoolean } from '../../../../../../shared/domain/special-values.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { headerLeaf } from '../../../../../../shared/domain/header-path.ts';
import type { InterpretContext } from '../context.ts';
import { nothing, refused, type IssueDraft, type Outcome, type Reader } from '../outcome.ts';

/** Place of region keys; `districtWide` among them means the whole Kreis. */
export function placeOf(keys: readonly string[]): RowPlace {
  const whole = keys.includes(districtWide);
  return { municipalities: whole ? [] : [...keys], districtWide: whole };
}

export function placeOutcome(place: RowPlace, text: string, differs: boolean, issues: IssueDraft[] = []): Outcome {
  return { ...nothing(text, issues), kind: 'value', place, differs };
}

/** What one answer may be; of a list with several towns no single one is the answer. */
const alternatives = ({ candidates }: RegionMatch): string[] =>
  candidates.filter((target) => target !== districtWide).length > 1 ? [] : candidates;

/** "2x", "3" below a town: so many of them are there. */
const counted = /^\s*[1-9]\d{0,2}\s*[x×]?\s*$/i;

/** Reads which municipality a cell names. A name that is not understood leaves the row without place: no other source is taken then. */
export function municipalityReader(context: InterpretContext, header: string): Reader {
  const leaf = headerLeaf(header);
  const named = matchRegions(leaf, context.regions);
  const isTown = named.regions.length === 1 && (named.certainty === 'exact' || leaf in (context.regions.codes ?? {}));
  return (cell, text) => {
    // "Kaarst" above a cross
    const mark = isTown ? parseBoolean(cell) : null;
    if (mark !== null || (isTown && counted.test(text)))
      return mark === false ? nothing(text) : placeOutcome(placeOf(named.regions), text, true);
    const match = matchRegions(text, context.regions);
    if (isTown && match.regions.length === 0 && !match.districtWide)
      return nothing(text, [refused('municipality', text, refuse('BOOLEAN_UNREADABLE', { text: cleanLine(text) }))]);
    const severity = match.certainty === 'exact' || match.certainty === 'likely' ? 'info' : 'warning';
    const options = alternatives(match).map((id) => ({ id, name: context.nameOfRegion(id), reason: '' }));
    const issues: IssueDraft[] = match.code
      ? [{ field: 'municipality', severity, code: match.code, message: match.reason, original: text, options }]
      : [];
    if (severity === 'warning') return { ...nothing(text, issues), kind: 'value' };
    const place = match.districtWide ? placeOf([districtWide]) : placeOf(match.regions);
    const names = match.regions.map((ags) => context.nameOfRegion(ags)).join(', ');
    const outcome = placeOutcome(place, text, names !== cleanLine(text), issues);
    return match.locality ? { ...outcome, also: [['locality', match.locality]] } : outcome;
  };
}
