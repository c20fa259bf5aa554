import type { OfferField } from './offer-fields.ts';
import type { offersTexts } from '../i18n/de/offers.ts';

export type OfferGroupKey = Exclude<keyof (typeof offersTexts)['groups'], 'extra'>;
export interface OfferGroup {
  key: OfferGroupKey;
  fields: readonly OfferField[];
}

/** The record as it is read: every field of an offer stands in exactly one group. */
export const offerGroups: readonly OfferGroup[] = [
  {
    key: 'about',
    fields: ['name', 'description', 'offerType', 'fieldsOfAction', 'educationPhases', 'strands'],
  },
  {
    key: 'place',
    fields: [
      'provider',
      'providerType',
      'partners',
      'municipality',
      'locality',
      'locationName',
      'street',
      'houseNumber',
      'postalCode',
      'city',
      'serviceArea',
      'online',
    ],
  },
  {
    key: 'audience',
    fields: [
      'targetGroups',
      'minimumAge',
      'maximumAge',
      'gender',
      'languages',
      'languageLevel',
      'childcare',
      'accessible',
    ],
  },
  { key: 'time', fields: ['schedule', 'recurrence', 'validFrom', 'validTo', 'permanent'] },
  {
    key: 'size',
    fields: ['capacity', 'participants', 'participantsFemale', 'waitingList', 'staffFte', 'volunteers'],
  },
  { key: 'funding', fields: ['fee', 'funding', 'annualAmount', 'fundedUntil'] },
  {
    key: 'contact',
    fields: ['contactName', 'contactRole', 'phone', 'email', 'website', 'registration', 'publishContact'],
  },
  { key: 'remarks', fields: ['needMet', 'problems', 'wishes', 'remark', 'externalId'] },
];

/** Fields with room for several sentences. */
export const longFields: ReadonlySet<OfferField> = new Set<OfferField>([
  'description',
  'problems',
  'wishes',
  'remark',
  'registration',
]);

/** Fields whose editor needs the whole width; the others stand two in a row. */
export const wideFields: ReadonlySet<OfferField> = new Set<OfferField>([
  ...longFields,
  'name',
  'provider',
  'municipality',
  'fieldsOfAction',
  'targetGroups',
  'educationPhases',
  'strands',
  'offerType',
  'providerType',
  'partners',
  'serviceArea',
  'funding',
  'needMet',
]);

/** What the office and senders tell only each other. */
export const internalFields: ReadonlySet<string> = new Set<OfferField>([
  'annualAmount',
  'staffFte',
  'volunteers',
  'needMet',
  'problems',
  'wishes',
  'remark',
  'externalId',
  'publishContact',
]);
