import { isStructureField, type StructureField } from '../../../../shared/domain/import-fields.ts';
import { dictionaryOf } from './dictionary.ts';
import { bestMatch, matchHeaderOf } from './match-header.ts';

const sureOfName = 0.75;
const places = /^(?:(?:an)?zahl (?:der )?)?plätze\b/i;

/** Which structure a text names ("Integrationsrat/-ausschuss"), and whether it says no more than that; null where it names none. */
export function structureNamed(text: string): { field: StructureField; isPlain: boolean } | null {
  const best = bestMatch(matchHeaderOf(text, dictionaryOf('structures')));
  if (!best || best.score < sureOfName || best.meaning.type !== 'field') return null;
  // "Plätze in Unterkünften" and "Unterkünfte (Plätze)" hold the same words
  const field =
    best.meaning.field === 'accommodation' && places.test(text.trim()) ? 'accommodationPlaces' : best.meaning.field;
  return isStructureField(field) ? { field, isPlain: best.manner === 'exact' } : null;
}
