import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { pointsElsewhere, pointsToNumber } from '../../../../../shared/domain/reference-text.ts';
import { issueText } from '../../../../../shared/i18n/de/issues.ts';
import { nothing, type IssueDraft, type Outcome } from './outcome.ts';

/** Under "Bemerkung" a reference is what its sender wants to say; a figure is refused by its own reader. */
const saysItself = new Set<ImportField>([
  'description',
  'problems',
  'wishes',
  'remark',
  'externalId',
  'measureNumber',
  'value',
]);
/** Only a name, a number or an address can stand here. */
const namesOnly = new Set<ImportField>([
  'name',
  'provider',
  'contactName',
  'contactRole',
  'locationName',
  'street',
  'houseNumber',
  'city',
  'locality',
]);

/** What is told of a reference: that it was followed, or that nobody can. */
export const referenceIssue = (
  code: 'REFERENCE_FILLED' | 'REFERENCE_LEFT',
  field: ImportField,
  text: string,
  value = '',
): IssueDraft => ({
  field,
  severity: code === 'REFERENCE_FILLED' ? 'info' : 'warning',
  code,
  message: issueText(code, { text, value }),
  original: text,
  options: [],
});

/** What a cell says that only points to another one ("s. Nr. 1"): never its own text. Null where it points nowhere. */
export function asReference(field: ImportField, text: string): Outcome | null {
  if (saysItself.has(field)) return null;
  if (!pointsToNumber(text) && !(namesOnly.has(field) && pointsElsewhere(text))) return null;
  return { ...nothing(text, [referenceIssue('REFERENCE_LEFT', field, text)]), kind: 'reference' };
}
