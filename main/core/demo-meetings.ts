import { demoBodies, demoMeetings } from '../../shared/i18n/de/demo-actors.ts';
import type { Core } from './core.ts';
import { workday } from './demo-days.ts';

interface Person {
  organizationId: string;
  contactId: string | null;
}
type Members = ReadonlyMap<string, Person>;

/** Actors of the demo with the first of their people. */
async function actorsOf(core: Core): Promise<Members> {
  const { rows } = await core.call('organizations.names', { offset: 0, limit: 500 });
  const wanted = new Set<string>(demoBodies.flatMap(({ members }) => members.map(({ actor }) => actor)));
  const found = new Map<string, Person>();
  for (const { id, name } of rows.filter((row) => wanted.has(row.name))) {
    const { contacts } = await core.call('organizations.get', { id });
    const person = contacts.find(({ consent }) => consent !== 'withdrawn');
    found.set(name, { organizationId: id, contactId: person?.id ?? null });
  }
  return found;
}

async function addBodies(core: Core, actors: Members): Promise<string> {
  const ids: string[] = [];
  for (const { values, members } of demoBodies) {
    const { id } = await core.call('bodies.save', { id: null, values });
    ids.push(id);
    for (const { actor, ...member } of members) {
      const person = actors.get(actor);
      if (person) await core.call('bodies.saveMember', { id: null, bodyId: id, values: { ...person, ...member } });
    }
  }
  return ids[0] ?? '';
}

/** A meeting that was held, with a decision and tasks, and the next one. */
async function addMeetings(core: Core, bodyId: string, today: string): Promise<void> {
  const inDays = (days: number): string => workday(today, days);
  const { held, next, items, decision, tasks, nextItems } = demoMeetings;
  const add = async ({ days, ...values }: typeof held | typeof next, state: 'held' | 'planned'): Promise<string> => {
    const input = { id: null, values: { ...values, bodyId, state, day: inDays(days) } };
    return (await core.call('meetings.save', input)).id;
  };
  const heldId = await add(held, 'held');
  const itemIds: string[] = [];
  for (const values of items) {
    itemIds.push((await core.call('meetings.saveItem', { id: null, meetingId: heldId, values })).id);
  }
  const { at, result, resolutionText, votes, task } = decision;
  const { days, ...named } = task;
  await core.call('meetings.decide', {
    itemId: itemIds[at] ?? '',
    result,
    resolutionText,
    ...votes,
    task: { ...named, due: inDays(days) },
  });
  for (const { days: until, ...values } of tasks) {
    await core.call('tasks.save', { id: null, meetingId: heldId, values: { ...values, due: inDays(until) } });
  }
  const { attendees } = await core.call('meetings.get', { id: heldId });
  for (const [index, { contactId, organizationId }] of attendees.entries()) {
    const state = index === 1 ? 'excused' : 'present';
    await core.call('meetings.attend', { meetingId: heldId, contactId, organizationId, state });
  }
  const nextId = await add(next, 'planned');
  for (const name of nextItems) {
    await core.call('meetings.saveItem', { id: null, meetingId: nextId, values: { name } });
  }
}

/** Bodies with their members, and the meetings of the steering group, entered as a person would. */
export async function addBodiesAndMeetings(core: Core, today: string): Promise<void> {
  await addMeetings(core, await addBodies(core, await actorsOf(core)), today);
}
