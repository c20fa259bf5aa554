import { offerFields, partFields, type OfferField, type PartField } from './offer-fields.ts';

/** Parts of a return sheet; all of them are read back. */
export const surveySheets = ['offers', 'structures', 'indicators', 'needs'] as const;
export type SurveySheet = (typeof surveySheets)[number];

/** What a round can ask for on the sheet Angebote: one value of an offer, or all entries of a part in one cell. */
export type SurveyField = OfferField | PartField;

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
export function surveyFields(chosen: readonly SurveyField[]): SurveyField[] {
  const wanted = new Set<SurveyField>([...fixedSurveyFields, ...(chosen.length > 0 ? chosen : defaultSurveyFields)]);
  return ['name', ...[...offerFields, ...partFields].filter((field) => wanted.has(field) && field !== 'name')];
}
