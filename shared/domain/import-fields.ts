import {
  fieldKinds,
  offerFields,
  partFields,
  vocabularyOfField,
  type FieldKind,
  type OfferField,
  type PartField,
  type Vocabulary,
} from './offer-fields.ts';
import type { TableKind } from './sheet.ts';

/** What a municipality says about its structures; the ids are a public interface like those of offers. */
export const structureFields = [
  'integrationOfficer',
  'integrationOfficerFte',
  'responsibleOffice',
  'ownConcept',
  'integrationCouncil',
  'roundTables',
  'youthOffice',
  'immigrationOffice',
  'interpreterPool',
  'caseManagement',
  'accommodation',
  'accommodationPlaces',
  'migrantOrganizations',
] as const;
export type StructureField = (typeof structureFields)[number];
export const isStructureField = (field: unknown): field is StructureField =>
  (structureFields as readonly unknown[]).includes(field);

/** Columns of a list with one structure per row: which it is, whether it is there, since when. Nothing of them is stored under their own name. */
export const listedStructureFields = ['structureKind', 'structureState', 'structureSince'] as const;
type ListedStructureField = (typeof listedStructureFields)[number];
/** "Kommune | Struktur | vorhanden? | seit | Bemerkung": one structure per row. */
export const isStructureList = (fields: readonly (string | null)[]): boolean =>
  fields.includes('structureKind') && fields.includes('structureState');

/** A figure and what it needs to be one. A table may have several columns with figures. */
export const indicatorFields = ['indicator', 'period', 'value', 'unit', 'source'] as const;
export type IndicatorField = (typeof indicatorFields)[number];

export const needFields = ['need', 'priority'] as const;
export type NeedField = (typeof needFields)[number];

/** What a report says about the state of a measure. */
export const stateFields = [
  'status',
  'trafficLight',
  'progress',
  'reportText',
  'nextStep',
  'nextWho',
  'nextDue',
  'obstacle',
  'decisionNeeded',
  'reportReason',
] as const;

/** What a list says of a measure of the plan, beside what it shares with offers; from `reportDay` on: of its state. */
export const measureFields = [
  'measureNumber',
  'formerNumbers',
  'goal',
  'measure',
  'measureKind',
  'level',
  'lead',
  'responsible',
  'measurePriority',
  'emphasis',
  'resolution',
  'resolutionDay',
  'costs',
  'milestones',
  'guidelines',
  'keyFigures',
  'answeredNeeds',
  'answeredGaps',
  'reportDay',
  'reportFor',
  'unchanged',
  ...stateFields,
] as const;
export type MeasureField = (typeof measureFields)[number];

/** What a list says of an actor and its people, beside what it shares with offers: there `provider` is the actor itself. */
export const actorFields = [
  'actorShortName',
  'actorOtherNames',
  'actorParent',
  'actorRoles',
  'actorAreas',
  'contactSalutation',
  'contactFirstName',
  'contactDepartment',
  'contactPhone',
  'contactEmail',
] as const;
export type ActorField = (typeof actorFields)[number];

/** Everything a column of a return can be taken for. */
export type ImportField =
  | OfferField
  | PartField
  | StructureField
  | ListedStructureField
  | IndicatorField
  | NeedField
  | MeasureField
  | ActorField;
export const importFields = [
  ...offerFields,
  ...partFields,
  ...structureFields,
  ...listedStructureFields,
  ...indicatorFields,
  ...needFields,
  ...measureFields,
  ...actorFields,
] as const;

const known = new Set<string>(importFields);
export const isImportField = (field: string | null): field is ImportField => field !== null && known.has(field);

/** The kinds of table that can be taken over. */
export const importedKinds = ['offers', 'structures', 'indicators', 'needs', 'measures', 'actors'] as const;
export type ImportedKind = (typeof importedKinds)[number];
export const isImportedKind = (kind: TableKind): kind is ImportedKind =>
  (importedKinds as readonly TableKind[]).includes(kind);

const fieldsOf: Record<ImportedKind, readonly ImportField[]> = {
  offers: [...offerFields, ...partFields],
  structures: ['municipality', ...structureFields, ...listedStructureFields, 'remark'],
  indicators: ['indicator', 'municipality', 'period', 'value', 'unit', 'source', 'remark'],
  needs: ['municipality', 'fieldsOfAction', 'targetGroups', 'need', 'priority', 'remark'],
  measures: [
    ...measureFields,
    'fieldsOfAction',
    'municipality',
    'description',
    'strands',
    'educationPhases',
    'targetGroups',
    'partners',
    'validFrom',
    'validTo',
    'funding',
    'remark',
  ],
  actors: [
    'provider',
    'actorShortName',
    'actorOtherNames',
    'providerType',
    'actorParent',
    'fieldsOfAction',
    'actorRoles',
    'municipality',
    'actorAreas',
    'street',
    'houseNumber',
    'postalCode',
    'city',
    'phone',
    'email',
    'website',
    'contactSalutation',
    'contactFirstName',
    'contactName',
    'contactRole',
    'contactDepartment',
    'contactPhone',
    'contactEmail',
    'description',
    'remark',
  ],
};
/** The fields a table of this kind can have; a table of any other kind is offered those of an offer. */
export const fieldsOfKind = (kind: TableKind): readonly ImportField[] =>
  isImportedKind(kind) ? fieldsOf[kind] : offerFields;

export const importFieldKinds: Record<ImportField, FieldKind> = {
  ...fieldKinds,
  furtherLocations: 'parts',
  weekTimes: 'parts',
  furtherFundings: 'parts',
  furtherContacts: 'parts',
  integrationOfficer: 'presence',
  integrationOfficerFte: 'quantity',
  responsibleOffice: 'text',
  ownConcept: 'presence',
  integrationCouncil: 'presence',
  roundTables: 'presence',
  youthOffice: 'presence',
  immigrationOffice: 'presence',
  interpreterPool: 'presence',
  caseManagement: 'presence',
  accommodation: 'presence',
  accommodationPlaces: 'quantity',
  migrantOrganizations: 'list',
  structureKind: 'text',
  structureState: 'presence',
  structureSince: 'text',
  indicator: 'text',
  period: 'period',
  value: 'quantity',
  unit: 'text',
  source: 'text',
  need: 'text',
  priority: 'text',
  measureNumber: 'text',
  formerNumbers: 'list',
  goal: 'text',
  measure: 'text',
  measureKind: 'choice',
  level: 'choice',
  lead: 'text',
  responsible: 'text',
  measurePriority: 'choice',
  emphasis: 'choice',
  resolution: 'text',
  resolutionDay: 'partialDate',
  costs: 'text',
  milestones: 'text',
  guidelines: 'text',
  keyFigures: 'text',
  answeredNeeds: 'text',
  answeredGaps: 'text',
  reportDay: 'partialDate',
  reportFor: 'text',
  unchanged: 'boolean',
  status: 'choice',
  trafficLight: 'choice',
  progress: 'quantity',
  reportText: 'text',
  nextStep: 'text',
  nextWho: 'text',
  nextDue: 'partialDate',
  obstacle: 'text',
  decisionNeeded: 'text',
  reportReason: 'text',
  actorShortName: 'text',
  actorOtherNames: 'list',
  actorParent: 'text',
  actorRoles: 'list',
  actorAreas: 'text',
  contactSalutation: 'text',
  contactFirstName: 'text',
  contactDepartment: 'text',
  contactPhone: 'phone',
  contactEmail: 'email',
};

/** The editable list a field's values come from, if there is one. */
export const vocabularyOf = (field: ImportField): Vocabulary | undefined =>
  (vocabularyOfField as Partial<Record<ImportField, Vocabulary>>)[field];
