import { expect, test } from 'vitest';
import { noVotes } from '../../../../shared/contract/votes.ts';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { paperDesk, step } from './test-papers.ts';

const { call, create, printed, sitting, agenda } = paperDesk();

test('eine Vorlage mit Sitzung steht auf deren Tagesordnung und nennt ihren TOP; ohne Sitzung steht sie nirgends', async () => {
  const { bodyId, meetingId } = await sitting();
  await call('meetings.saveItem', { id: null, meetingId, values: { name: 'Begrüßung' } });
  const { id } = await create('Sprachkurse');
  await call('papers.saveConsultations', { paperId: id, steps: [{ ...step, bodyId, meetingId }] });
  const [saved] = (await call('papers.get', { id })).consultations;
  expect(saved).toMatchObject({ itemNumber: 'Ö2', meetingDay: '2026-12-03' });
  expect(await agenda(meetingId)).toMatchObject([{ name: 'Begrüßung' }, { name: 'Sprachkurse', paperId: id }]);
  expect((await printed(id)).join()).toContain('Sozialausschuss · 03.12.2026 · Ö2');
  await call('papers.update', { id, name: 'Sprachkurse am Abend', public: false });
  expect(await agenda(meetingId)).toMatchObject([{}, { name: 'Sprachkurse am Abend', number: 'N1' }]);
  await call('papers.saveConsultations', {
    paperId: id,
    steps: [{ ...step, id: saved!.id, bodyId, meetingId: null }],
  });
  expect(await agenda(meetingId)).toHaveLength(1);
  await call('history.undo', {});
  expect(await agenda(meetingId)).toMatchObject([{}, { paperId: id }]);
});

test('was in der Sitzung beschlossen wird, steht in der Beratungsfolge, und umgekehrt; Behandeltes bleibt in seiner Sitzung', async () => {
  const { meetingId } = await sitting();
  const { id } = await create('Sprachkurse');
  await call('papers.putOnAgenda', { paperId: id, meetingId });
  const [item] = await agenda(meetingId);
  const task = { name: 'Räume suchen', responsible: null, due: null };
  await call('meetings.decide', {
    itemId: item!.id,
    result: 'agreed',
    resolutionText: 'Ja.',
    ...noVotes,
    votesYes: 7,
    task,
  });
  const [decided] = (await call('papers.get', { id })).consultations;
  expect(decided).toMatchObject({
    result: 'unchanged',
    resolutionText: 'Ja.',
    votesYes: 7,
    tasks: [{ name: 'Räume suchen' }],
  });
  const votes = { votesYes: 3, votesNo: 9, votesAbstention: 1, votesBiased: 2, votesNote: 'namentlich' };
  await call('papers.decide', { consultationId: decided!.id, resolutionText: null, ...votes, result: 'rejected' });
  const voted = '3 Ja, 9 Nein, 1 Enthaltung, 2 befangen · namentlich';
  expect(await agenda(meetingId)).toMatchObject([{ result: 'rejected', ...votes }]);
  const minutes = await call('handouts.blockDocument', { kind: 'minutes', recordId: meetingId });
  expect(linesOf(minutes.blocks).join()).toContain(voted);
  const { id: stepId, bodyId, role, proposedResolution } = decided!;
  const moved = { id: stepId, bodyId, role, proposedResolution, meetingId: null };
  await expect(call('papers.saveConsultations', { paperId: id, steps: [moved] })).rejects.toMatchObject({
    code: 'CONSULTATION_IN_USE',
  });
});

test('eine Vorlage, die auf eine Sitzung ihres Gremiums wartet, wird vorgeschlagen; vom Punkt genommen, wartet sie wieder', async () => {
  const { bodyId, meetingId } = await sitting();
  const { id } = await create('Sprachkurse');
  await call('papers.saveConsultations', { paperId: id, steps: [{ ...step, bodyId }] });
  const proposed = async () => (await call('meetings.get', { id: meetingId })).suggestions;
  const [suggestion] = await proposed();
  expect(suggestion).toMatchObject({ reason: 'paper', name: 'Sprachkurse' });
  await call('meetings.takeUp', { id: meetingId, keys: [suggestion!.key] });
  expect(await proposed()).toEqual([]);
  const [item] = await agenda(meetingId);
  expect(item).toMatchObject({ paperId: id, number: 'Ö1', proposedResolution: step.proposedResolution });
  await call('meetings.removeItem', { id: item!.id });
  expect(await proposed()).toHaveLength(1);
});

test('die Sitzungsunterlagen enthalten jede Vorlage unter ihrem TOP; die öffentlichen lassen Nichtöffentliches weg', async () => {
  const { meetingId } = await sitting();
  const open = await create('Sprachkurse');
  const closed = await create('Vergabe');
  await call('papers.update', { id: closed.id, public: false, earlier: 'geheim' });
  for (const { id } of [open, closed]) await call('papers.putOnAgenda', { paperId: id, meetingId });
  const packet = (variant: 'public' | 'internal') =>
    call('handouts.blockDocument', { kind: 'packet', recordId: meetingId, variant });
  const headings = ({ blocks }: Awaited<ReturnType<typeof packet>>) =>
    blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.text] : []));
  const shown = await packet('public');
  expect(headings(shown)).toEqual(['Tagesordnung', 'Ö1  Sprachkurse']);
  expect(JSON.stringify(shown)).not.toMatch(/Vergabe|geheim/);
  expect(shown).toMatchObject({ cover: true, fileStem: '2026-12-03_SGA_Sitzungsunterlagen_oeffentlich' });
  expect(headings(await packet('internal'))).toEqual(['Tagesordnung', 'Ö1  Sprachkurse', 'N1  Vergabe']);
});

test('die OParl-Datei nennt Sitzung, Gremium und öffentliche Vorlagen unter Kennungen des Hauses, nichts Nichtöffentliches', async () => {
  const { meetingId, bodyId } = await sitting();
  await call('meetings.save', { id: meetingId, values: { startTime: '17:00' } });
  const open = await create('Sprachkurse');
  const closed = await create('Vergabe');
  await call('papers.update', { id: closed.id, public: false });
  for (const { id } of [open, closed]) await call('papers.putOnAgenda', { paperId: id, meetingId });
  const settings = { pattern: '{nr}', office: '', term: '' };
  await expect(call('papers.saveSettings', { ...settings, base: 'kein Netz' })).rejects.toMatchObject({
    code: 'FIELD_INVALID',
  });
  await call('papers.saveSettings', { ...settings, base: 'https://ris.example/oparl/' });
  const { content, fileName } = await call('meetings.file', { id: meetingId, kind: 'oparl' });
  expect(fileName).toBe('2026-12-03 3. Sitzung OParl.json');
  expect(content).not.toContain('Vergabe');
  const { data } = JSON.parse(content) as { data: { id: string; type: string; start?: string; name: string }[] };
  expect(data.map(({ type, name }) => `${type.split('/').at(-1)} ${name}`)).toEqual([
    'Meeting 3. Sitzung',
    'Organization Sozialausschuss',
    'Paper Sprachkurse',
  ]);
  expect(data[0]).toMatchObject({
    start: '2026-12-03T17:00:00+01:00',
    id: `https://ris.example/oparl/meeting/${meetingId}`,
  });
  expect(data[1]?.id).toBe(`https://ris.example/oparl/organization/${bodyId}`);
  expect(data[2]).toMatchObject({
    consultation: [{ authoritative: true, role: 'Entscheidung', meeting: data[0]?.id, organization: [data[1]?.id] }],
  });
});

test('die OParl-Datei einer Vorlage nennt ihre Beratungsfolge mit Sitzungen, Punkten und Gremien; was nichtöffentlich beraten wird, fehlt', async () => {
  const { meetingId, bodyId } = await sitting();
  await call('meetings.save', { id: meetingId, values: { startTime: '17:00' } });
  const { id } = await create('Sprachkurse');
  await call('meetings.saveItem', { id: null, meetingId, values: { name: 'Begrüßung', public: true } });
  await call('papers.putOnAgenda', { paperId: id, meetingId });
  const { id: closedBody } = await call('bodies.save', { id: null, values: { name: 'Vergabeausschuss' } });
  const { id: closed } = await call('meetings.save', {
    id: null,
    values: { name: 'Vergabe', bodyId: closedBody, day: '2026-12-10' },
  });
  await call('papers.putOnAgenda', { paperId: id, meetingId: closed });
  const [item] = (await call('meetings.get', { id: closed })).items;
  await call('meetings.saveItem', { id: item?.id ?? '', meetingId: closed, values: { public: false } });
  await call('papers.saveSettings', { pattern: '{nr}', office: '', term: '', base: 'https://ris.example/oparl' });
  const options = { kind: 'paper', recordId: id } as const;
  const made = await call('handouts.render', { options, format: 'docx' });
  await call('handouts.store', { report: made.report, format: 'docx', base64: made.base64 });

  const { content } = await call('meetings.file', { id, kind: 'paperOparl' });
  expect(content).not.toContain('Vergabe');
  expect(content).not.toContain('Begrüßung');
  const { data } = JSON.parse(content) as { data: unknown[] };
  const [paper, meeting, body] = data;
  const of = (type: string, key: string) => ({
    id: `https://ris.example/oparl/${type.toLowerCase()}/${key}`,
    type: `https://schema.oparl.org/1.1/${type}`,
  });
  const [step] = (await call('papers.get', { id })).consultations;
  const oparlPaper = {
    ...of('Paper', id),
    name: 'Sprachkurse',
    mainFile: {
      accessUrl: expect.stringMatching('^https://ris.example/oparl/file/') as string,
      paper: [of('Paper', id).id],
    },
    consultation: [
      {
        ...of('Consultation', step?.id ?? ''),
        paper: of('Paper', id).id,
        meeting: of('Meeting', meetingId).id,
        organization: [of('Organization', bodyId).id],
      },
    ],
  };
  expect(paper).toMatchObject(oparlPaper);
  expect(meeting).toMatchObject({
    ...of('Meeting', meetingId),
    start: '2026-12-03T17:00:00+01:00',
    agendaItem: [{ order: 1, name: 'Sprachkurse', consultation: of('Consultation', step?.id ?? '').id }],
  });
  expect(body).toMatchObject({ ...of('Organization', bodyId), name: 'Sozialausschuss' });
  expect(data).toHaveLength(3);
  // Every object has what OParl 1.1 asks of it: an address under the base, and the name of its type in it.
  const objects = [...content.matchAll(/"id": "([^"]+)",\s+"type": "https:\/\/schema\.oparl\.org\/1\.1\/(\w+)"/g)];
  expect(objects).toHaveLength(content.split('"type":').length - 1);
  for (const [, address = '', type = ''] of objects)
    expect(address.startsWith(`https://ris.example/oparl/${type.toLowerCase()}/`)).toBe(true);
  await call('papers.update', { id, public: false });
  await expect(call('meetings.file', { id, kind: 'paperOparl' })).rejects.toMatchObject({ code: 'PAPER_NOT_PUBLIC' });
});

test('eine Sitzung ist eine ihres eigenen Gremiums; ohne gewähltes Gremium nennt sie es selbst', async () => {
  const { id } = await create();
  const committee = await call('bodies.save', { id: null, values: { name: 'Sozialausschuss' } });
  const group = await call('bodies.save', { id: null, values: { name: 'Steuerungsgruppe' } });
  const meeting = await call('meetings.save', { id: null, values: { bodyId: group.id, name: '5. Sitzung' } });
  const meets = { ...step, meetingId: meeting.id };
  await expect(
    call('papers.saveConsultations', { paperId: id, steps: [{ ...meets, bodyId: committee.id }] }),
  ).rejects.toMatchObject({ code: 'MEETING_OF_OTHER_BODY' });
  await call('papers.saveConsultations', { paperId: id, steps: [meets] });
  expect((await call('papers.get', { id })).consultations).toMatchObject([{ body: 'Steuerungsgruppe' }]);
});
