import { fold } from '../../../../shared/domain/text-folding.ts';

export interface IndexedOffer {
  name: string;
  provider: string;
  /** Region keys, or `['*']` for kreisweit. */
  places: string[];
  terms: { vocabulary: string; term_id: string }[];
  /** Who named it: region key (or other sender) and the bit of the round. */
  named: { sender: string; bit: number }[];
  ends: string;
}
export interface CoverageEntry {
  vocabulary: string;
  termId: string;
  ags: string;
  named: number;
  flags: number;
}
/** 1: first place of its term, 2: first term of its place, 4: first row of the offer in this vocabulary. */
export const firstPlace = 1;
export const firstTerm = 2;
export const firstRow = 4;

/**
 * The rows that stand for an offer in the coverage index: vocabulary x term x place. Without a Handlungsfeld there is a
 * row with term '', so that every offer is found in that vocabulary; in the others "without" is what remains of it. `named` holds the rounds in which the municipality of that row named the offer itself.
 */
export function coverageEntries(offer: IndexedOffer, vocabularies: readonly string[]): CoverageEntry[] {
  const entries: CoverageEntry[] = [];
  for (const vocabulary of vocabularies) {
    const terms = offer.terms.filter((term) => term.vocabulary === vocabulary).map((term) => term.term_id);
    const list = terms.length > 0 || vocabulary !== 'fieldOfAction' ? terms : [''];
    for (const [t, termId] of list.entries()) {
      for (const [p, ags] of offer.places.entries()) {
        const named = offer.named.filter((n) => n.sender === ags).reduce((bits, n) => bits + n.bit, 0);
        const flags = (p === 0 ? firstPlace : 0) | (t === 0 ? firstTerm : 0) | (p + t === 0 ? firstRow : 0);
        entries.push({ vocabulary, termId, ags, named, flags });
      }
    }
  }
  return entries;
}

/** Two reports of one offer agree in name, provider and place; spelling of umlauts and case do not count. */
export const matchKey = (name: string, provider: string, places: readonly string[]): string =>
  [fold(name), fold(provider), [...places].sort().join(',')].join('|');

/** A sender's own number is only unique within a place. */
export const externalKey = (externalId: string | null, places: readonly string[]): string | null =>
  externalId ? `${[...places].sort().join(',')}|${fold(externalId)}` : null;
