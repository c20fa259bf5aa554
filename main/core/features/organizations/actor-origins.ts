import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { fieldOfActor, fieldOfPerson } from '../../../../shared/domain/actor-fields.ts';
import type { Entity } from '../../database/entities.ts';
import { camel } from '../../database/record-row.ts';
import type { ReadContext } from '../../platform/context.ts';
import { rawChangesOf } from '../history/index.ts';
import { originIn } from '../offers/index.ts';
import { importedActorIn } from './actor-origin.repository.ts';
import { contactsIn, findOrganization } from './organizations.repository.ts';

type Origins = OutputOf<'organizations.origins'>['origins'];
/** The cells behind the values of one record: for each value the file that set it last, where a file did. */
function originsOf(
  { db }: ReadContext,
  { entity, id, person }: { entity: Entity; id: string; person: string | null },
  fields: Readonly<Record<string, ImportField>>,
): Origins {
  const settled = new Set<ImportField>();
  const list: Origins = [];
  for (const { commandId, after, undone, undoes } of rawChangesOf(db, entity, id)) {
    if (undone || undoes !== null) continue;
    const set = Object.keys(after ?? {}).flatMap((column) => fields[camel(column)] ?? []);
    const row = importedActorIn(db, id, commandId);
    for (const field of set) {
      if (row && !settled.has(field)) list.push({ field, person, origin: originIn(row, field) });
      settled.add(field);
    }
  }
  return list;
}

/** Where the values of an actor and of its people came from. What came by hand has no line. */
export function actorOrigins(
  context: ReadContext,
  { id }: InputOf<'organizations.origins'>,
): OutputOf<'organizations.origins'> {
  const { db } = context;
  if (!findOrganization(db, id)) return { origins: [] };
  const people = contactsIn(db, id).flatMap((contact) =>
    originsOf(
      context,
      { entity: 'contact', id: String(contact['id']), person: String(contact['name']) },
      fieldOfPerson,
    ),
  );
  return { origins: [...originsOf(context, { entity: 'organization', id, person: null }, fieldOfActor), ...people] };
}
