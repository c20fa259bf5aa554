import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { noVotes } from '../../../../shared/contract/votes.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const { call } = {
  call: ((channel: never, input: never) => workspace.core.call(channel, input)) as TestWorkspace['core']['call'],
};
const body = async (): Promise<string> =>
  (
    await call('bodies.save', {
      id: null,
      values: { name: 'Steuerungsgruppe Integration', shortName: 'SG', kind: 'steeringGroup', noticeDays: 14 },
    })
  ).id;
const meeting = async (values: object = {}): Promise<string> =>
  (
    await call('meetings.save', {
      id: null,
      values: { name: '5. Sitzung', day: '2026-12-17', bodyId: await body(), ...values },
    })
  ).id;
const item = async (meetingId: string, name: string, values: object = {}): Promise<string> =>
  (await call('meetings.saveItem', { id: null, meetingId, values: { name, ...values } })).id;
const numbers = async (id: string): Promise<string[]> =>
  (await call('meetings.get', { id })).items.map(({ number, name }) => `${number} ${name}`);

test('die Fristen werden vom Tag der Sitzung rückwärts gerechnet, folgen einem neuen Tag und weichen einer eigenen Angabe', async () => {
  const id = await meeting();
  // 14 Tage vorher ist Donnerstag, der 3. Dezember; davor die üblichen 14 Tage für die Entwürfe.
  expect(await call('meetings.get', { id })).toMatchObject({
    dispatchDue: '2026-12-03',
    draftDue: '2026-11-19',
    supplementDue: '2026-12-14',
  });
  await call('meetings.save', { id, values: { day: '2027-01-21' } });
  expect(await call('meetings.get', { id })).toMatchObject({ dispatchDue: '2027-01-07' });
  await call('meetings.save', { id, values: { dispatchDue: '2027-01-04' } });
  expect(await call('meetings.get', { id })).toMatchObject({ day: '2027-01-21', dispatchDue: '2027-01-04' });
});

test('öffentliche und nichtöffentliche Punkte zählen für sich; ein Unterpunkt gehört zu dem davor; verschieben zählt neu', async () => {
  const id = await meeting();
  await item(id, 'Begrüßung');
  const report = await item(id, 'Sachstand');
  await item(id, 'Sprache', { below: true });
  await item(id, 'Personal', { public: false });
  const last = await item(id, 'Verschiedenes');
  expect(await numbers(id)).toEqual([
    'Ö1 Begrüßung',
    'Ö2 Sachstand',
    'Ö2.1 Sprache',
    'N1 Personal',
    'Ö3 Verschiedenes',
  ]);
  const { items } = await call('meetings.get', { id });
  expect(items[2]?.reference).toBe('SG/20261217/Ö2.1');
  await call('meetings.moveItem', { id: last, by: -1 });
  await call('meetings.removeItem', { id: report });
  expect(await numbers(id)).toEqual(['Ö1 Begrüßung', 'Ö1.1 Sprache', 'Ö2 Verschiedenes', 'N1 Personal']);
});

test('Beschluss, Aufgabe und Frist entstehen in einem Schritt und gehen mit ihm zurück', async () => {
  const id = await meeting();
  const itemId = await item(id, 'Sprechtag in Jüchen');
  const task = { name: 'Räume anfragen', responsible: 'KI', due: '2027-01-15' };
  const counted = { votesYes: 9, votesNo: 2, votesAbstention: 1, votesBiased: 1, votesNote: 'offen' };
  const { commandId } = await call('meetings.decide', {
    itemId,
    result: 'agreed',
    resolutionText: 'Der Sprechtag beginnt im März.',
    ...counted,
    task,
  });
  expect(await call('meetings.get', { id })).toMatchObject({
    items: [{ result: 'agreed', resolutionText: 'Der Sprechtag beginnt im März.', ...counted }],
    tasks: [{ name: 'Räume anfragen', item: 'Sprechtag in Jüchen', due: '2027-01-15', state: 'open' }],
  });
  await call('history.undo', { commandId });
  expect(await call('meetings.get', { id })).toMatchObject({ items: [{ result: null, votesYes: null }], tasks: [] });
});

test('eine verschobene Aufgabe zählt mit, eine erledigte kennt ihren Tag, eine überfällige wird für die nächste Sitzung vorgeschlagen', async () => {
  const first = await meeting();
  const { id } = await call('tasks.save', {
    id: null,
    meetingId: first,
    values: { name: 'Liste der Räume', due: '2026-11-01' },
  });
  await call('tasks.save', { id, meetingId: null, values: { due: '2026-11-15' } });
  expect((await call('tasks.list', { state: 'open' })).tasks).toMatchObject([
    { postponed: 1, due: '2026-11-15', meeting: '5. Sitzung' },
  ]);
  const next = await meeting({ name: '6. Sitzung' });
  const { suggestions } = await call('meetings.get', { id: next });
  expect(suggestions).toMatchObject([{ reason: 'task', name: 'Liste der Räume' }]);
  await call('meetings.takeUp', { id: next, keys: suggestions.map(({ key }) => key) });
  expect(await numbers(next)).toEqual(['Ö1 Offene Aufgabe: Liste der Räume']);
  expect((await call('meetings.get', { id: next })).suggestions).toEqual([]);
  await call('tasks.save', { id, meetingId: null, values: { state: 'done' } });
  expect((await call('tasks.list', { state: 'done' })).tasks).toMatchObject([{ doneDay: '2026-11-22' }]);
});

test('zur Sitzung gehören die Mitglieder des Gremiums; wer kam, wird einzeln vermerkt', async () => {
  const organizationId = (await call('organizations.save', { id: null, values: { name: 'Diakonie' } })).id;
  const contactId = (
    await call('organizations.saveContact', {
      id: null,
      organizationId,
      values: { name: 'Clara Probe', email: 'c@example.org' },
    })
  ).id;
  const id = await meeting();
  const { bodyId } = await call('meetings.get', { id });
  await call('bodies.saveMember', {
    id: null,
    bodyId: bodyId ?? '',
    values: { organizationId, contactId, role: 'Mitglied', voting: true },
  });
  await call('meetings.attend', { meetingId: id, contactId, organizationId: null, state: 'excused' });
  const { attendees } = await call('meetings.get', { id });
  expect(attendees).toMatchObject([{ person: 'Clara Probe', organization: 'Diakonie', state: 'excused' }]);
  expect((await call('organizations.get', { id: organizationId })).bodies).toMatchObject([
    { name: 'Steuerungsgruppe Integration', role: 'Mitglied' },
  ]);
  await expect(call('organizations.removeContact', { id: contactId })).rejects.toMatchObject({
    code: 'CONTACT_IN_USE',
  });
});

test('die Einladung nennt öffentliche Punkte und geht an Mitglieder, die angeschrieben werden dürfen', async () => {
  const id = await meeting({ startTime: '14:00', location: 'Kreishaus' });
  const { bodyId } = await call('meetings.get', { id });
  for (const [name, consent] of [
    ['Clara Probe', 'given'],
    ['Dogan Muster', 'withdrawn'],
  ] as const) {
    const email = `${name.toLowerCase().replace(' ', '.')}@example.org`;
    const contactId = (
      await call('organizations.saveContact', { id: null, organizationId: null, values: { name, email, consent } })
    ).id;
    await call('bodies.saveMember', { id: null, bodyId: bodyId ?? '', values: { contactId } });
  }
  await item(id, 'Sachstand');
  await item(id, 'Personalfrage', { public: false });
  const { content, fileName } = await call('meetings.file', { id, kind: 'invitation' });
  expect(fileName).toBe('2026-12-17 Einladung 5. Sitzung.eml');
  expect(content).toContain('X-Unsent: 1');
  expect(content).toContain('clara.probe@example.org');
  expect(content).not.toContain('dogan.muster');
  expect(content).toContain('Sachstand');
  expect(content).not.toContain('Personalfrage');
});

test('der Kalender enthält Sitzung und Fristen; dieselbe Sitzung behält ihre Kennung', async () => {
  const id = await meeting({ startTime: '14:00', endTime: '16:30', location: 'Kreishaus; Raum 5, Neuss' });
  const { content } = await call('meetings.file', { id, kind: 'calendar' });
  const lines = content.split('\r\n');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain(`UID:${id}@verzahnt.invalid`);
  expect(lines).toContain('DTSTART;TZID=Europe/Berlin:20261217T140000');
  expect(lines).toContain('LOCATION:Kreishaus\\; Raum 5\\, Neuss');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261203');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
});

test('der Kalender aller Termine enthält offene Aufgaben und Meilensteine mit Datum', async () => {
  const task = { name: 'Räume klären', due: '2026-12-10', responsible: 'Frau Probe' };
  await call('tasks.save', { id: null, meetingId: null, values: task });
  const { id } = await call('planning.createMeasure', { planId: null, values: { name: 'Rucksack' } });
  const milestone = { name: 'Auftakt', dueDate: '2027-02', doneDay: null };
  await call('planning.saveItem', { entity: 'milestone', id: null, ownerId: id, values: milestone });
  const { content } = await call('meetings.file', { id: null, kind: 'calendar' });
  const lines = content.split('\r\n');
  expect(lines).toContain('SUMMARY:Aufgabe: Räume klären');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261210');
  expect(lines).toContain('SUMMARY:Meilenstein: Auftakt');
  expect(lines).toContain('DTSTART;VALUE=DATE:20270228');
});

test('der Kalender aller Termine enthält Fristen der Förderung und zugesagte Beiträge, solange sie offen sind', async () => {
  const plain = { reference: null, startDay: null, endDay: null, remark: null };
  const programme = { name: 'Landesmittel', shortName: null, funder: null, state: 'open', website: null } as const;
  const { id: programmeId } = await call('funding.saveProgramme', { id: null, values: { ...programme, ...plain } });
  const money = { amount: null, ownShare: null, posts: null, grantedDay: null, proofDone: null, keepUntil: null };
  const grant = { name: 'Personal', proofDue: '2027-03-31', ...money, ...plain };
  const { id: grantId } = await call('funding.saveGrant', { id: null, programmeId, values: grant });
  const { id: agreementId } = await call('cooperation.saveAgreement', { id: null, values: { name: 'Räume' } });
  const part = { ags: '05162016', contribution: 'Rathaus', due: '2027-01-15', answer: 'agreed' } as const;
  await call('cooperation.savePart', { id: null, agreementId, values: part });
  const lines = async () => (await call('meetings.file', { id: null, kind: 'calendar' })).content.split('\r\n');
  for (const line of [
    'SUMMARY:Verwendungsnachweis: Landesmittel',
    'DTSTART;VALUE=DATE:20270331',
    'SUMMARY:Vereinbart: Räume',
    'DESCRIPTION:Kaarst: Rathaus',
  ])
    expect(await lines()).toContain(line);
  await call('funding.settle', { what: 'proof', id: grantId, day: '2026-11-20' });
  expect(await lines()).not.toContain('SUMMARY:Verwendungsnachweis: Landesmittel');
});

test('die Niederschrift zeigt Ergebnisse und Aufgaben, die Anwesenheitsliste die Mitglieder', async () => {
  const id = await meeting();
  const itemId = await item(id, 'Sprechtag', { minutes: 'Frau Probe berichtet.' });
  await call('meetings.decide', {
    itemId,
    result: 'agreed',
    resolutionText: null,
    ...noVotes,
    votesYes: 12,
    task: { name: 'Räume anfragen', responsible: 'KI', due: '2027-01-15' },
  });
  const minutes = await call('handouts.blockDocument', { kind: 'minutes', recordId: id });
  const text = JSON.stringify(minutes.blocks);
  for (const words of [
    'Ö1  Sprechtag',
    'Frau Probe berichtet.',
    'zugestimmt (12 Ja)',
    'Räume anfragen, KI, bis 15.01.2027',
    'Schriftführung',
  ])
    expect(text).toContain(words);
  const list = await call('handouts.blockDocument', { kind: 'attendanceList', recordId: id });
  expect(list.title).toBe('Anwesenheitsliste: 5. Sitzung');
  const { base64 } = await call('handouts.render', { options: { kind: 'minutes', recordId: id }, format: 'docx' });
  expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
});

test('was bald ansteht, steht in der Übersicht', async () => {
  await meeting({ day: '2026-12-03' });
  await call('tasks.save', { id: null, meetingId: null, values: { name: 'Nachfragen', due: '2026-11-20' } });
  const { due } = await call('overview.get', { lastVisit: null });
  const pages = due.map(({ target }) => target.page);
  expect(pages).toEqual(expect.arrayContaining(['meetings', 'tasks']));
});

test('vor der Sitzung steht da, was aus früheren desselben Gremiums noch offen ist', async () => {
  const first = await meeting({ day: '2026-10-15' });
  const { bodyId } = await call('meetings.get', { id: first });
  await call('tasks.save', { id: null, meetingId: first, values: { name: 'Räume suchen', due: '2027-02-01' } });
  const next = await call('meetings.save', { id: null, values: { name: '6. Sitzung', day: '2026-12-17', bodyId } });
  const { earlierTasks, tasks } = await call('meetings.get', { id: next.id });
  expect(earlierTasks).toMatchObject([{ name: 'Räume suchen', meeting: '5. Sitzung' }]);
  expect(tasks).toEqual([]);
  const other = await meeting({ name: 'Anderes Gremium', day: '2026-12-18' });
  expect((await call('meetings.get', { id: other })).earlierTasks).toEqual([]);
});

test('zur Konferenz werden alle auf der Liste eingeladen', async () => {
  const values = { name: 'Konferenz', kind: 'conference', day: '2027-01-20' } as const;
  const { id } = await call('meetings.save', { id: null, values });
  const contact = { name: 'Clara Probe', email: 'c@example.org' };
  const contactId = (await call('organizations.saveContact', { id: null, organizationId: null, values: contact })).id;
  await call('meetings.attend', { meetingId: id, contactId, organizationId: null, state: 'invited' });
  expect((await call('meetings.file', { id, kind: 'invitation' })).content).toContain('c@example.org');
});
