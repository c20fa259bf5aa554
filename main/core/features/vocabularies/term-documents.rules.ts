import { vocabularies, vocabularyOfField, type Vocabulary } from '../../../../shared/domain/offer-fields.ts';

/** How filters kept as JSON (saved views, live blocks of papers) name the lists of terms. */
const vocabularyOfKey: Readonly<Record<string, Vocabulary>> = {
  ...Object.fromEntries(vocabularies.map((vocabulary) => [vocabulary, vocabulary])),
  ...vocabularyOfField,
  offerTypes: 'offerType',
  providerTypes: 'providerType',
};
/** In the view of the actors `kind` is a Trägerart. */
const vocabularyOf = (key: string, list: unknown): Vocabulary | undefined =>
  list === 'organizations' && key === 'kind' ? 'providerType' : vocabularyOfKey[key];

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The document with each list of terms, or single term, passed through `change`. */
function withTerms(
  node: unknown,
  change: (vocabulary: Vocabulary, ids: readonly string[]) => readonly string[],
  list?: unknown,
): unknown {
  if (Array.isArray(node)) return node.map((item) => withTerms(item, change, list));
  if (typeof node !== 'object' || node === null) return node;
  const within = (node as { list?: unknown }).list ?? list;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const vocabulary = vocabularyOf(key, within);
      if (vocabulary && isTexts(value)) return [key, change(vocabulary, value)];
      if (vocabulary && typeof value === 'string') return [key, change(vocabulary, [value])[0] ?? value];
      return [key, withTerms(value, change, within)];
    }),
  );
}

/** The different terms of one list a document names. */
export function termsIn(json: string, vocabulary: Vocabulary): Set<string> {
  const found = new Set<string>();
  withTerms(JSON.parse(json), (named, ids) => {
    if (named === vocabulary) for (const id of ids) found.add(id);
    return ids;
  });
  return found;
}

/** Each id once, the one in place of the other. */
export const replaced = (ids: readonly string[], from: string, to: string): string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/** The document with one term in place of another. */
export const documentWith = (json: string, vocabulary: Vocabulary, from: string, to: string): string =>
  JSON.stringify(withTerms(JSON.parse(json), (named, ids) => (named === vocabulary ? replaced(ids, from, to) : ids)));
