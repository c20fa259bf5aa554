import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../shared/contract/index.ts';
import { fixedClock } from '../../main/core/platform/clock.ts';
import { Desk } from './support/desk.ts';
import { header, offerSheet, row, type OfferRow } from './support/workbook.ts';

const nextYear = fixedClock('2026-11-22T09:12:00Z');
let desk: Desk;
beforeEach(() => {
  desk = new Desk(fixedClock('2025-11-20T09:12:00Z'));
});
afterEach(() => desk.close());

type Group = OutputOf<'imports.missing'>['groups'][number];
const rows = (...names: string[]): OfferRow[] => names.map((name) => ({ name }));
const file = (name: string, ...offers: string[]): Promise<string> => desk.file(name, offerSheet(rows(...offers)));
/** Kaarst answered in 2025 with these offers; now it is 2026. */
async function lastYear(...offers: string[]): Promise<string> {
  const { importId } = await desk.run(await file('Kaarst 2025.xlsx', ...offers));
  desk.restart(nextYear);
  return importId!;
}
const missing = async (...ids: string[]): Promise<Group[]> => (await desk.core.call('imports.missing', { ids })).groups;
const named = (group: Group | undefined): string[] => group?.offers.map(({ name }) => name) ?? [];
async function decide(
  id: string,
  mode: 'ask' | 'keep' | 'ended',
  names: string[] | null = null,
  ends: string | null = null,
) {
  const [group] = await missing(id);
  const offerIds = names && group!.offers.filter(({ name }) => names.includes(name)).map(({ offerId }) => offerId);
  await desk.core.call('imports.decideMissing', { ids: [id], draftId: id, offerIds, mode, ends });
}
const openPoints = async (): Promise<string[]> => {
  const [latest] = await desk.register();
  const { issues } = await desk.core.call('imports.issues', { importId: latest!.id });
  return issues.filter(({ code, settled }) => code === 'OFFER_MISSING' && !settled).map(({ original }) => original);
};

describe('Was ein Absender nicht mehr nennt', () => {
  test('steht mit Namen und der letzten Nennung da; ohne Entscheidung wird nachgefragt und nichts beendet', async () => {
    await lastYear('Chor', 'Nähkurs', 'Treff');
    const [draft] = await desk.read(await file('Kaarst 2026.xlsx', 'Treff'));
    const [group] = await missing(draft!.id);
    expect(named(group)).toEqual(['Chor', 'Nähkurs']);
    expect(group).toMatchObject({ surveyTitle: '', proposedEnd: '2025', files: ['Kaarst 2026.xlsx'], back: [] });
    expect(group!.offers[0]).toMatchObject({
      provider: 'Caritasverband',
      last: { fileName: 'Kaarst 2025.xlsx', surveyTitle: 'Bestandserhebung 2025' },
      mode: 'ask',
      ends: null,
    });
    await desk.commit(draft!.id);
    expect((await desk.record('Chor')).values.validTo).toBeNull();
    expect(await openPoints()).toEqual(['Chor', 'Nähkurs']);
    expect((await desk.register())[0]).toMatchObject({ missing: 2 });
    const { toClarify } = await desk.core.call('overview.get', { lastVisit: null });
    expect(toClarify.find(({ label }) => label === 'Kaarst 2026.xlsx')?.count).toBe(2);
  });

  test('„beendet“ schreibt das Jahr der letzten Nennung, keinen Tag; die Zurücknahme stellt alles wieder her', async () => {
    await lastYear('Chor', 'Nähkurs', 'Treff', 'Café');
    const before = desk.hash();
    const [draft] = await desk.read(await file('Kaarst 2026.xlsx', 'Treff'));
    await decide(draft!.id, 'ended');
    await decide(draft!.id, 'ended', ['Nähkurs'], 'Juni 2026');
    await decide(draft!.id, 'keep', ['Café']);
    await desk.commit(draft!.id);
    expect((await desk.record('Chor')).values.validTo).toBe('2025');
    expect((await desk.record('Nähkurs')).values.validTo).toBe('2026-06');
    expect((await desk.record('Café')).values.validTo).toBeNull();
    expect(await openPoints()).toEqual([]);
    const { changes } = await desk.core.call('offers.history', { id: (await desk.record('Chor')).id });
    expect(changes[0]).toMatchObject({ label: expect.stringContaining('Kaarst 2026.xlsx') });
    const [latest] = await desk.register();
    await desk.core.call('imports.undo', { importId: latest!.id });
    // Only the round of 2026, made by the take-over, goes with it: the content is that of before.
    expect(desk.hash()).toBe(before);
  });

  test('ein Ende vor dem Beginn wird nicht angenommen, für alle zusammen bleibt es dann beim Nachfragen', async () => {
    await lastYear('Chor', 'Treff');
    const { id } = await desk.record('Chor');
    await desk.core.call('offers.update', { id, values: { validFrom: '2026-01' } });
    const [draft] = await desk.read(await file('Kaarst 2026.xlsx', 'Treff'));
    await expect(decide(draft!.id, 'ended', ['Chor'], '2025')).rejects.toMatchObject({ code: 'ENDS_BEFORE_START' });
    await expect(decide(draft!.id, 'ended', ['Chor'], 'bald')).rejects.toMatchObject({ code: 'FIELD_INVALID' });
    await decide(draft!.id, 'ended');
    expect((await missing(draft!.id))[0]?.offers[0]).toMatchObject({ name: 'Chor', mode: 'ask' });
  });

  test('was vor dem Jahr der Erhebung endete oder in einer ausgelassenen Zeile steht, fehlt nicht', async () => {
    await lastYear('Chor', 'Nähkurs', 'Treff');
    const { id } = await desk.record('Chor');
    await desk.core.call('offers.update', { id, values: { validTo: '2025-09' } });
    const [draft] = await desk.read(await file('Kaarst 2026.xlsx', 'Treff', 'Nähkurs'));
    await desk.decide(draft!.id, { kind: 'excludeRow', sheet: 'Angebote', row: 3, excluded: true });
    expect(await missing(draft!.id)).toEqual([]);
  });
});

describe('Mehrere Dateien und Absender', () => {
  test('mehrere Dateien eines Absenders werden zusammen verglichen, auch mit denen der Runde', async () => {
    await lastYear('Chor', 'Nähkurs', 'Treff', 'Café');
    const [one, two] = await desk.read(
      await file('Kaarst Amt.xlsx', 'Treff'),
      await file('Kaarst Jugendamt.xlsx', 'Chor'),
    );
    const groups = await missing(one!.id, two!.id);
    expect(groups.map(named)).toEqual([['Café', 'Nähkurs']]);
    await desk.decide(two!.id, { kind: 'secondFile', mode: 'adds', replaces: null });
    await desk.commit(one!.id, two!.id);
    const register = await desk.register();
    expect(register.slice(0, 2).map((entry) => [entry.fileName, entry.missing])).toEqual([
      ['Kaarst Jugendamt.xlsx', 2],
      ['Kaarst Amt.xlsx', 0],
    ]);
    const [three] = await desk.read(await file('Kaarst VHS.xlsx', 'Café'));
    await desk.decide(three!.id, { kind: 'secondFile', mode: 'adds', replaces: null });
    expect(await missing(three!.id)).toEqual([]);
    await desk.commit(three!.id);
    const { issues } = await desk.core.call('imports.issues', { importId: register[0]!.id });
    expect(issues.map(({ original, settled }) => [original, settled])).toEqual([
      ['Café', true],
      ['Nähkurs', false],
    ]);
  });

  test('ein anderer Absender nimmt niemandem etwas: sein Angebot fehlt nur bei ihm', async () => {
    await desk.run(await file('Neuss 2025.xlsx', 'Chor'));
    await lastYear('Treff');
    const [kaarst, neuss] = await desk.read(
      await file('Kaarst 2026.xlsx', 'Treff'),
      await file('Neuss 2026.xlsx', 'Band'),
    );
    const groups = await missing(kaarst!.id, neuss!.id);
    expect(groups.map((group) => [group.sender.ags, named(group)])).toEqual([['05162024', ['Chor']]]);
  });

  test('„alle beendet“ lässt aus, was ein anderer Absender in dieser Erhebung nennt', async () => {
    await lastYear('Chor', 'Nähkurs', 'Treff');
    const neuss = {
      Angebote: [
        ['Kommune', ...header],
        ['Kaarst', ...row({ name: 'Chor' })],
        ['Neuss', ...row({ name: 'Band' })],
      ],
    };
    await desk.run(await desk.file('Caritas.xlsx', neuss));
    const [draft] = await desk.read(await file('Kaarst 2026.xlsx', 'Treff'));
    await decide(draft!.id, 'ended');
    expect((await missing(draft!.id))[0]!.offers.map(({ name, mode, others }) => [name, mode, others])).toEqual([
      ['Chor', 'ask', ['Caritasverband']],
      ['Nähkurs', 'ended', []],
    ]);
    await decide(draft!.id, 'ended', ['Chor']);
    expect((await missing(draft!.id))[0]!.offers[0]).toMatchObject({ name: 'Chor', mode: 'ended' });
  });

  test('was einmal als beendet galt und wieder genannt wird, erhält sein früheres Ende zurück', async () => {
    await lastYear('Chor', 'Treff');
    await desk.run(await file('Kaarst 2026.xlsx', 'Treff'), { missing: 'ended' });
    expect((await desk.record('Chor')).values.validTo).toBe('2025');
    const before = desk.hash();
    const [draft] = await desk.read(await file('Kaarst Nachtrag.xlsx', 'Chor'));
    await desk.decide(draft!.id, { kind: 'secondFile', mode: 'adds', replaces: null });
    expect((await missing(draft!.id))[0]?.back).toEqual(['Chor']);
    await desk.commit(draft!.id);
    expect((await desk.record('Chor')).values.validTo).toBeNull();
    await desk.core.call('imports.undo', { importId: (await desk.register())[0]!.id });
    expect(desk.hash()).toBe(before);
  });

  test('eine ersetzende Datei nimmt die Enden der ersetzten zurück und fragt selbst', async () => {
    await lastYear('Chor', 'Nähkurs', 'Treff');
    const { importId } = await desk.run(await file('Kaarst 2026.xlsx', 'Treff'), { missing: 'ended' });
    const before = desk.hash();
    const [draft] = await desk.read(await file('Kaarst 2026 neu.xlsx', 'Treff', 'Chor'));
    await desk.decide(draft!.id, { kind: 'secondFile', mode: 'replaces', replaces: importId });
    expect((await missing(draft!.id)).map(named)).toEqual([['Nähkurs']]);
    await desk.commit(draft!.id);
    expect((await desk.record('Chor')).values.validTo).toBeNull();
    expect((await desk.record('Nähkurs')).values.validTo).toBeNull();
    await desk.core.call('imports.undo', { importId: (await desk.register())[0]!.id });
    expect(desk.hash()).toBe(before);
  });
});

test('auf der Befehlszeile wird gezählt und nachgefragt, wenn nichts anderes gesagt ist', async () => {
  await lastYear('Chor', 'Treff');
  const path = await file('Kaarst 2026.xlsx', 'Treff');
  const tried = await desk.run(path, { dryRun: true });
  expect(tried).toMatchObject({ missing: 1, unchanged: 1 });
  expect(tried.issues).toMatchObject([{ code: 'OFFER_MISSING', original: 'Chor', severity: 'warning' }]);
  const kept = await desk.run(path, { missing: 'keep' });
  expect(kept).toMatchObject({ missing: 1, issues: [] });
  expect((await desk.record('Chor')).values.validTo).toBeNull();
});

test('die Datei vom Vorjahr, fast unverändert, wird als solche benannt, im Fenster wie auf der Befehlszeile', async () => {
  const names = ['Chor', 'Nähkurs', 'Treff', 'Café', 'Band'];
  await lastYear(...names);
  const path = await desk.file('Kaarst 2025 Kopie.xlsx', {
    Angebote: [['Rücklauf'], [], header, ...rows(...names).map(row)],
  });
  const [draft] = await desk.read(path);
  expect(draft!.earlierYear).toBe(
    'Der Dateiname nennt 2025, die Erhebung ist für 2026. 5 von 5 Zeilen sind seit „Bestandserhebung 2025“ unverändert.',
  );
  expect(draft!.state).toBe('ready');
  const result = await desk.run(path, { dryRun: true });
  expect(result.issues).toMatchObject([{ code: 'FILE_OF_EARLIER_YEAR', severity: 'info' }]);
  const [fresh] = await desk.read(await file('Kaarst.xlsx', 'Theater'));
  expect(fresh!.earlierYear).toBeNull();
});

test('vor dem Zurücknehmen steht auch da, wie viele Bestätigungen „kein Angebot“ gehen', async () => {
  const none = { name: 'kein Angebot', field: 'Wohnen', provider: '', group: '', capacity: null };
  const { importId } = await desk.run(await desk.file('Kaarst.xlsx', offerSheet([...rows('Chor'), none])));
  const preview = await desk.core.call('imports.undoPreview', { importId: importId! });
  expect(preview).toMatchObject({ removes: 1, restores: 0, statements: 1, kept: [] });
});

describe('Nachfragen mit dem Rückfrageblatt', () => {
  async function answered(base64: string, name: string, fill: (sheet: ExcelJS.Worksheet) => void): Promise<string> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(base64, 'base64') as unknown as ArrayBuffer);
    fill(workbook.getWorksheet('Nicht mehr genannt')!);
    const path = join(desk.inbox, name);
    await workbook.xlsx.writeFile(path);
    return path;
  }
  const line = (sheet: ExcelJS.Worksheet, name: string): ExcelJS.Row => {
    const found: ExcelJS.Row[] = [];
    sheet.eachRow((entry) => entry.getCell(2).text === name && found.push(entry));
    return found[0]!;
  };

  test('fragt nach jedem offenen Angebot, und die Antwort gilt mit ihren Worten als Grund', async () => {
    await lastYear('Chor', 'Nähkurs', 'Treff', 'Café');
    const { importId } = await desk.run(await file('Kaarst 2026.xlsx', 'Treff'));
    const before = desk.hash();
    const sheet = await desk.core.call('imports.correctionSheet', { of: 'import', id: importId! });
    expect(sheet.questions).toBe(3);
    const path = await answered(sheet.base64, 'AW.xlsx', (page) => {
      expect(line(page, 'Chor').getCell(4).text).toBe('Bestandserhebung 2025, „Kaarst 2025.xlsx“');
      line(page, 'Chor').getCell(5).value = 'nein';
      line(page, 'Chor').getCell(6).value = '06/2026';
      line(page, 'Nähkurs').getCell(5).value = 'ja';
    });
    const [draft] = await desk.read(path);
    expect(draft).toMatchObject({ state: 'ready', rows: 1, counts: { created: 0, unchanged: 1 } });
    const [group] = await missing(draft!.id);
    expect(group!.offers.map(({ name, mode, ends, reason }) => [name, mode, ends, reason])).toEqual([
      ['Café', 'ask', null, ''],
      ['Chor', 'ended', '2026-06', 'Antwort im Rückfrageblatt: „nein, 06/2026“.'],
      ['Nähkurs', 'keep', null, 'Antwort im Rückfrageblatt: „ja“.'],
    ]);
    await desk.commit(draft!.id);
    expect((await desk.record('Chor')).values.validTo).toBe('2026-06');
    expect((await desk.record('Treff')).values.validTo).toBeNull();
    expect(await openPoints()).toEqual(['Café']);
    await desk.core.call('imports.undo', { importId: (await desk.register())[0]!.id });
    expect(desk.hash()).toBe(before);
  });

  test('was schon als beendet galt, bleibt es, wenn das Rückfrageblatt zu anderem zurückkommt', async () => {
    await lastYear('Chor', 'Nähkurs', 'Treff');
    const [draft] = await desk.read(await file('Kaarst 2026.xlsx', 'Treff'));
    await decide(draft!.id, 'ended', ['Chor']);
    await desk.commit(draft!.id);
    const importId = (await desk.register())[0]!.id;
    const { base64, questions } = await desk.core.call('imports.correctionSheet', { of: 'import', id: importId });
    expect(questions).toBe(1);
    const [back] = await desk.read(
      await answered(base64, 'AW.xlsx', (page) => (line(page, 'Nähkurs').getCell(5).value = 'ja')),
    );
    await desk.commit(back!.id);
    expect((await desk.record('Chor')).values.validTo).toBe('2025');
    expect(await openPoints()).toEqual([]);
  });
});

test('steht unter dem Ende „beendet“, wird das Ende mit seinem Grund vorgeschlagen; auf der Befehlszeile wird nur gefragt', async () => {
  await lastYear('Chor', 'Treff');
  const said = (name: string) =>
    desk.file(name, {
      Angebote: [
        [...header, 'Ende'],
        [...row({ name: 'Chor' }), 'beendet'],
        [...row({ name: 'Treff' }), null],
      ],
    });
  const tried = await desk.run(await said('Kaarst 2026.xlsx'), { dryRun: true });
  expect(tried).toMatchObject({ missing: 1, unchanged: 2 });
  expect(tried.issues.map(({ code }) => code)).toEqual(['OFFER_SAID_ENDED', 'OFFER_MISSING']);
  const [draft] = await desk.read(await said('Kaarst 2026.xlsx'));
  const [group] = await missing(draft!.id);
  expect(group!.offers).toMatchObject([
    { name: 'Chor', mode: 'ended', ends: '2025', reason: 'Die Datei sagt in H2: „beendet“.' },
  ]);
  await desk.commit(draft!.id);
  expect((await desk.record('Chor')).values.validTo).toBe('2025');
});

test('steht „läuft aus“ nur unter Status oder Bemerkung, wird nichts gesetzt, sondern mit Grund gefragt; mit Datum wird dieses vorgeschlagen', async () => {
  await lastYear('Chor', 'Treff', 'Café', 'Basar');
  const said = await desk.file('Kaarst 2026.xlsx', {
    Angebote: [
      [...header, 'Status', 'Bemerkung'],
      [...row({ name: 'Chor' }), 'läuft aus', null],
      [...row({ name: 'Treff' }), null, 'Gute Resonanz. Läuft zum 31.07.2026 aus.'],
      [...row({ name: 'Café' }), 'läuft', 'neue Fachkraft zum 01.03. eingestellt'],
      [...row({ name: 'Basar' }), 'eingestellt', null],
    ],
  });
  const [draft] = await desk.read(said);
  const [group] = await missing(draft!.id);
  expect(group!.offers).toMatchObject([
    { name: 'Basar', mode: 'ended', ends: '2025', reason: 'Die Datei sagt in H5: „eingestellt“.' },
    { name: 'Chor', mode: 'ask', ends: null, reason: 'Die Datei sagt in H2: „läuft aus“.' },
    { name: 'Treff', mode: 'ended', ends: '2026-07-31' },
  ]);
  const tried = await desk.run(said, { dryRun: true });
  expect(tried.issues.filter(({ code }) => code === 'OFFER_END_REMARKED').map(({ cell }) => cell)).toEqual([
    'H2',
    'I3',
    'H5',
  ]);
});
