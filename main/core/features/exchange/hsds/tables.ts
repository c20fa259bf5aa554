/**
 * The tables of HSDS 3.0 (Open Referral) that the export writes, with the facts a value must meet. Where the nested JSON
 * and the tables differ, the stricter rule holds for both. Source: openreferral.org, Human Services Data Specification 3.0.
 */
type Kind = 'id' | 'text' | 'number' | 'date' | 'datetime' | 'time' | 'uri' | 'email';
export interface HsdsColumn {
  name: string;
  kind: Kind;
  required: boolean;
  values?: readonly string[];
  /** The table whose `id` this one names. */
  refers?: string;
}
const column = (name: string, kind: Kind, required = false, more: Partial<HsdsColumn> = {}): HsdsColumn => ({
  name,
  kind,
  required,
  ...more,
});
const id = column('id', 'id', true);
const text = (name: string): HsdsColumn => column(name, 'text');
const must = (name: string): HsdsColumn => column(name, 'text', true);
const number = (name: string): HsdsColumn => column(name, 'number');
const date = (name: string): HsdsColumn => column(name, 'date');
const uri = (name: string): HsdsColumn => column(name, 'uri');
const email = (name: string): HsdsColumn => column(name, 'email');
const to = (refers: string, required = false): HsdsColumn => column(`${refers}_id`, 'id', required, { refers });
const choice = (name: string, required: boolean, ...values: string[]): HsdsColumn =>
  column(name, 'text', required, { values });

export const hsdsTables = {
  organization: {
    path: 'organizations.csv',
    columns: [id, must('name'), must('description'), text('alternate_name'), email('email'), uri('website')],
  },
  service: {
    path: 'services.csv',
    columns: [
      id,
      to('organization', true),
      must('name'),
      text('alternate_name'),
      text('description'),
      uri('url'),
      email('email'),
      choice('status', true, 'active', 'inactive', 'defunct', 'temporarily closed'),
      text('application_process'),
      text('fees_description'),
      text('eligibility_description'),
      number('minimum_age'),
      number('maximum_age'),
      column('assured_date', 'date', true),
      email('assurer_email'),
      text('alert'),
      column('last_modified', 'datetime', true),
    ],
  },
  location: {
    path: 'locations.csv',
    columns: [
      id,
      choice('location_type', true, 'physical', 'postal', 'virtual'),
      uri('url'),
      text('name'),
      text('description'),
      number('latitude'),
      number('longitude'),
      text('external_identifier'),
      text('external_identifier_type'),
    ],
  },
  address: {
    path: 'addresses.csv',
    columns: [
      id,
      to('location'),
      must('address_1'),
      must('city'),
      text('region'),
      must('state_province'),
      must('postal_code'),
      must('country'),
      choice('address_type', true, 'physical', 'postal', 'virtual'),
    ],
  },
  accessibility: {
    path: 'accessibility.csv',
    columns: [id, to('location'), text('description')],
  },
  service_at_location: {
    path: 'service_at_location.csv',
    columns: [id, to('service', true), to('location', true), text('description')],
  },
  service_area: {
    path: 'service_areas.csv',
    columns: [id, to('service'), text('name'), text('description'), text('extent'), text('extent_type'), text('uri')],
  },
  schedule: {
    path: 'schedules.csv',
    columns: [
      id,
      to('service'),
      date('valid_from'),
      date('valid_to'),
      date('dtstart'),
      number('timezone'),
      choice('freq', false, 'WEEKLY', 'MONTHLY'),
      number('interval'),
      text('byday'),
      text('description'),
      column('opens_at', 'time'),
      column('closes_at', 'time'),
      text('attending_type'),
      text('notes'),
    ],
  },
  language: { path: 'languages.csv', columns: [id, to('service'), text('name'), text('code'), text('note')] },
  contact: {
    path: 'contacts.csv',
    columns: [id, to('service'), text('name'), text('title'), text('department'), email('email')],
  },
  phone: { path: 'phones.csv', columns: [id, to('contact'), must('number'), text('type')] },
  funding: { path: 'funding.csv', columns: [id, to('service'), text('source')] },
  cost_option: {
    path: 'cost_options.csv',
    columns: [
      id,
      to('service', true),
      date('valid_from'),
      date('valid_to'),
      text('option'),
      text('currency'),
      number('amount'),
      text('amount_description'),
    ],
  },
  taxonomy: { path: 'taxonomies.csv', columns: [id, must('name'), must('description'), uri('uri'), text('version')] },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    columns: [id, text('code'), must('name'), must('description'), text('taxonomy'), text('language'), to('taxonomy')],
  },
  attribute: {
    path: 'attributes.csv',
    columns: [
      id,
      column('link_id', 'id', true, { refers: 'service' }),
      must('link_entity'),
      must('link_type'),
      to('taxonomy_term', true),
      text('value'),
    ],
  },
  metadata: {
    path: 'metadata.csv',
    columns: [
      id,
      column('resource_id', 'id', true, { refers: 'service' }),
      must('resource_type'),
      column('last_action_date', 'date', true),
      must('last_action_type'),
      must('field_name'),
      must('previous_value'),
      must('replacement_value'),
      must('updated_by'),
    ],
  },
} as const satisfies Record<string, { path: string; columns: readonly HsdsColumn[] }>;

/** In JSON: under which name the rows of one table stand inside those of another, as one object or as a list. */
export const hsdsNested: Partial<Record<HsdsTable, Readonly<Record<string, HsdsTable | readonly [HsdsTable]>>>> = {
  service: {
    organization: 'organization',
    schedules: ['schedule'],
    service_areas: ['service_area'],
    languages: ['language'],
    funding: ['funding'],
    cost_options: ['cost_option'],
    service_at_locations: ['service_at_location'],
    contacts: ['contact'],
    attributes: ['attribute'],
    metadata: ['metadata'],
  },
  service_at_location: { location: 'location' },
  location: { addresses: ['address'], accessibility: ['accessibility'] },
  contact: { phones: ['phone'] },
  attribute: { taxonomy_term: 'taxonomy_term' },
  taxonomy_term: { taxonomy_detail: 'taxonomy' },
};

export type HsdsTable = keyof typeof hsdsTables;
export type HsdsRow = Readonly<Record<string, string | number>>;
export type HsdsData = Record<HsdsTable, HsdsRow[]>;
export const hsdsTableNames = Object.keys(hsdsTables) as HsdsTable[];

/** A row without what is not known. */
export const hsdsRow = (values: Record<string, string | number | null>): HsdsRow =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== null));
