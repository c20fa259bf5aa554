import { bulkFields, type BulkChange } from '../../../shared/contract/offers-bulk.ts';
import type { FieldValue } from '../../../shared/contract/offers.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { draftOfValue, parseFormDraft, type FormDraft, type FormField } from '../../ui/index.ts';
import { offerGroups } from '../../../shared/domain/offer-groups.ts';

/** The fields to choose from, in the groups of the record. */
export const bulkGroups = offerGroups
  .map(({ key, fields }) => ({ key, fields: fields.filter((field) => bulkFields.includes(field)) }))
  .filter(({ fields }) => fields.length > 0);

/** Fields with several values can be added to and taken from. */
export const holdsSeveral = ({ kind }: FormField): boolean => kind === 'several' || kind === 'list';

/** What was chosen; `input` asks for the value. */
export interface BulkChoice {
  input: FormField;
  how: BulkChange['how'];
  draft: FormDraft;
}

/** A field begins empty; several values are added to unless the person says otherwise. */
export const choiceOf = (field: FormField): BulkChoice => ({
  input: { ...field, required: false },
  how: holdsSeveral(field) ? 'add' : 'set',
  draft: draftOfValue(field, null),
});

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

interface Read {
  /** As the command takes it; null while something is missing or cannot be read. */
  change: BulkChange | null;
  message: string | null;
}
export function changeOf(choice: BulkChoice | null): Read {
  if (choice === null) return { change: null, message: null };
  const { input, how, draft } = choice;
  const parsed = parseFormDraft(input, draft);
  if (!parsed.ok) return { change: null, message: parsed.message };
  const field = input.name as OfferField;
  const incomplete = isEmpty(parsed.value) && (how !== 'set' || field === 'municipality');
  return { change: incomplete ? null : { field, how, value: parsed.value as FieldValue }, message: null };
}
