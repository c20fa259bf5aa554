/** The fields of an offer, in the order of the return sheet. The ids are a public interface (command line, exports). */
export const offerFields = [
  'externalId',
  'municipality',
  'locality',
  'name',
  'description',
  'offerType',
  'provider',
  'providerType',
  'partners',
  'fieldsOfAction',
  'strands',
  'educationPhases',
  'targetGroups',
  'minimumAge',
  'maximumAge',
  'gender',
  'languages',
  'languageLevel',
  'locationName',
  'street',
  'houseNumber',
  'postalCode',
  'city',
  'serviceArea',
  'schedule',
  'recurrence',
  'validFrom',
  'validTo',
  'permanent',
  'online',
  'capacity',
  'participants',
  'participantsFemale',
  'waitingList',
  'staffFte',
  'volunteers',
  'fee',
  'registration',
  'childcare',
  'accessible',
  'funding',
  'annualAmount',
  'fundedUntil',
  'contactName',
  'contactRole',
  'phone',
  'email',
  'website',
  'publishContact',
  'needMet',
  'problems',
  'wishes',
  'remark',
] as const;
export type OfferField = (typeof offerFields)[number];

/** What an offer has several of beside the one of a return: rows of their own, in a cell one entry per line. */
export const partFields = ['furtherLocations', 'weekTimes', 'furtherFundings', 'furtherContacts'] as const;
export type PartField = (typeof partFields)[number];
export const isPartField = (field: string): field is PartField => (partFields as readonly string[]).includes(field);

/** A column that only numbers the rows is recognised as such and never becomes data. */
export const rowNumberField = 'rowNumber';

/** Fields whose values come from an editable vocabulary. */
export const vocabularyOfField = {
  offerType: 'offerType',
  providerType: 'providerType',
  fieldsOfAction: 'fieldOfAction',
  strands: 'strand',
  educationPhases: 'educationPhase',
  targetGroups: 'targetGroup',
} as const satisfies Partial<Record<OfferField, string>>;

export const vocabularies = [
  'fieldOfAction',
  'targetGroup',
  'educationPhase',
  'strand',
  'offerType',
  'providerType',
] as const;
export type Vocabulary = (typeof vocabularies)[number];
/** What the coverage counts by: the vocabularies, and the languages as the offers name them. */
export const coverageVocabularies = [...vocabularies, 'language'] as const;
export type CoverageVocabulary = (typeof coverageVocabularies)[number];

/** How a field is parsed and shown; `presence` is a yes or no that may be told in words ("ja, seit 2014"), `choice` one of a few fixed words, `parts` entries of several values each. */
export type FieldKind =
  | 'text'
  | 'presence'
  | 'period'
  | 'vocabulary'
  | 'municipality'
  | 'quantity'
  | 'partialDate'
  | 'boolean'
  | 'url'
  | 'email'
  | 'phone'
  | 'postalCode'
  | 'list'
  | 'parts'
  | 'choice';
export const fieldKinds: Record<OfferField, FieldKind> = {
  externalId: 'text',
  municipality: 'municipality',
  locality: 'text',
  name: 'text',
  description: 'text',
  offerType: 'vocabulary',
  provider: 'text',
  providerType: 'vocabulary',
  partners: 'list',
  fieldsOfAction: 'vocabulary',
  strands: 'vocabulary',
  educationPhases: 'vocabulary',
  targetGroups: 'vocabulary',
  minimumAge: 'quantity',
  maximumAge: 'quantity',
  gender: 'text',
  languages: 'list',
  languageLevel: 'text',
  locationName: 'text',
  street: 'text',
  houseNumber: 'text',
  postalCode: 'postalCode',
  city: 'text',
  serviceArea: 'text',
  schedule: 'text',
  recurrence: 'text',
  validFrom: 'partialDate',
  validTo: 'partialDate',
  permanent: 'boolean',
  online: 'boolean',
  capacity: 'quantity',
  participants: 'quantity',
  participantsFemale: 'quantity',
  waitingList: 'quantity',
  staffFte: 'quantity',
  volunteers: 'quantity',
  fee: 'text',
  registration: 'text',
  childcare: 'boolean',
  accessible: 'boolean',
  funding: 'text',
  annualAmount: 'quantity',
  fundedUntil: 'partialDate',
  contactName: 'text',
  contactRole: 'text',
  phone: 'phone',
  email: 'email',
  website: 'url',
  publishContact: 'boolean',
  needMet: 'text',
  problems: 'text',
  wishes: 'text',
  remark: 'text',
};
