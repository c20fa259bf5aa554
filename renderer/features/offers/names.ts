import type { OutputOf } from '../../../shared/contract/index.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import type { Choice } from '../../ui/index.ts';

/** Turns keys into names; an unknown key stays readable as itself. */
export interface Names {
  ready: boolean;
  municipality: (ags: string) => string;
  term: (vocabulary: Vocabulary, id: string) => string;
  municipalities: readonly Choice[];
  terms: (vocabulary: Vocabulary) => readonly Choice[];
}

/** Builds the lookups from what the core answers. */
export function namesOf(
  regions: OutputOf<'regions.list'>['regions'] | undefined,
  vocabularies: OutputOf<'vocabularies.list'> | undefined,
): Names {
  const byAgs = new Map(regions?.map((region) => [region.ags, region.name]));
  const byTerm = new Map(
    Object.entries(vocabularies ?? {}).flatMap(([vocabulary, terms]) =>
      terms.map((term) => [`${vocabulary}:${term.id}`, term.name] as const),
    ),
  );
  return {
    ready: regions !== undefined && vocabularies !== undefined,
    municipality: (ags) => byAgs.get(ags) ?? ags,
    term: (vocabulary, id) => byTerm.get(`${vocabulary}:${id}`) ?? id,
    municipalities: (regions ?? []).map(({ ags, name }) => ({ id: ags, name, synonyms: [] })),
    terms: (vocabulary) => vocabularies?.[vocabulary] ?? [],
  };
}
