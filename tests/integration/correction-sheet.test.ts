import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../main/core/test-workspace.ts';
import {
  answer,
  readDraft,
  takeOverDraft,
  writeReturn,
} from '../../main/core/features/imports/learning/test-returns.ts';
import { offersByName, openWorkbook, rowNamed, saveWorkbook } from './correction-support.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const example = new URL('../../resources/examples/Rueckmeldung_Kaarst_final_neu2.xlsx', import.meta.url);
const kaarst = 'Rueckmeldung_Kaarst_final_neu2.xlsx';

test('ein Rückfrageblatt zeigt die Datei des Absenders mit Anschreiben, Markierung und Notiz je Frage', async () => {
  const { core } = workspace;
  const { draft } = await readDraft(core, example.pathname, kaarst);
  const made = await core.call('imports.correctionSheet', { of: 'draft', id: draft.id });
  expect(made.fileName).toBe('Rückfragen Kaarst.xlsx');
  const workbook = await openWorkbook(made.base64);
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Rückfragen', 'visible'],
    ['Rückmeldung', 'visible'],
    ['Erläuterungen', 'visible'],
    ['verzahnt_rueckfrage', 'veryHidden'],
  ]);
  const [cover, sheet] = workbook.worksheets;
  const words = cover?.getColumn(1).values.join('\n') ?? '';
  expect(words).toContain('bis zum 06.12.2026');
  expect(words).toContain('Kommunales Integrationszentrum');
  const row = rowNamed(sheet!, 'Elterncafé');
  expect(row.getCell(3).text).toBe('Themenfeld 3');
  expect(row.getCell(3).note).toContain('Bisher steht hier: „Themenfeld 3“.');
  expect(row.getCell(3).note).toContain('Gesundheit');
  expect(row.getCell(3).fill).toMatchObject({ pattern: 'solid' });
  expect(row.getCell(1).note).toBeUndefined();
});

test('die Antwort wird ohne Frage gelesen und ändert nur die beantworteten Zellen', async () => {
  const { core, dataDir } = workspace;
  const { draft, cards } = await readDraft(core, example.pathname, kaarst);
  const importId = await takeOverDraft(core, draft.id);
  const before = await offersByName(core);
  expect(before.get('Elterncafé')?.['fieldsOfAction']).toEqual([]);
  const edited = before.get('Schwimmkurs für Frauen');
  await core.call('offers.update', { id: String(edited?.['id']), values: { phone: '02131 999999' } });
  const { base64 } = await core.call('imports.correctionSheet', { of: 'import', id: importId });
  const workbook = await openWorkbook(base64);
  const sheet = workbook.getWorksheet('Rückmeldung');
  const row = rowNamed(sheet, 'Elterncafé');
  row.getCell(1).value = 'Elterncafé am Rathaus';
  row.getCell(3).value = 'Gesundheit';
  row.getCell(5).value = 8;
  row.getCell(7).value = 'elterncafe@example.org';
  rowNamed(sheet, 'Deutschkurs A1').getCell(6).value = '30.09.2024';
  const back = await readDraft(core, await saveWorkbook(workbook, dataDir, 'AW Rückfragen.xlsx'), 'AW Rückfragen.xlsx');
  expect(back.draft.question).toBeNull();
  expect(back.draft.sender.ags).toBe('05162016');
  expect(back.draft.counts).toMatchObject({ created: 0, updated: 2 });
  const asked = (cards: typeof back.cards): string[] =>
    cards.flatMap((card) => ('cells' in card ? card.cells : 'cell' in card ? [card.cell] : []));
  const answered = [`C${row.number}`, `E${row.number}`, 'F10'];
  expect(asked(cards)).toEqual(expect.arrayContaining(answered));
  for (const cell of answered) expect(asked(back.cards)).not.toContain(cell);
  expect(back.warnings.join(' ')).toContain('5 Zellen sind geändert');
  const answerId = await takeOverDraft(core, back.draft.id);
  const after = await offersByName(core);
  expect(after.size).toBe(before.size);
  expect(after.get('Elterncafé am Rathaus')).toMatchObject({
    id: before.get('Elterncafé')?.['id'],
    capacity: '8',
    email: 'elterncafe@example.org',
  });
  expect(after.get('Elterncafé am Rathaus')?.['fieldsOfAction']).toHaveLength(1);
  expect(after.get('Schwimmkurs für Frauen')?.['phone']).toBe('02131 999999');
  const { imports } = await core.call('imports.list', {});
  expect(imports.find(({ id }) => id === importId)?.undoneAt).not.toBeNull();
  await core.call('imports.undo', { importId: answerId });
  expect((await offersByName(core)).get('Elterncafé')).toMatchObject({ id: before.get('Elterncafé')?.['id'] });
  expect((await core.call('imports.list', {})).imports.find(({ id }) => id === importId)?.undoneAt).toBeNull();
});

test('eingefügte und gelöschte Zeilen verrutschen nichts', async () => {
  const { core, dataDir } = workspace;
  const headers = ['Bezeichnung', 'Anbieter', 'Themenfeld', 'läuft seit'];
  const rows = ['Chor', 'Treff', 'Kurs', 'Café'].map((name, n) => [
    name,
    'AWO',
    'Sprache',
    n === 2 ? '31.09.2024' : 2020,
  ]);
  const path = await writeReturn(dataDir, 'Jüchen.xlsx', { headers, rows });
  const first = await readDraft(core, path, 'Jüchen.xlsx');
  const importId = await takeOverDraft(core, first.draft.id);
  const before = await offersByName(core);
  const { base64 } = await core.call('imports.correctionSheet', { of: 'import', id: importId });
  const workbook = await openWorkbook(base64);
  const sheet = workbook.getWorksheet('Rückmeldung')!;
  rowNamed(sheet, 'Kurs').getCell(4).value = '2024';
  sheet.spliceRows(rowNamed(sheet, 'Chor').number, 1);
  sheet.insertRow(rowNamed(sheet, 'Kurs').number, ['Neues Angebot', 'DRK', 'Gesundheit', 2026]);
  const name = 'zurück.xlsx';
  const back = await readDraft(core, await saveWorkbook(workbook, dataDir, name), name);
  expect(back.draft.question).toBeNull();
  expect(back.draft.counts).toMatchObject({ created: 1, updated: 1, unchanged: 2, toClarify: 0 });
  expect(back.warnings.join(' ')).toContain('1 Zeile fehlt');
  await takeOverDraft(core, back.draft.id);
  const after = await offersByName(core);
  expect([...after.keys()].toSorted()).toEqual(['Café', 'Chor', 'Kurs', 'Neues Angebot', 'Treff']);
  expect(after.get('Kurs')).toMatchObject({ id: before.get('Kurs')?.['id'], validFrom: '2024' });
});

test('was in der früheren Datei entschieden wurde, gilt in der Antwort weiter; nach einem Neustart auch', async () => {
  const { core, dataDir } = workspace;
  const { draft } = await readDraft(core, example.pathname, kaarst);
  await answer(core, draft.id, { kind: 'sign', sign: '–', meaning: 'missing' });
  await answer(core, draft.id, { kind: 'excludeRow', sheet: 'Rückmeldung', row: 9, excluded: true });
  const { base64 } = await core.call('imports.correctionSheet', { of: 'draft', id: draft.id });
  await takeOverDraft(core, draft.id);
  const workbook = await openWorkbook(base64);
  rowNamed(workbook.getWorksheet('Rückmeldung'), 'Elterncafé').getCell(3).value = 'Gesundheit';
  const path = await saveWorkbook(workbook, dataDir, 'x.xlsx');
  const back = await readDraft(core, path, 'x.xlsx');
  expect(back.draft.counts).toMatchObject({ created: 0, updated: 1 });
  expect(back.cards.filter((card) => card.kind === 'sign')).toMatchObject([{ decided: 'missing' }]);
  const again = workspace.reopen();
  await again.call('imports.drafts', {});
  const same = await readDraft(again, path, 'x.xlsx');
  expect(same.draft.counts).toMatchObject({ created: 0, updated: 1 });
});

test('ohne offene Fragen gibt es kein Rückfrageblatt', async () => {
  const { core, dataDir } = workspace;
  const headers = ['Bezeichnung', 'Anbieter', 'Themenfeld'];
  const path = await writeReturn(dataDir, 'Neuss.xlsx', { headers, rows: [['Chor', 'AWO', 'Sprache']] });
  const { draft } = await readDraft(core, path, 'Neuss.xlsx');
  await expect(core.call('imports.correctionSheet', { of: 'draft', id: draft.id })).rejects.toMatchObject({
    code: 'NOTHING_TO_ASK',
  });
});
