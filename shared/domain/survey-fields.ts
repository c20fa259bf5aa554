import { offerFields, type OfferField } from './offer-fields.ts';

/** The twelve columns a round asks for unless somebody chooses others. */
export const defaultSurveyFields: readonly OfferField[] = [
  'municipality',
  'name',
  'description',
  'offerType',
  'provider',
  'fieldsOfAction',
  'educationPhases',
  'targetGroups',
  'locationName',
  'validFrom',
  'validTo',
  'capacity',
];
/** Without these a row could not be read back. */
export const fixedSurveyFields: readonly OfferField[] = ['municipality', 'name'];

/** The columns of a return sheet: the name first, then in the order of the return sheet. */
export function surveyFields(chosen: readonly OfferField[]): OfferField[] {
  const wanted = new Set([...fixedSurveyFields, ...(chosen.length > 0 ? chosen : defaultSurveyFields)]);
  return ['name', ...offerFields.filter((field) => wanted.has(field) && field !== 'name')];
}
