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

const namedBy = (ags: string, named: IndexedOffer['named']): number =>
  named.reduce((bits, { sender, bit }) => (sender === ags ? bits + bit : bits), 0);

/**
 * The rows that stand for an offer in the coverage index: vocabulary x term x place. Without a Handlungsfeld there is a
 * row with term '', so that every offer is found in that vocabulary; in the others "without" is what remains of it. `named` holds the rounds in which the municipality of that row named the offer itself.
 */
export function coverageEntries(offer: IndexedOffer, vocabularies: readonly string[]): CoverageEntry[] {
  const entries: CoverageEntry[] = [];
  const places = offer.places.map((ags) => ({ ags, named: namedBy(ags, offer.named) }));
  for (const vocabulary of vocabularies) {
    const before = entries.length;
    for (const term of offer.terms) if (term.vocabulary === vocabulary) addTerm(entries, before, term, places);
    if (entries.length === before && vocabulary === 'fieldOfAction')
      addTerm(entries, before, { vocabulary, term_id: '' }, places);
  }
  return entries;
}

/** The rows of one term; those of its vocabulary begin at `from`. */
function addTerm(
  entries: CoverageEntry[],
  from: number,
  { vocabulary, term_id: termId }: IndexedOffer['terms'][number],
  places: readonly { ags: string; named: number }[],
): void {
  const isFirst = entries.length === from;
  let flags = isFirst ? firstPlace | firstTerm | firstRow : firstPlace;
  for (const { ags, named } of places) {
    entries.push({ vocabulary, termId, ags, named, flags });
    flags = isFirst ? firstTerm : 0;
  }
}

/** Two reports of one offer agree in name, provider and place; spelling of umlauts and case do not count. */
export const matchKey = (name: string, provider: string, places: readonly string[]): string =>
  matchKeyOf(fold(name), fold(provider), places);

/** The same of folded texts. */
export const matchKeyOf = (name: string, provider: string, places: readonly string[]): string =>
  `${name}|${provider}|${places.length > 1 ? [...places].sort().join(',') : (places[0] ?? '')}`;

/** A sender's own number is only unique within a place. */
export const externalKey = (externalId: string | null, places: readonly string[]): string | null =>
  externalId ? `${[...places].sort().join(',')}|${fold(externalId)}` : null;
