import { expect, test } from 'vitest';
import { liveSources } from '../../../../shared/contract/rich-text.ts';
import { noVotes } from '../../../../shared/contract/votes.ts';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { paperFileStem } from './file-name.rules.ts';
import { nextPaperNumber } from './number.rules.ts';
import { gapsIn, paperDesk, step } from './test-papers.ts';

const { call, create, printed, confirm } = paperDesk();

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
  await call('papers.decide', {
    consultationId: only!.id,
    resolutionText: null,
    ...noVotes,
    result: 'changed',
    votesYes: 12,
    votesNo: 3,
  });
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

test('„keine“ finanziellen Auswirkungen steht nur da, wenn es jemand gesagt hat', async () => {
  const { id } = await create();
  const stated = async (): Promise<unknown> => {
    const { blocks } = await call('handouts.blockDocument', { kind: 'paper', recordId: id });
    return blocks[
      blocks.findIndex((block) => block.type === 'heading' && block.text === 'Finanzielle Auswirkungen') + 1
    ];
  };
  expect(JSON.stringify(await stated())).toContain('noch nicht angegeben');
  await call('papers.update', { id, financial: { product: '', account: '', rows: [] } });
  expect(JSON.stringify(await stated())).toContain('"keine"');
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
  // Chapters still without text leave room for the next one on their page.
  expect(chapters.flatMap((block, at) => (block.type === 'heading' && block.newPage ? [at + 1] : []))).toEqual([
    1, 5, 6, 7,
  ]);
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

test('auch eine sehr lange Vorlage hat einen Verlauf', async () => {
  const { id } = await create();
  const runs = [{ text: 'Wort '.repeat(3000) }];
  const blocks = [1, 2].map(() => ({ type: 'paragraph' as const, runs }));
  await call('papers.update', { id, content: { sections: [{ heading: 'Sachverhalt', blocks }] } });
  expect((await call('history.ofRecord', { entity: 'paper', id })).changes).toHaveLength(2);
});
