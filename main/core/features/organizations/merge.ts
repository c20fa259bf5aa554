import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import { entities, type Entity, type Row } from '../../database/entities.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import { pointingAt, referencesTo } from '../../database/references.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { moveExtras } from '../records/index.ts';
import { pairKey } from './duplicates.rules.ts';
import * as repository from './organizations.repository.ts';

interface Merged {
  name: string;
  shortName: string | null;
  otherNames: string[];
  roles: string[];
  fieldsOfAction: string[];
  municipalities: string[];
}

/** Each text once, whatever its spelling; the first way of writing it stays. */
const once = (texts: readonly (string | null)[]): string[] =>
  [...new Map(texts.flatMap((text) => (text ? [[fold(text), text] as const] : [])).toReversed()).values()].toReversed();

/** What the kept actor has afterwards: its own values, and the others' where it has none. */
function valuesAfter(kept: Row, gone: readonly Row[]): Row {
  const all = [kept, ...gone].map((row) => recordValues<Merged>(row));
  const [own] = all as [Merged];
  const filled = Object.fromEntries(
    ['short_name', 'kind', 'parent_id', 'ags', 'phone', 'email', 'website', 'description', 'remark'].map((column) => [
      column,
      [kept, ...gone].map((row) => row[column]).find((value) => value !== null) ?? null,
    ]),
  );
  const address = [kept, ...gone].find((row) => row['street'] !== null || row['city'] !== null) ?? kept;
  const { street = null, house_number = null, postal_code = null, city = null } = address;
  const spellings = all.flatMap(({ name, shortName, otherNames }) => [name, shortName, ...otherNames]);
  return {
    ...filled,
    street,
    house_number,
    postal_code,
    city,
    ...recordRow({
      otherNames: once(spellings).filter((name) => fold(name) !== fold(own.name)),
      roles: once(all.flatMap(({ roles }) => roles)),
      fieldsOfAction: [...new Set(all.flatMap(({ fieldsOfAction }) => fieldsOfAction))],
      municipalities: [...new Set(all.flatMap(({ municipalities }) => municipalities))],
    }),
  };
}

/** Points everything that names one actor at another one; returns how many records that were. */
function move({ db, recorder }: WriteContext, from: string, to: string): number {
  let moved = 0;
  const tables = new Map(Object.entries(entities).map(([entity, { table }]) => [table as string, entity as Entity]));
  for (const reference of referencesTo(db, 'organization')) {
    const entity = tables.get(reference.table);
    if (!entity || entity === 'organization_apart') continue;
    for (const id of pointingAt(db, reference, from)) {
      const own = id === to || (entity === 'recipient' && repository.sharedRounds(db, id, to));
      if (recorder.update(entity, id, { [reference.column]: own ? null : to })) moved += 1;
    }
  }
  return moved;
}

/** What a person told apart of the one is told apart of the other. */
function moveApart({ db, recorder }: WriteContext, from: string, to: string): void {
  const known = new Set(repository.apartWith(db, to).map(({ one_id, other_id }) => pairKey(one_id, other_id)));
  for (const { id, one_id, other_id } of repository.apartWith(db, from)) {
    recorder.remove('organization_apart', id);
    const third = one_id === from ? other_id : one_id;
    const key = pairKey(third, to);
    if (third === to || known.has(key)) continue;
    const [one, other] = key.split('|') as [string, string];
    recorder.create('organization_apart', { id: newId(), one_id: one, other_id: other });
  }
}

/** Makes several actors one. Throws ORGANIZATION_NOT_FOUND. */
export function mergeOrganizations(
  context: WriteContext,
  { keepId, ids }: InputOf<'organizations.merge'>,
): OutputOf<'organizations.merge'> {
  const { recorder } = context;
  const others = [...new Set(ids)].filter((id) => id !== keepId);
  const read = (id: string): Row => {
    const row = recorder.read('organization', id);
    if (!row) throw new Problem('ORGANIZATION_NOT_FOUND');
    return row;
  };
  const gone = others.map(read);
  const after = valuesAfter(read(keepId), gone);
  let moved = 0;
  for (const id of others) {
    moveApart(context, id, keepId);
    moved += move(context, id, keepId);
    moveExtras(context.db, recorder, 'organization', id, keepId);
    recorder.remove('organization', id);
  }
  recorder.update('organization', keepId, {
    ...after,
    parent_id:
      others.includes(String(after['parent_id'])) || after['parent_id'] === keepId
        ? null
        : (after['parent_id'] ?? null),
  });
  return { commandId: recorder.commandId, moved };
}
