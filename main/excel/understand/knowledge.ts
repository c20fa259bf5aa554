import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { vocabularies } from '../../../shared/domain/offer-fields.ts';
import { fold } from '../../../shared/domain/text-folding.ts';

/** What the program knows about the Kreis: names of its municipalities; the terms of every vocabulary with their synonyms. */
export interface Knowledge {
  municipalities: string[];
  terms: Record<Vocabulary, string[]>;
}

/** The same, folded once per workbook. */
export interface PreparedKnowledge {
  isMunicipality: (text: string) => boolean;
  /** Names of the municipalities, and of the Kreis. */
  towns: readonly string[];
  /** Abbreviations of municipalities that the sheet uses, by their text. */
  codes: ReadonlyMap<string, string>;
  isTerm: (vocabulary: Vocabulary, text: string) => boolean;
  isAnyTerm: (text: string) => boolean;
  /** A whole word of a term: "Kinder" of "Kinder U3", "Erwachsene" of "junge Erwachsene". */
  isPartOfTerm: (vocabulary: Vocabulary, text: string) => boolean;
}

const designations = /\b(stadt|gemeinde|gem|kreisstadt|hansestadt|stadtverwaltung|gemeindeverwaltung|rathaus)\b\.?|,/g;
/** Words that stand in a municipality column although they name none. */
const wholeDistrict =
  /^(kreisweit|alle|alle kommunen|alle gemeinden|kreis|kreisgebiet|gesamtes kreisgebiet|ueberregional|rkn|gesamter kreis)$/;

function withoutDesignation(text: string): string {
  return fold(text).replace(designations, ' ').replace(/\s+/g, ' ').trim();
}

/** "kreisweit", "alle": no municipality, but an honest value of such a column. */
export function isWholeDistrict(text: string): boolean {
  return wholeDistrict.test(fold(text));
}

/** Shorter words ("und", "alle", "neu") name nobody. */
const shortestWord = 5;
const wordsOf = (term: string): string[] => term.split(/[^\p{L}]+/u).filter((word) => word.length >= shortestWord);

export function prepareKnowledge(knowledge: Knowledge): PreparedKnowledge {
  const names = new Set(knowledge.municipalities.map(withoutDesignation).filter((name) => name !== ''));
  const terms = new Map(vocabularies.map((key) => [key, new Set((knowledge.terms[key] ?? []).map(fold))] as const));
  const words = new Map(
    [...terms].map(([key, set]) => [key, new Set([...set].flatMap((term) => wordsOf(term)))] as const),
  );
  const all = new Set([...terms.values()].flatMap((set) => [...set]));
  return {
    towns: knowledge.municipalities,
    codes: new Map(),
    isMunicipality: (text) => text.length <= 40 && names.has(withoutDesignation(text)),
    isTerm: (vocabulary, text) => terms.get(vocabulary)?.has(fold(text)) ?? false,
    isAnyTerm: (text) => all.has(fold(text)),
    isPartOfTerm: (vocabulary, text) => words.get(vocabulary)?.has(fold(text)) ?? false,
  };
}
