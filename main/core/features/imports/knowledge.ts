import { builtInDistricts } from '../../platform/built-in-geo.ts';
import type { ReadDb } from '../../database/statement.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { mergedTerms, readableTerms } from '../vocabularies/index.ts';
import type { Knowledge } from './evaluate.ts';

/** Kreis, regions and vocabularies as the import needs them. */
export function loadKnowledge(db: ReadDb): Knowledge {
  const { districtKey: key, districtName: name } = readSettings(db);
  const elsewhere = builtInDistricts().filter((district) => district.ags5 !== key);
  return {
    district: { key, name },
    regions: listRegions(db),
    terms: readableTerms(db),
    mergedTerms: mergedTerms(db),
    otherPlaces: elsewhere.flatMap((district) => district.municipalities.map((municipality) => municipality.name)),
  };
}
