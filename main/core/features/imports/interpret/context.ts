import type { RowDecisions } from '../../../../../shared/domain/import-row.ts';
import type { Vocabulary } from '../../../../../shared/domain/offer-fields.ts';
import type { RegionContext } from '../../../../../shared/domain/region-matching.ts';
import type { SheetTable } from '../../../../../shared/domain/sheet.ts';
import { termKey } from '../../../../../shared/domain/vocabulary-index.ts';
import { matchTerms, type MatchableTerm } from '../../../../../shared/domain/vocabulary-matching.ts';

/** What the program knows when it reads a return. `otherPlaces` are names of towns outside the Kreis: they make typing errors safe to accept. */
export interface InterpretKnowledge {
  district: { key: string; name: string };
  regions: readonly { ags: string; name: string; designation?: string }[];
  terms: Readonly<Record<Vocabulary, readonly MatchableTerm[]>>;
  otherPlaces?: readonly string[];
}
export interface Legend {
  key: string;
  meaning: string;
  /** Where it stands, where that is known. */
  sheet?: string;
}
export interface InterpretInput {
  decisions: RowDecisions;
  knowledge: InterpretKnowledge;
  fileName: string;
  /** "3 = Gesundheit", wherever it stands in the workbook. */
  legends: readonly Legend[];
  /** Every row has an identity of its own (a return sheet of ours): none goes on with the one above. */
  isKeyed?: boolean;
}
export interface InterpretContext extends InterpretInput {
  regions: RegionContext;
  nameOfRegion(ags: string): string;
  legendOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]>;
  /** The explanation of a code, as it is written in the workbook. */
  legendFor(code: string, vocabulary: Vocabulary): { termIds: readonly string[]; legend: Legend } | null;
}

/** A code counts for a list only where its meaning is a term of that list; a code with two meanings counts for none. */
function legendFor(
  terms: readonly MatchableTerm[],
  legends: InterpretInput['legends'],
): Map<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  const doubtful = new Set<string>();
  for (const { key, meaning } of legends) {
    const match = matchTerms(meaning, terms);
    if (match.certainty !== 'exact') continue;
    const code = termKey(key);
    const known = codes.get(code);
    if (known && known.join() !== match.termIds.join()) doubtful.add(code);
    codes.set(code, match.termIds);
  }
  for (const code of doubtful) codes.delete(code);
  codes.delete('');
  return codes;
}

/** `codes` are the abbreviations of municipalities that the table uses. */
export function createContext(input: InterpretInput, codes?: SheetTable['regionCodes']): InterpretContext {
  const { district, regions, terms, otherPlaces } = input.knowledge;
  const names = new Map(regions.map(({ ags, name }) => [ags, name]));
  const legends = new Map<Vocabulary, ReadonlyMap<string, readonly string[]>>();
  const legendOf = (vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> => {
    const known = legends.get(vocabulary) ?? legendFor(terms[vocabulary], input.legends);
    legends.set(vocabulary, known);
    return known;
  };
  return {
    ...input,
    regions: { district, municipalities: regions, ...(otherPlaces && { otherPlaces }), ...(codes && { codes }) },
    nameOfRegion: (ags) => names.get(ags) ?? district.name,
    legendOf,
    legendFor(code, vocabulary) {
      const key = termKey(code);
      const termIds = legendOf(vocabulary).get(key);
      const legend = input.legends.find((entry) => termKey(entry.key) === key);
      return termIds && legend ? { termIds, legend } : null;
    },
  };
}
