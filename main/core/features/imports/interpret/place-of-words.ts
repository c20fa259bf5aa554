import type { RowPlace } from '../../../../../shared/domain/import-row.ts';
import { findRegionInSheetName, matchRegions, type RegionMatch } from '../../../../../shared/domain/region-matching.ts';
import type { InterpretContext } from './context.ts';
import { placeOf } from './readers/municipality.ts';
import type { RowDraft } from './row-draft.ts';

export const exactPlace = (match: RegionMatch): RowPlace | null =>
  match.certainty === 'exact' && !match.districtWide && match.regions.length > 0 ? placeOf(match.regions) : null;

/** The towns that a text names and nothing else: "Dormagen und Grevenbroich", "Kaarst-Büttgen". */
export function placeOfWords(text: string, context: InterpretContext): RowPlace | null {
  const match = matchRegions(text, context.regions);
  const isSure =
    match.certainty === 'exact' || match.code === 'REGION_WITH_LOCALITY' || match.code === 'REGION_SHARED_NAME';
  return isSure && !match.districtWide && match.regions.length > 0 ? placeOf(match.regions) : null;
}

/** The towns that stand where the house should. */
export function placeOfHouse({ values: { locationName } }: RowDraft, context: InterpretContext): RowPlace | null {
  return typeof locationName === 'string' && !/\d/.test(locationName) ? placeOfWords(locationName, context) : null;
}

/** The town in the name of a sheet, or all of them where it consists of nothing else: "Kaarst-Meerbusch". */
export function placeOfSheet(name: string, context: InterpretContext): RowPlace | null {
  const one = exactPlace(findRegionInSheetName(name, context.regions));
  if (one) return one;
  const several = placeOfWords(name.replace(/(?<=\p{L})[-_](?=\p{Lu})/gu, ', '), context);
  return several && several.municipalities.length > 1 ? several : null;
}
