import { afterEach, beforeEach, expect, test } from 'vitest';
import { noVotes } from '../../../../shared/contract/votes.ts';
import { liveSources } from '../../../../shared/contract/rich-text.ts';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { paperFileStem } from './file-name.rules.ts';
import { nextPaperNumber } from './number.rules.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
const create = (name = 'Bericht zur Integrationsarbeit') => call('papers.create', { kind: 'resolution', name });
const step = {
  bodyId: null,
  meetingId: null,
  role: 'decision',
  proposedResolution: 'Der Ausschuss stimmt zu.',
} as const;
const undecided = {
  resolutionText: null,
  ...noVotes,
};
const printed = async (recordId: string) =>
  linesOf((await call('handouts.blockDocument', { kind: 'paper', recordId })).blocks);
const gapsIn = (title: string) => ({
  sections: [{ heading: 'Sachverhalt', blocks: [{ type: 'live', source: 'gaps', title, filter: {} } as const] }],
});
const confirm = (ags: string, reason: string) =>
  call('coverage.confirmGap', { ags, fieldOfAction: 'sprache', targetGroups: [], reason, planned: '' });

test('die Nummer folgt dem Muster des Hauses und zählt weiter', () => {
  const parts = { office: '50', term: 'XV', year: 2026 };
  expect(nextPaperNumber('{amt}/{nr}/{wp}/{jahr}', parts, ['50/2403/XV/2026', '51/9000/XV/2026'])).toBe(
    '50/2404/XV/2026',
  );
  expect(nextPaperNumber('{jahr}-{nr}', parts, [])).toBe('2026-1');
  const own = { office: '', term: '', year: 2026 };
  expect(nextPaperNumber('{amt}/{nr}/{wp}/{jahr}', own, [])).toBe('1/2026');
  expect(nextPaperNumber('{nr}/{wp}', own, ['1'])).toBe('2');
  expect(nextPaperNumber('ohne Nummer', parts, [])).toBeNull();
});

test('der Dateiname nennt Tag, Gremium und Nummer und geht auf jedem Windows', () => {
  const parts = { day: '2026-03-12', body: 'SGA', word: 'Vorlage', number: '50/2403/XV/2026' };
  expect(paperFileStem(parts)).toBe('2026-03-12_SGA_Vorlage_50-2403-XV-2026');
  expect(paperFileStem({ ...parts, day: null, body: null, number: null })).toBe('Vorlage');
});

test('eine neue Vorlage hat die Überschriften ihrer Art und die nächste Nummer', async () => {
  await call('papers.saveSettings', { pattern: '{amt}/{nr}/{jahr}', office: '50', term: '', base: '' });
  await create();
  const { id } = await create();
  const paper = await call('papers.get', { id });
  expect(paper).toMatchObject({ number: '50/2/2026', state: 'draft', public: true });
  expect(paper.content.sections[0]?.heading).toBe('Sachverhalt');
});

test('je Gremium steht ein eigener Beschlussvorschlag; was allen gleich ist, steht einmal', async () => {
  const { id } = await create();
  await call('papers.saveConsultations', { paperId: id, steps: [step, { ...step, role: 'notice' }] });
  expect((await printed(id)).filter((line) => line.includes('stimmt zu'))).toHaveLength(1);
  const { consultations } = await call('papers.get', { id });
  const [first, second] = consultations.map(({ id: stepId }) => stepId);
  await call('papers.saveConsultations', {
    paperId: id,
    steps: [
      { ...step, id: first! },
      { ...step, id: second!, proposedResolution: 'Der Kreistag beschließt.' },
    ],
  });
  expect((await printed(id)).join()).toContain('Der Kreistag beschließt.');
});

test('das Ergebnis bleibt, wenn die Beratungsfolge neu geordnet wird, und lässt sich zurücknehmen', async () => {
  const { id } = await create();
  await call('papers.saveConsultations', { paperId: id, steps: [step] });
  const [only] = (await call('papers.get', { id })).consultations;
  await call('papers.decide', { consultationId: only!.id, ...undecided, result: 'changed', votesYes: 12, votesNo: 3 });
  await call('papers.saveConsultations', {
    paperId: id,
    steps: [
      { ...step, role: 'notice' },
      { ...step, id: only!.id },
    ],
  });
  expect((await call('papers.get', { id })).consultations[1]).toMatchObject({ result: 'changed', votesYes: 12 });
  await call('history.undo', {});
  await call('history.undo', {});
  expect((await call('papers.get', { id })).consultations).toMatchObject([{ result: null, votesYes: null }]);
});

test('ein Baustein zeigt die Daten von jetzt; die freigegebene Fassung bleibt, wie sie war', async () => {
  const { id } = await create();
  await call('papers.update', { id, content: gapsIn('Lücken') });
  await confirm('05162024', 'Wartelisten');
  expect((await printed(id)).join()).toContain('Wartelisten');
  await call('papers.release', { id, note: 'zur Sitzung' });
  await confirm('05162016', 'Kein Kurs am Abend');
  expect((await printed(id)).join()).not.toContain('Kein Kurs am Abend');
  const { versions } = await call('papers.get', { id });
  expect(versions).toHaveLength(1);
  const { added, removed } = await call('papers.differences', { paperId: id, from: versions[0]!.id });
  expect(added.join()).toContain('Kein Kurs am Abend');
  expect(removed).toEqual([]);
  await expect(call('papers.remove', { id })).rejects.toMatchObject({ code: 'PAPER_WAS_RELEASED' });
});

test('die Bemerkung wird nie gedruckt, ein Entwurf sagt, dass er einer ist', async () => {
  const { id } = await create();
  await call('papers.update', { id, remark: 'nur für uns' });
  const document = await call('handouts.blockDocument', { kind: 'paper', recordId: id });
  expect(JSON.stringify(document.blocks)).not.toContain('nur für uns');
  expect(document.subtitle).toContain('ENTWURF');
});

test('Beträge werden summiert und deutsch gedruckt', async () => {
  const { id } = await create();
  const rows = [2026, 2027].map((year) => ({
    year,
    amount: 1_250_000,
    kind: 'running' as const,
    cover: 'Produkt 050',
  }));
  await call('papers.update', { id, financial: { product: '050.010', account: '', rows } });
  expect((await printed(id)).join('\n')).toContain('Summe · 25.000');
});

test('eine Aufgabe gehört zu ihrem Beschluss; erledigt bleibt sie an dem Tag, an dem sie es wurde', async () => {
  const { id } = await create();
  await call('papers.saveConsultations', { paperId: id, steps: [step, step] });
  const [one, other] = (await call('papers.get', { id })).consultations.map((consultation) => consultation.id);
  const task = { consultationId: one!, name: 'Fachtag vorbereiten', responsible: null, due: null };
  const saved = await call('papers.saveTask', { id: null, ...task, done: true });
  const elsewhere = { ...task, id: saved.id, consultationId: other!, done: false };
  await expect(call('papers.saveTask', elsewhere)).rejects.toMatchObject({ code: 'CONSULTATION_NOT_FOUND' });
  const changed = await call('papers.saveTask', { id: saved.id, ...task, name: 'Fachtag', done: true });
  const { changes } = await call('history.ofRecord', { entity: 'task', id: saved.id });
  expect(changes.find(({ commandId }) => commandId === changed.commandId)?.fields.map(({ field }) => field)).toEqual([
    'name',
  ]);
});

const sitting = async () => {
  const body = await call('bodies.save', { id: null, values: { name: 'Sozialausschuss', shortName: 'SGA' } });
  const values = { name: '3. Sitzung', day: '2026-12-03', bodyId: body.id };
  return { bodyId: body.id, meetingId: (await call('meetings.save', { id: null, values })).id };
};
const agenda = async (id: string) => (await call('meetings.get', { id })).items;

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
  await call('papers.decide', { consultationId: decided!.id, ...undecided, ...votes, result: 'rejected' });
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

test('Schreibpausen ergeben einen Entwurf und keinen Eintrag im Verlauf; gespeichert wird er ein Schritt', async () => {
  const { id } = await create();
  const text = (words: string) => ({
    sections: [{ heading: 'Sachverhalt', blocks: [{ type: 'paragraph' as const, runs: [{ text: words }] }] }],
  });
  await call('papers.keepDraft', { id, content: text('Die Kom') });
  await call('papers.keepDraft', { id, content: text('Die Kommunen bitten') });
  expect((await call('papers.get', { id })).draft?.content).toEqual(text('Die Kommunen bitten'));
  await call('papers.update', { id, content: text('Die Kommunen bitten.') });
  expect(await call('papers.get', { id })).toMatchObject({ draft: null, content: text('Die Kommunen bitten.') });
  expect((await call('history.ofRecord', { entity: 'paper', id })).changes).toHaveLength(2);
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

test('jeder Baustein ohne Daten sagt, dass noch keine Angaben vorliegen, oder zeigt die Kommunen, und nennt den Stand', async () => {
  const shown = async (source: (typeof liveSources)[number]) => {
    const { blocks } = await call('papers.live', { type: 'live', source, title: 'Titel', filter: {} });
    return JSON.stringify(blocks);
  };
  for (const source of liveSources) expect(await shown(source)).toMatch(/Bitte wählen|Stand 22\.11\.2026/);
});

test('ohne Auswahl zeigen Kennzahlen die Kerndaten: die Einwohner mit ihrer Quelle, auch ehe eine Kennzahl da ist', async () => {
  const kerndaten = async () =>
    JSON.stringify(await call('papers.live', { type: 'live', source: 'figures', title: 'Kerndaten', filter: {} }));
  expect(await kerndaten()).toMatch(/Einwohnerinnen und Einwohner.*Neuss.*Zensus/);
  const { rows } = await call('indicators.list', {});
  const indicatorId = rows.find(({ name }) => name === 'Ausländeranteil')!.id;
  const values = { period: '2025', source: 'IT.NRW', edition: null, quality: null, remark: null };
  await call('indicators.saveFigure', {
    id: null,
    indicatorId,
    values: { ...values, place: '05162024', value: '17,5' },
  });
  expect(await kerndaten()).toMatch(/Einwohnerinnen und Einwohner.*Ausländeranteil.*17,5.*IT\.NRW/);
});

test('eine Kennzahl im Text schont kleine Fallzahlen', async () => {
  const values = { name: 'Beratungen', countsPersons: true, definition: null, unit: null, indicatorGroup: null };
  const more = { direction: null, decimals: null, usualSource: null, existsFor: null };
  const made = await call('indicators.save', {
    id: null,
    values: { ...values, ...more, numeratorId: null, denominatorId: null, factor: null },
  });
  const figure = { period: '2025', source: 'Zählung', edition: null, quality: null, remark: null };
  for (const [place, value] of [
    ['05162016', '2'],
    ['05162024', '40'],
  ] as const)
    await call('indicators.saveFigure', { id: null, indicatorId: made.id, values: { ...figure, place, value } });
  const live = { type: 'live' as const, source: 'figures' as const, title: 'Titel', filter: { records: [made.id] } };
  const { blocks } = await call('papers.live', live);
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows.map(({ cells }) => cells[2]?.text) : []));
  expect(rows).not.toContain('2');
  expect(JSON.stringify(blocks)).toContain('Kleine Fallzahlen sind nicht ausgewiesen');
});

const conceptOf = async () => (await call('papers.create', { kind: 'report', name: 'Konzept', concept: true })).id;

test('ein Konzept beginnt mit seinen Kapiteln; im Entwurf gedruckt hat es Deckblatt, Inhalt und alle Kapitel', async () => {
  const id = await conceptOf();
  const { content } = await call('papers.get', { id });
  expect(content.sections.map(({ heading }) => heading.slice(0, 1)).join('')).toBe('12345678');
  const document = await call('handouts.blockDocument', { kind: 'paper', recordId: id });
  expect(document).toMatchObject({ cover: true, subtitle: 'Integrationskonzept · ENTWURF' });
  expect(document.blocks[0]).toMatchObject({ type: 'contents' });
  const chapters = document.blocks.filter((block) => block.type === 'heading' && block.level === 2);
  // Chapters still without text share a page.
  expect(chapters.map((block) => block.type === 'heading' && block.newPage)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => number !== 2 && number !== 3),
  );
  expect(JSON.stringify(document.blocks)).toContain('(noch ohne Text)');
  await call('papers.release', { id, note: '' });
  const released = await call('handouts.blockDocument', { kind: 'paper', recordId: id });
  expect(JSON.stringify(released.blocks)).not.toContain('noch ohne Text');
  const chapter = await call('handouts.blockDocument', { kind: 'paper', recordId: id, section: 4 });
  expect(chapter).toMatchObject({ title: '5 Leitlinien', fileStem: '5-Leitlinien_Konzept' });
});

test('Änderungswünsche aus einer kopierten Tabelle: Spalten nach Namen, Kommune erkannt, Zeilen ohne Wunsch gezählt', async () => {
  const paperId = await conceptOf();
  const text =
    'Wunsch\tVon\tKapitel\n"Zwei\nZeilen, ""wörtlich"""\tStadt Kaarst\t4.2\n\tNeuss\t5\nMehr Sport\tSportbund\t';
  expect(await call('papers.pasteWishes', { paperId, round: 'Runde 1', text })).toMatchObject({ added: 2, skipped: 1 });
  const { rows } = await call('papers.wishes', { paperId });
  expect(rows).toMatchObject([
    { sender: 'Stadt Kaarst', ags: '05162016', chapter: '4.2', wish: 'Zwei\nZeilen, "wörtlich"', answer: 'open' },
    { sender: 'Sportbund', ags: null, wish: 'Mehr Sport' },
  ]);
  await call('papers.saveWish', { id: rows[0]!.id, paperId, values: { answer: 'taken', reply: 'steht jetzt da' } });
  const synopsis = await call('handouts.blockDocument', { kind: 'wishSynopsis', recordId: paperId });
  expect(synopsis.subtitle).toContain('2 Wünsche · 1 offen');
  expect(linesOf(synopsis.blocks).join()).toContain('übernommen · steht jetzt da');
  await expect(call('papers.pasteWishes', { paperId, round: 'Runde 1', text: ' \n' })).rejects.toMatchObject({
    code: 'NO_WISHES_FOUND',
  });
});

test('die Fortschreibung nennt selbst, was seit der letzten Fassung anders ist', async () => {
  const id = await conceptOf();
  await call('papers.release', { id, note: 'beschlossen' });
  const changes = async () =>
    linesOf((await call('handouts.blockDocument', { kind: 'paperChanges', recordId: id })).blocks);
  expect(await changes()).toEqual(['Text und Zahlen sind unverändert.']);
  await confirm('05162024', 'Wartelisten');
  expect((await changes()).join()).toContain('Wartelisten');
  await call('papers.release', { id, note: 'Fortschreibung' });
  const { subtitle, blocks } = await call('handouts.blockDocument', { kind: 'paperChanges', recordId: id });
  expect(subtitle).toContain('von Fassung 1 zu Fassung 2');
  expect(linesOf(blocks).join()).toContain('Wartelisten');
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

test('auch eine sehr lange Vorlage hat einen Verlauf', async () => {
  const { id } = await create();
  const runs = [{ text: 'Wort '.repeat(3000) }];
  const blocks = [1, 2].map(() => ({ type: 'paragraph' as const, runs }));
  await call('papers.update', { id, content: { sections: [{ heading: 'Sachverhalt', blocks }] } });
  expect((await call('history.ofRecord', { entity: 'paper', id })).changes).toHaveLength(2);
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
