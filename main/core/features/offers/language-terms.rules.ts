import { languageName } from '../../../../shared/domain/language-name.ts';

/** The languages of an offer as terms of the coverage, each once; `languages` is the stored JSON list. */
export function languageTerms(languages: string | null): { vocabulary: string; term_id: string }[] {
  if (languages === null) return [];
  const names = (JSON.parse(languages) as string[]).map(languageName).filter((name) => name !== '');
  return [...new Set(names)].sort().map((term_id) => ({ vocabulary: 'language', term_id }));
}
