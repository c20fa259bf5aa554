import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { BodyRecord, BodyRow, Membership } from '../../../../shared/contract/meetings.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { Entity, Row } from '../../database/entities.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { rowOf } from '../../database/content-rows.ts';
import { removeExtras } from '../records/index.ts';
import * as repository from './meetings.repository.ts';

export const listBodies = ({ db, clock }: ReadContext): OutputOf<'bodies.list'> => ({
  bodies: repository.listBodies(db, clock.today()).map((row) => recordValues<BodyRow>(row)),
});

/** A body with its members and terms, the present ones first. Throws BODY_NOT_FOUND. */
export function getBody({ db, clock }: ReadContext, { id }: { id: string }): BodyRecord {
  const row = rowOf(db, 'body', id);
  if (!row) throw new Problem('BODY_NOT_FOUND');
  const { organization_id: _o, ags: _a, municipalities: _m, ...own } = row;
  return {
    ...recordValues<BodyRecord>(own),
    members: repository.membersOf(db, id, clock.today()).map(({ body_id: _b, ended, ...member }) => ({
      ...recordValues<Membership>(member),
      ended: ended === 1,
    })),
    terms: repository.termsOf(db, id).map((term) => recordValues(term)),
  };
}

/** Creates a record or changes the given columns; answers with its id. Throws the problem where it is gone. */
export function put(
  { recorder }: WriteContext,
  entity: Entity,
  { id, row, gone }: { id: string | null; row: Row; gone: string },
): { id: string; commandId: string } {
  if (id !== null && !recorder.read(entity, id)) throw new Problem(gone);
  const recordId = id ?? newId();
  if (id === null) recorder.create(entity, { id: recordId, ...row });
  else recorder.update(entity, id, row);
  return { id: recordId, commandId: recorder.commandId };
}
export const named = (id: string | null, name: string | undefined): void => {
  if (name?.trim() === '' || (id === null && name === undefined)) throw new Problem('NAME_MISSING');
};

/** Throws BODY_NOT_FOUND, NAME_MISSING. */
export function saveBody(context: WriteContext, { id, values }: InputOf<'bodies.save'>) {
  named(id, values.name);
  return put(context, 'body', {
    id,
    row: recordRow({ ...(id === null && { kind: 'other' }), ...values }),
    gone: 'BODY_NOT_FOUND',
  });
}

/** Throws BODY_IN_USE. */
export function removeBody({ db, recorder, clock }: WriteContext, { id }: { id: string }) {
  if (repository.isUsed(db, id)) throw new Problem('BODY_IN_USE');
  for (const member of repository.membersOf(db, id, clock.today())) recorder.remove('membership', String(member['id']));
  for (const term of repository.termsOf(db, id)) recorder.remove('legislative_term', String(term['id']));
  removeExtras(db, recorder, 'body', id);
  recorder.remove('body', id);
  return { commandId: recorder.commandId };
}

/** Throws BODY_NOT_FOUND, MEMBER_MISSING. */
export function saveMember(context: WriteContext, { id, bodyId, values }: InputOf<'bodies.saveMember'>) {
  const before = id === null ? {} : (context.recorder.read('membership', id) ?? {});
  const after = { ...before, ...recordRow({ ...values, bodyId }) };
  if ((after['organization_id'] ?? null) === null && (after['contact_id'] ?? null) === null)
    throw new Problem('MEMBER_MISSING');
  return put(context, 'membership', { id, row: recordRow({ ...values, bodyId }), gone: 'BODY_NOT_FOUND' });
}

export function saveTerm(context: WriteContext, { id, bodyId, values }: InputOf<'bodies.saveTerm'>) {
  named(id, values.name);
  return put(context, 'legislative_term', { id, row: recordRow({ ...values, bodyId }), gone: 'BODY_NOT_FOUND' });
}

export const removeOne =
  (entity: Entity) =>
  ({ recorder }: WriteContext, { id }: { id: string }): { commandId: string } => {
    recorder.remove(entity, id);
    return { commandId: recorder.commandId };
  };
