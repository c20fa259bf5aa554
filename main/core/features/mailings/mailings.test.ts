import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());
const call = ((channel: never, input: never) => workspace.core.call(channel, input)) as TestWorkspace['core']['call'];

const address = { street: 'Musterweg', houseNumber: '12', postalCode: '41460', city: 'Neuss' };
const actor = async (name: string, values: object = address): Promise<string> =>
  (await call('organizations.save', { id: null, values: { name, ...values } })).id;
const person = async (organizationId: string, name: string, values: object = {}): Promise<string> =>
  (await call('organizations.saveContact', { id: null, organizationId, values: { name, ...values } })).id;
const everybody = () => call('mailings.list', { of: 'organizations', filter: { search: '', kind: null, ags: null } });

test('jede Person bekommt einen Brief an die Anschrift ihres Akteurs; ohne Person geht er an den Akteur', async () => {
  const awo = await actor('AWO Neuss');
  await person(awo, 'Clara Probe', { role: 'Leitung', email: 'probe@example.org' });
  await actor('VHS Neuss');
  const { rows, leftOut } = await everybody();
  expect(rows.map(({ organization, person, salutation }) => [organization, person, salutation])).toEqual([
    ['AWO Neuss', 'Clara Probe', 'Guten Tag Clara Probe,'],
    ['VHS Neuss', '', 'Sehr geehrte Damen und Herren,'],
  ]);
  expect(rows[0]).toMatchObject({
    street: 'Musterweg 12',
    postalCode: '41460',
    city: 'Neuss',
    email: 'probe@example.org',
  });
  expect(leftOut).toEqual([]);
});

test('widerrufen, zu löschen oder privat ohne Einwilligung: kein Brief, und kein Name im Hinweis', async () => {
  const awo = await actor('AWO Neuss', { ...address, email: 'muster@example.org' });
  await person(awo, 'Dogan Muster', { consent: 'withdrawn', email: 'muster@example.org' });
  await person(awo, 'Eva Alt', { deleteOn: '2026-01-01' });
  await person(awo, 'Karim Privat', { kind: 'private' });
  const answer = await everybody();
  expect(answer.rows.map(({ organization, person, email }) => [organization, person, email])).toEqual([
    ['AWO Neuss', '', ''],
  ]);
  expect(answer.leftOut.map(({ reason }) => reason).toSorted()).toEqual(['deleteDue', 'privateUnasked', 'withdrawn']);
  expect(JSON.stringify(answer)).not.toMatch(/Muster |Alt|Karim|muster@/);
});

test('wer nicht mehr tätig oder nicht erreichbar ist, steht mit dem Grund bei denen, die fehlen', async () => {
  await actor('Alter Verein', { ...address, endDay: '2025-12-31' });
  await actor('Ohne Anschrift', {});
  const { rows, leftOut } = await everybody();
  expect(rows).toEqual([]);
  expect(leftOut).toEqual([
    { organization: 'Alter Verein', reason: 'ended' },
    { organization: 'Ohne Anschrift', reason: 'noAddress' },
  ]);
});

test('ein Gremium schreibt seinen Mitgliedern von heute, eine Sitzung auch denen auf ihrer Liste', async () => {
  const [awo, vhs] = [await actor('AWO Neuss'), await actor('VHS Neuss')];
  const clara = await person(awo, 'Clara Probe');
  const { id: bodyId } = await call('bodies.save', {
    id: null,
    values: { name: 'Netzwerk', kind: 'network', political: false },
  });
  await call('bodies.saveMember', { id: null, bodyId, values: { organizationId: awo, contactId: clara } });
  await call('bodies.saveMember', { id: null, bodyId, values: { organizationId: vhs, endDay: '2026-01-31' } });
  const members = await call('mailings.list', { of: 'body', id: bodyId });
  expect(members.rows.map(({ person }) => person)).toEqual(['Clara Probe']);
  const { id } = await call('meetings.save', { id: null, values: { name: 'Sitzung', bodyId, state: 'planned' } });
  await call('conferences.addParticipants', {
    meetingId: id,
    people: [{ name: 'Frank Muster', organization: 'VHS Neuss' }],
  });
  const invited = await call('mailings.list', { of: 'meeting', id });
  expect(invited.rows.map(({ person }) => person)).toEqual(['Clara Probe', 'Frank Muster']);
});
