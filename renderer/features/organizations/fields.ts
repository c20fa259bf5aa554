import { consents, contactKinds } from '../../../shared/contract/organization-words.ts';
import { wholeDistrict } from '../../../shared/domain/place-key.ts';
import { consentNames, contactKindNames, organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import type { Choice, FormField } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';

const labels = t.labels;
const choices = <K extends string>(keys: readonly K[], names: Record<K, string>): Choice[] =>
  keys.map((id) => ({ id, name: names[id], synonyms: [] }));

export type OrganizationGroup = 'base' | 'places' | 'texts';

/** What an actor may work in: each Kommune, or the whole Kreis. */
const areas = (names: Names): Choice[] => [
  { id: wholeDistrict, name: t.wholeDistrict, synonyms: [] },
  ...names.municipalities,
];

/** The fields of an actor in their groups. */
export function organizationFields(
  names: Names,
  organizations: readonly Choice[],
): Record<OrganizationGroup, readonly FormField[]> {
  const { hints } = t;
  return {
    base: [
      { name: 'name', label: labels.name, kind: 'text', required: true, wide: true },
      { name: 'shortName', label: labels.shortName, kind: 'text' },
      { name: 'kind', label: labels.kind, kind: 'choice', options: names.terms('providerType') },
      {
        name: 'fieldsOfAction',
        label: labels.fieldsOfAction,
        kind: 'several',
        options: names.terms('fieldOfAction'),
        wide: true,
      },
      { name: 'roles', label: labels.roles, kind: 'list', wide: true, hint: hints.roles },
      { name: 'parentId', label: labels.parentId, kind: 'one', options: organizations, wide: true },
      { name: 'otherNames', label: labels.otherNames, kind: 'list', wide: true, hint: hints.otherNames },
      { name: 'endDay', label: labels.endDay, kind: 'day' },
    ],
    places: [
      { name: 'ags', label: labels.ags, kind: 'choice', options: names.municipalities },
      { name: 'municipalities', label: labels.municipalities, kind: 'several', options: areas(names), wide: true },
      { name: 'street', label: labels.street, kind: 'text' },
      { name: 'houseNumber', label: labels.houseNumber, kind: 'text' },
      { name: 'postalCode', label: labels.postalCode, kind: 'text' },
      { name: 'city', label: labels.city, kind: 'text' },
      { name: 'phone', label: labels.phone, kind: 'text' },
      { name: 'email', label: labels.email, kind: 'text' },
      { name: 'website', label: labels.website, kind: 'text', wide: true },
    ],
    texts: [
      { name: 'description', label: labels.description, kind: 'long' },
      { name: 'remark', label: labels.remark, kind: 'long' },
    ],
  };
}

const contactLabels = t.contactLabels;
/** The fields of a person, with what privacy asks for. */
export const contactFields: readonly FormField[] = [
  { name: 'name', label: contactLabels.name, kind: 'text', required: true, wide: true },
  { name: 'role', label: contactLabels.role, kind: 'text' },
  { name: 'department', label: contactLabels.department, kind: 'text' },
  { name: 'phone', label: contactLabels.phone, kind: 'text' },
  { name: 'email', label: contactLabels.email, kind: 'text' },
  {
    name: 'kind',
    label: contactLabels.kind,
    kind: 'choice',
    options: choices(contactKinds, contactKindNames),
    required: true,
  },
  { name: 'source', label: contactLabels.source, kind: 'text' },
  {
    name: 'consent',
    label: contactLabels.consent,
    kind: 'choice',
    options: choices(consents, consentNames),
    required: true,
  },
  { name: 'consentDay', label: contactLabels.consentDay, kind: 'day' },
  { name: 'publish', label: contactLabels.publish, kind: 'yesNo' },
  { name: 'confirmedDay', label: contactLabels.confirmedDay, kind: 'day' },
  { name: 'deleteOn', label: contactLabels.deleteOn, kind: 'day' },
  { name: 'remark', label: contactLabels.remark, kind: 'long' },
];
