// What a return says and the program cannot place is said, never silently passed over.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore } from '../../main/core/core.ts';
import { Desk } from './support/desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

test('ein Blatt, dessen Tabelle nicht übernommen wird, wird genannt, bis jemand darüber entschieden hat', async () => {
  const path = await desk.file('Kaarst.xlsx', {
    Strukturen: [
      ['Struktur', 'Ansprechpartner', 'Telefon'],
      ['Integrationsbeauftragte', 'N.N.', '02131 987-1'],
      ['Integrationsrat', 'Frau Kühn', '02131 987-2'],
    ],
    Statistik: [
      ['Jahr', 'Einwohner', 'Ausländer'],
      [2023, 19_012, 1803],
      [2024, 19_104, 1911],
    ],
  });
  const [draft] = await desk.read(path);
  expect(draft).toMatchObject({ rows: 2, leftOut: ['Strukturen'] });
  const { tables } = await desk.core.call('imports.draft', { id: draft!.id });
  const { sheet, range } = tables.find(({ included }) => !included)!;
  const decided = await desk.decide(draft!.id, { kind: 'includeTable', sheet, range, included: false });
  expect(decided.leftOut).toEqual([]);
});

test('fehlt einem Blatt mit Bedarfen die Spalte mit dem Bedarf, wird nach ihr gefragt; die Antwort nimmt das Blatt auf', async () => {
  const path = await desk.file('Kaarst.xlsx', {
    Bedarfe: [
      ['Was uns fällt', 'Handlungsfeld', 'Dringlichkeit'],
      ['Zu wenig Plätze in B1-Kursen', 'Sprache', 'hoch'],
      ['Keine Kinderbetreuung während der Kurse', 'Bildung', 'mittel'],
    ],
  });
  const [draft] = await desk.read(path);
  expect(draft).toMatchObject({ state: 'question', leftOut: ['Bedarfe'] });
  const { cards } = await desk.core.call('imports.draft', { id: draft!.id });
  expect(cards).toMatchObject([{ kind: 'column', field: 'need', sheet: 'Bedarfe', columns: [{ letter: 'A' }] }]);
  const [{ tables }] = [await desk.core.call('imports.draft', { id: draft!.id })];
  const { sheet, range } = tables[0]!;
  const ticked = await desk.decide(draft!.id, { kind: 'includeTable', sheet, range, included: true });
  expect(ticked.counts).toMatchObject({ rejected: 2, toClarify: 1 });
  const after = await desk.decide(draft!.id, { kind: 'column', sheet, range, letter: 'A', field: 'need' });
  expect(after).toMatchObject({ state: 'ready', leftOut: [], counts: { created: 2, toClarify: 0 } });
});

test('eine unklare Kommune wird mit den Kommunen zur Wahl gefragt; die Antwort nimmt die Zeile auf', async () => {
  const path = await desk.file('Liste.xlsx', {
    Angebote: [
      ['Kommune', 'Angebot', 'Träger', 'Zielgruppe'],
      ['Neuss und Krefeld', 'Sprachcafé', 'AWO', 'Frauen'],
      ['Kaarst', 'Lotsen', 'AWO', 'Frauen'],
    ],
  });
  const [draft] = await desk.read(path);
  const { cards } = await desk.core.call('imports.draft', { id: draft!.id });
  const card = cards.find((one) => one.kind === 'value' && one.field === 'municipality');
  expect(card).toMatchObject({ original: 'Neuss und Krefeld', options: [{ id: '05162024', name: 'Neuss' }] });
  const after = await desk.decide(draft!.id, {
    kind: 'value',
    field: 'municipality',
    original: 'Neuss und Krefeld',
    termIds: ['05162024', '05162016'],
  });
  expect(after.counts).toMatchObject({ created: 2, rejected: 0 });
});

test('ein neuer Begriff der Wortliste beantwortet die Frage; wird er zurückgenommen, ist sie wieder offen', async () => {
  const path = await desk.file('Kaarst.xlsx', {
    Angebote: [
      ['Angebot', 'Träger', 'Handlungsfeld', 'Zielgruppe'],
      ['Sprachcafé', 'AWO', 'Nachbarschaft', 'Frauen'],
    ],
  });
  const [draft] = await desk.read(path);
  const open = async () => (await desk.core.call('imports.draft', { id: draft!.id })).draft.counts.toClarify;
  expect(await open()).toBe(1);
  const { id, commandId } = await desk.core.call('vocabularies.save', {
    vocabulary: 'fieldOfAction',
    id: null,
    values: { name: 'Nachbarschaft' },
  });
  const answer = { kind: 'value', field: 'fieldsOfAction', original: 'Nachbarschaft' } as const;
  const answered = await desk.decide(draft!.id, { ...answer, termIds: [id] });
  expect(answered.counts.toClarify).toBe(0);
  await desk.core.call('history.undo', { commandId });
  expect(await open()).toBe(1);
});

test('abgelehnte Dateien bleiben über einen Neustart stehen, auch ein Ordner und eine leere; als ungelesen zählt keine', async () => {
  const [empty, picture] = [join(desk.inbox, 'leer.xlsx'), join(desk.inbox, 'Plakat.jpg')];
  writeFileSync(empty, '');
  writeFileSync(picture, Buffer.from('ffd8ffe000104a464946', 'hex'));
  const before = await desk.read(desk.inbox, empty, picture);
  expect(before.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused']);
  desk.core.close();
  desk.core = openCore({ dataDir: desk.dataDir });
  const { drafts } = await desk.core.call('imports.drafts', {});
  expect(drafts.map(({ fileName, problem }) => [fileName, problem])).toEqual(
    before.map(({ fileName, problem }) => [fileName, problem]),
  );
  const { toClarify } = await desk.core.call('overview.get', { lastVisit: null });
  expect(toClarify).toEqual([]);
});
