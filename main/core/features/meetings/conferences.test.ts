import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());
const call = ((channel: never, input: never) => workspace.core.call(channel, input)) as TestWorkspace['core']['call'];

const conference = async (): Promise<{ id: string; groupId: string }> => {
  const values = { name: 'Integrationskonferenz 2026', kind: 'conference', day: '2026-11-10', state: 'held' } as const;
  const { id } = await call('meetings.save', { id: null, values });
  const group = { name: 'Sprache', fieldOfAction: 'sprache' };
  return { id, groupId: (await call('conferences.saveGroup', { id: null, meetingId: id, values: group })).id };
};
const result = {
  kind: 'need',
  text: 'Sprachkurse am Abend fehlen',
  toldWho: 'Diakonie',
  ags: '05162016',
  fieldOfAction: null,
} as const;
const addOne = async (id: string, workingGroupId: string | null): Promise<string> => {
  await call('conferences.addResults', { meetingId: id, results: [{ ...result, workingGroupId }] });
  return (await call('conferences.get', { id })).results.at(-1)?.id ?? '';
};

test('eine Konferenz ist keine Sitzung der Steuerungsgruppe und steht mit ihren offenen Ergebnissen in der eigenen Liste', async () => {
  const { id, groupId } = await conference();
  await addOne(id, groupId);
  expect((await call('meetings.list', {})).meetings).toEqual([]);
  expect((await call('conferences.list', {})).conferences).toMatchObject([
    { id, kind: 'conference', results: 1, open: 1 },
  ]);
});

test('aus einem Ergebnis werden Bedarf, Ziel und Maßnahme; beide Seiten wissen davon', async () => {
  const { id, groupId } = await conference();
  const resultId = await addOne(id, groupId);
  const need = await call('conferences.makeOf', { resultId, entity: 'need' });
  const goal = await call('conferences.makeOf', { resultId, entity: 'goal' });
  const made = await call('conferences.makeOf', { resultId, entity: 'measure' });
  const { rows } = await call('coverage.namedNeeds', { limit: 10 });
  expect(rows).toMatchObject([
    { id: need.recordId, need: result.text, place: '05162016', fieldsOfAction: ['sprache'] },
  ]);
  expect(await call('planning.get', { id: made.recordId })).toMatchObject({
    name: result.text,
    goalId: goal.recordId,
    municipalities: ['05162016'],
    needs: [{ id: need.recordId }],
  });
  expect(await call('conferences.originsOf', { entity: 'measure', recordId: made.recordId })).toMatchObject({
    origins: [{ text: result.text, toldWho: 'Diakonie', meeting: 'Integrationskonferenz 2026', day: '2026-11-10' }],
  });
  const { results } = await call('conferences.get', { id });
  expect(results[0]?.outcomes.map(({ entity }) => entity)).toEqual(['need', 'goal', 'measure']);
  await call('history.undo', { commandId: made.commandId });
  expect((await call('conferences.get', { id })).results[0]?.outcomes).toHaveLength(2);
});

test('ein Ziel ohne Handlungsfeld wird nicht geraten, sondern erfragt', async () => {
  const { id } = await conference();
  const resultId = await addOne(id, null);
  await expect(call('conferences.makeOf', { resultId, entity: 'goal' })).rejects.toMatchObject({
    code: 'RESULT_WITHOUT_FIELD',
  });
});

test('wird eine Arbeitsgruppe gelöscht, behalten ihre Ergebnisse das Handlungsfeld', async () => {
  const { id, groupId } = await conference();
  await addOne(id, groupId);
  await call('conferences.removeGroup', { id: groupId });
  expect(await call('conferences.get', { id })).toMatchObject({
    groups: [],
    results: [{ workingGroupId: null, fieldOfAction: 'sprache' }],
  });
});

test('Teilnehmende kommen mit ihrer Institution auf die Liste; wer schon bekannt ist, entsteht nicht noch einmal', async () => {
  const { id } = await conference();
  const organizationId = (await call('organizations.save', { id: null, values: { name: 'Diakonie' } })).id;
  await call('organizations.saveContact', { id: null, organizationId, values: { name: 'Clara Probe' } });
  const people = [
    { name: 'Clara Probe', organization: 'Diakonie' },
    { name: 'Neu Dabei', organization: 'Verein Neu' },
    { name: 'Noch Jemand', organization: 'Verein Neu' },
  ];
  expect(await call('conferences.addParticipants', { meetingId: id, people })).toMatchObject({ added: 3, known: 0 });
  const { attendees } = await call('meetings.get', { id });
  expect(attendees.map(({ person, organization, state }) => [person, organization, state])).toEqual([
    ['Clara Probe', 'Diakonie', 'present'],
    ['Neu Dabei', 'Verein Neu', 'present'],
    ['Noch Jemand', 'Verein Neu', 'present'],
  ]);
  expect((await call('organizations.get', { id: organizationId })).contacts).toHaveLength(1);
  expect(await call('conferences.addParticipants', { meetingId: id, people })).toMatchObject({ added: 0, known: 3 });
});

test('mit der Konferenz gehen Gruppen und Ergebnisse, und mit Rückgängig kommen sie wieder', async () => {
  const { id, groupId } = await conference();
  await addOne(id, groupId);
  const { commandId } = await call('meetings.remove', { id });
  expect((await call('conferences.list', {})).conferences).toEqual([]);
  await call('history.undo', { commandId });
  expect(await call('conferences.get', { id })).toMatchObject({
    groups: [{ name: 'Sprache' }],
    results: [{ kind: 'need' }],
  });
});

test('die Dokumentation zeigt Institutionen und Ergebnisse nach Arbeitsgruppen, mit dem, was daraus entstand', async () => {
  const { id, groupId } = await conference();
  await call('conferences.makeOf', { resultId: await addOne(id, groupId), entity: 'need' });
  const people = [{ name: 'Neu Dabei', organization: 'Verein Neu' }];
  await call('conferences.addParticipants', { meetingId: id, people });
  const document = await call('handouts.blockDocument', { kind: 'conference', recordId: id });
  const text = JSON.stringify(document.blocks);
  for (const words of ['Verein Neu', 'Sprachkurse am Abend fehlen', 'Diakonie', 'Bedarf: Sprachkurse'])
    expect(text).toContain(words);
  expect(text).not.toContain('Neu Dabei');
});
