import type { HsdsData, HsdsRow } from './tables.ts';

export type Nested = Record<string, unknown>;
const by = (rows: readonly HsdsRow[], key: string): Map<unknown, HsdsRow[]> => Map.groupBy(rows, (row) => row[key]);
/** A list only where there is something in it. */
const list = (name: string, rows: readonly Nested[] | undefined): Nested => (rows?.length ? { [name]: rows } : {});

/** Rows under the object they belong to, without the key that said so. */
const below = (rows: readonly HsdsRow[] | undefined, key: string): Nested[] | undefined =>
  rows?.map((row) => {
    const { [key]: _, ...rest } = row;
    return rest;
  });

function locationsOf({ location, address, accessibility }: HsdsData): Map<unknown, Nested> {
  const [addresses, access] = [by(address, 'location_id'), by(accessibility, 'location_id')];
  return new Map(
    location.map((row) => [
      row['id'],
      {
        ...row,
        ...list('addresses', below(addresses.get(row['id']), 'location_id')),
        ...list('accessibility', below(access.get(row['id']), 'location_id')),
      },
    ]),
  );
}

function termsOf({ taxonomy, taxonomy_term }: HsdsData): Map<unknown, Nested> {
  const taxonomies = new Map(taxonomy.map((row) => [row['id'], row]));
  return new Map(
    taxonomy_term.map((row) => {
      const { taxonomy_id, ...term } = row;
      const inside = taxonomies.get(taxonomy_id as string);
      return [row['id'], { ...term, ...(inside && { taxonomy_detail: inside }) }];
    }),
  );
}

/** The tables as one object per service, each with everything that belongs to it. */
export function nestedServices(data: HsdsData): Nested[] {
  const organizations = new Map(data.organization.map((row) => [row['id'], row]));
  const [locations, terms] = [locationsOf(data), termsOf(data)];
  const plain = (
    [
      ['schedules', 'schedule'],
      ['service_areas', 'service_area'],
      ['languages', 'language'],
      ['funding', 'funding'],
      ['cost_options', 'cost_option'],
    ] as const
  ).map(([name, table]) => [name, by(data[table], 'service_id')] as const);
  const [places, contacts] = [by(data.service_at_location, 'service_id'), by(data.contact, 'service_id')];
  const [attributes, metadata] = [by(data.attribute, 'link_id'), by(data.metadata, 'resource_id')];
  const phones = by(data.phone, 'contact_id');
  return data.service.map((row) => {
    const { id, organization_id, ...service } = row;
    return {
      id,
      ...service,
      organization: organizations.get(organization_id as string),
      ...Object.assign({}, ...plain.map(([name, rows]) => list(name, below(rows.get(id), 'service_id')))),
      ...list(
        'service_at_locations',
        places.get(id)?.map(({ service_id: _service, location_id, ...place }) => ({
          ...place,
          location: locations.get(location_id),
        })),
      ),
      ...list(
        'contacts',
        contacts.get(id)?.map(({ service_id: _service, ...contact }) => ({
          ...contact,
          ...list('phones', below(phones.get(contact['id']), 'contact_id')),
        })),
      ),
      ...list(
        'attributes',
        attributes.get(id)?.map(({ link_id: _link, taxonomy_term_id, ...attribute }) => ({
          ...attribute,
          taxonomy_term: terms.get(taxonomy_term_id),
        })),
      ),
      ...list('metadata', metadata.get(id)),
    };
  });
}
