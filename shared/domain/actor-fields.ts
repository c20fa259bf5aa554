import type { ImportField } from './import-fields.ts';

/** Fields of a list that are a value of the actor as they are. */
export const actorValueFields = {
  actorShortName: 'shortName',
  actorOtherNames: 'otherNames',
  fieldsOfAction: 'fieldsOfAction',
  actorRoles: 'roles',
  street: 'street',
  houseNumber: 'houseNumber',
  postalCode: 'postalCode',
  city: 'city',
  website: 'website',
  description: 'description',
  remark: 'remark',
} as const satisfies Partial<Record<ImportField, string>>;

/** The field of a list behind a value of an actor. */
export const fieldOfActor: Readonly<Record<string, ImportField>> = {
  ...Object.fromEntries(Object.entries(actorValueFields).map(([field, key]) => [key, field as ImportField])),
  name: 'provider',
  kind: 'providerType',
  parentId: 'actorParent',
  ags: 'municipality',
  municipalities: 'actorAreas',
  phone: 'phone',
  email: 'email',
};
/** The field of a list behind a value of one of its people. */
export const fieldOfPerson: Readonly<Record<string, ImportField>> = {
  name: 'contactName',
  role: 'contactRole',
  department: 'contactDepartment',
  phone: 'contactPhone',
  email: 'contactEmail',
};

/** The columns of a list of actors that leaves the program and comes back, in their order. */
export const actorListFields = [
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
  'description',
  'contactName',
  'contactRole',
  'contactDepartment',
  'contactPhone',
  'contactEmail',
  'remark',
] as const satisfies readonly ImportField[];
export type ActorListField = (typeof actorListFields)[number];
