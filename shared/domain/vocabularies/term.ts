/** A term of an editable list. `id` is a stable slug; `synonyms` are other spellings that mean exactly this term. */
export interface VocabularyTerm {
  id: string;
  name: string;
  synonyms: string[];
}

/** Writes a term compactly: synonyms stand in one text, separated by "|". */
export function term(id: string, name: string, synonyms: string): VocabularyTerm {
  return {
    id,
    name,
    synonyms: synonyms
      .split('|')
      .map((synonym) => synonym.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  };
}

/** What a person may choose now: a retired term is offered no longer. */
export const offeredNames = (terms: readonly { name: string; retired?: boolean | undefined }[]): string[] =>
  terms.filter(({ retired }) => !retired).map(({ name }) => name);
