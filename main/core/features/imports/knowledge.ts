import type { Region } from '../../../../shared/contract/settings.ts';
import type { Term } from '../../../../shared/contract/vocabularies.ts';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { builtInDistricts } from '../../platform/built-in-geo.ts';
import type { ReadDb } from '../../database/statement.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { mergedTerms, readableTerms } from '../vocabularies/index.ts';

/** What the program knows when it reads a return. */
export interface Knowledge {
  district: { key: string; name: string };
  regions: Region[];
  terms: Record<Vocabulary, Term[]>;
  /** `vocabulary/id` of a merged term: the id of the one that took its place. */
  mergedTerms: ReadonlyMap<string, string>;
  /** Towns of NRW outside the Kreis: they make typing errors safe to accept. */
  otherPlaces: string[];
}

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

export const names = (knowledge: Knowledge) => ({
  municipalities: [...knowledge.regions.map((region) => region.name), knowledge.district.name],
  terms: Object.fromEntries(
    Object.entries(knowledge.terms).map(([vocabulary, terms]) => [
      vocabulary,
      terms.flatMap((t) => [t.name, ...t.synonyms]),
    ]),
  ) as Record<Vocabulary, string[]>,
});
