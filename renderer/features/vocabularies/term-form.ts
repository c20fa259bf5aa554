import { vocabularyTexts } from '../../../shared/i18n/de/vocabularies.ts';
import type { FormField, FormValue } from '../../ui/index.ts';

const t = vocabularyTexts.fields;

const name: FormField = { name: 'name', label: t.name, kind: 'text', required: true, wide: true };
const others: FormField[] = [
  { name: 'description', label: t.description, kind: 'long', wide: true, hint: t.descriptionHint },
  { name: 'synonyms', label: t.synonyms, kind: 'long', wide: true, hint: t.synonymsHint },
];
export const newTermFields: FormField[] = [name, ...others];
export const termFields: FormField[] = [{ ...name, hint: t.nameHint }, ...others];

/** A synonym may hold a comma, so each stands on a line of its own. */
export const linesOf = (synonyms: readonly string[]): string => synonyms.join('\n');
export const valuesOf = (entered: Record<string, FormValue>) => ({
  name: String(entered['name'] ?? ''),
  description: String(entered['description'] ?? '') || null,
  synonyms: String(entered['synonyms'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
});
