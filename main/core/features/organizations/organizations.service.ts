import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Contact, OrganizationRecord, OrganizationRow } from '../../../../shared/contract/organizations.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import { pointingAt, referencesTo } from '../../database/references.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { readSettings } from '../settings/index.ts';
import { removeExtras } from '../records/index.ts';
import { duplicatePairs, pairKey, type NamedActor } from './duplicates.rules.ts';
import * as repository from './organizations.repository.ts';

const byName = { key: 'name', descending: false } as const;

/** A window of the actors; by name where no order is asked for. */
export function listOrganizations(
  { db }: ReadContext,
  { filter, sort = byName, offset, limit }: InputOf<'organizations.list'>,
): OutputOf<'organizations.list'> {
  const rows = repository.listed(db, filter, { sort, offset, limit }).map((row) => recordValues<OrganizationRow>(row));
  return { rows, total: repository.countListed(db, filter) };
}

export function organizationNames(
  { db }: ReadContext,
  { offset, limit }: InputOf<'organizations.names'>,
): OutputOf<'organizations.names'> {
  const rows = repository.namesFrom(db, offset, limit).map(({ id, name, other_names, short_name }) => ({
    id,
    name,
    otherNames: [...(short_name ? [short_name] : []), ...(JSON.parse(other_names) as string[])],
  }));
  return { rows, total: repository.countAll(db) };
}

export function contactNames(
  { db }: ReadContext,
  { offset, limit }: InputOf<'organizations.contacts'>,
): OutputOf<'organizations.contacts'> {
  return { rows: repository.contactsFrom(db, offset, limit), total: repository.countContacts(db) };
}

/** One actor with its people, offers and bodies. Throws ORGANIZATION_NOT_FOUND. */
export function getOrganization({ db, clock }: ReadContext, { id }: { id: string }): OrganizationRecord {
  const stored = repository.findOrganization(db, id);
  if (!stored) throw new Problem('ORGANIZATION_NOT_FOUND');
  const { match_key: _, ...row } = stored;
  return {
    ...recordValues<OrganizationRecord>(row),
    children: repository.childrenIn(db, id),
    contacts: repository.contactsIn(db, id).map((row) => {
      const contact = recordValues<Contact>(row);
      return { ...contact, offers: repository.inOffers(db, contact.id).map(({ offer }) => offer) };
    }),
    bodies: repository.bodiesIn(db, id, clock.today()).map((body) => ({
      id: String(body['id']),
      name: String(body['name']),
      role: body['role'] === null ? null : String(body['role']),
      person: body['person'] === null ? null : String(body['person']),
      ended: body['ended'] === 1,
    })),
  };
}

/** A parent above itself would be a circle. */
function checkParent({ db }: ReadContext, id: string, parentId: string | null | undefined): void {
  const seen = new Set([id]);
  let at = parentId ?? null;
  while (at !== null) {
    if (seen.has(at)) throw new Problem('ORGANIZATION_CIRCLE');
    seen.add(at);
    const parent = repository.findOrganization(db, at)?.['parent_id'];
    at = typeof parent === 'string' ? parent : null;
  }
}

/** Creates or changes an actor. Throws ORGANIZATION_NOT_FOUND, ORGANIZATION_WITHOUT_NAME, ORGANIZATION_EXISTS, ORGANIZATION_CIRCLE. */
export function saveOrganization(
  context: WriteContext,
  { id, values }: InputOf<'organizations.save'>,
): OutputOf<'organizations.save'> {
  const { db, recorder } = context;
  const organizationId = id ?? newId();
  if (id !== null && !recorder.read('organization', id)) throw new Problem('ORGANIZATION_NOT_FOUND');
  const name = values.name?.trim();
  if (name === '' || (id === null && name === undefined)) throw new Problem('ORGANIZATION_WITHOUT_NAME');
  checkParent(context, organizationId, values.parentId);
  const named = name === undefined ? {} : { name, matchKey: fold(name) };
  if (name !== undefined) {
    const other = repository.organizationWithKey(db, fold(name));
    if (other && other.id !== id) throw new Problem('ORGANIZATION_EXISTS', { name: other.name });
  }
  const row = recordRow({ ...values, ...named });
  if (id === null) recorder.create('organization', { id: organizationId, ...row });
  else recorder.update('organization', id, row);
  return { id: organizationId, commandId: recorder.commandId };
}

/** Removes an actor nothing points at. Throws ORGANIZATION_IN_USE. */
export function removeOrganization({ db, recorder }: WriteContext, { id }: { id: string }): { commandId: string } {
  const used = referencesTo(db, 'organization').some(
    (reference) => reference.table !== 'organization_apart' && pointingAt(db, reference, id).length > 0,
  );
  if (used) throw new Problem('ORGANIZATION_IN_USE');
  for (const pair of repository.apartWith(db, id)) recorder.remove('organization_apart', pair.id);
  removeExtras(db, recorder, 'organization', id);
  recorder.remove('organization', id);
  return { commandId: recorder.commandId };
}

const shownPairs = 200;

/** Pairs of actors that may be one, for a person to decide. */
export function duplicates({ db }: ReadContext): OutputOf<'organizations.duplicates'> {
  const rows = repository.comparedRows(db).map((row) => recordValues<NamedActor & OrganizationRow>(row));
  const byId = new Map(
    rows.map(({ id, name, kind, offers, contacts }) => [id, { id, name, kind, offers, contacts }] as const),
  );
  const apart = new Set(repository.toldApart(db).map(({ one_id, other_id }) => pairKey(one_id, other_id)));
  const pairs = duplicatePairs(rows, { apart, district: readSettings(db).districtName });
  const shown = pairs.slice(0, shownPairs).flatMap(({ reason, one, other }) => {
    const [left, right] = [byId.get(one), byId.get(other)];
    return left && right ? [{ reason, one: left, other: right }] : [];
  });
  return { pairs: shown, total: pairs.length };
}

export function keepApart({ db, recorder }: WriteContext, { ids }: InputOf<'organizations.keepApart'>) {
  const [one, other] = ids.toSorted() as [string, string];
  const known = repository.apartWith(db, one).some((pair) => pairKey(pair.one_id, pair.other_id) === `${one}|${other}`);
  if (!known) recorder.create('organization_apart', { id: newId(), one_id: one, other_id: other });
  return { commandId: recorder.commandId };
}
