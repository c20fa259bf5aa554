import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDraft, takeOverDraft, writeReturn } from '../../main/core/features/imports/learning/test-returns.ts';
import { testWorkspace, type TestWorkspace } from '../../main/core/test-workspace.ts';
import { writeWorkbook } from '../../main/excel/write/index.ts';
import { offersByName, openWorkbook, rowNamed, saveAsCsv } from './correction-support.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const example = new URL('../../resources/examples/Rueckmeldung_Kaarst_final_neu2.xlsx', import.meta.url);
const kaarst = 'Rueckmeldung_Kaarst_final_neu2.xlsx';
const headers = ['Bezeichnung', 'Anbieter', 'Themenfeld', 'läuft seit'];

test('ein als CSV gespeichertes Rückfrageblatt ist die Antwort auf seine Übernahme', async () => {
  const { core, dataDir } = workspace;
  const { draft } = await readDraft(core, example.pathname, kaarst);
  const importId = await takeOverDraft(core, draft.id);
  const before = await offersByName(core);
  const { base64 } = await core.call('imports.correctionSheet', { of: 'import', id: importId });
  const workbook = await openWorkbook(base64);
  const row = rowNamed(workbook.getWorksheet('Rückmeldung'), 'Elterncafé');
  row.getCell(1).value = 'Elterncafé am Rathaus';
  row.getCell(3).value = 'Gesundheit';
  const name = 'Rückfragen Kaarst.csv';
  const back = await readDraft(core, saveAsCsv(workbook, 'Rückmeldung', dataDir, name), name);
  expect(back.draft.question).toBeNull();
  expect(back.draft.sender.ags).toBe('05162016');
  expect(back.draft.counts).toMatchObject({ created: 0, updated: 1 });
  expect(back.warnings.join(' ')).toContain('2 Zellen sind geändert');
  await takeOverDraft(core, back.draft.id);
  const after = await offersByName(core);
  expect(after.size).toBe(before.size);
  expect(after.get('Elterncafé am Rathaus')?.['id']).toBe(before.get('Elterncafé')?.['id']);
  const { imports } = await core.call('imports.list', {});
  expect(imports.find(({ id }) => id === importId)?.undoneAt).not.toBeNull();
});

test('kommt von zwei Blättern nur eines als CSV zurück, wird gefragt, ob es die Datei ersetzt', async () => {
  const { core, dataDir } = workspace;
  const path = join(dataDir, 'Jüchen.xlsx');
  const rows = (name: string) => [
    [name, 'AWO', 'Sprache', '31.09.2024'],
    [`${name} am Abend`, 'DRK', 'Sprache', '2020'],
  ];
  const columns = headers.map((header) => ({ header }));
  const sheets = ['Chor', 'Treff'].map((name) => ({
    name: `Liste ${name}`,
    title: 'Angebote',
    columns,
    rows: rows(name),
  }));
  await writeWorkbook({ title: 'Jüchen', created: '2026-01-01T00:00:00Z', sheets }, path);
  const importId = await takeOverDraft(core, (await readDraft(core, path, 'Jüchen.xlsx')).draft.id);
  const before = await offersByName(core);
  const { base64 } = await core.call('imports.correctionSheet', { of: 'import', id: importId });
  const workbook = await openWorkbook(base64);
  rowNamed(workbook.getWorksheet('Liste Treff'), 'Treff').getCell(4).value = '2024';
  const back = await readDraft(core, saveAsCsv(workbook, 'Liste Treff', dataDir, 'a.csv'), 'a.csv');
  expect(back.draft.sender.ags).toBe('05162012');
  expect(back.draft.question).toMatchObject({ kind: 'secondFile' });
  expect(back.draft.counts).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  expect(back.warnings.join(' ')).toContain('Zu „Liste Chor“ sagt die Datei nichts');
  await core.call('imports.decide', {
    id: back.draft.id,
    decision: { kind: 'secondFile', mode: 'adds', replaces: null },
  });
  await takeOverDraft(core, back.draft.id);
  expect((await offersByName(core)).get('Treff')).toMatchObject({ id: before.get('Treff')?.['id'], validFrom: '2024' });
  const { imports } = await core.call('imports.list', {});
  expect(imports.find(({ id }) => id === importId)?.undoneAt).toBeNull();
});

test('das Deckblatt allein wird nicht als Liste gelesen', async () => {
  const { core, dataDir } = workspace;
  const { draft } = await readDraft(core, example.pathname, kaarst);
  const { base64 } = await core.call('imports.correctionSheet', { of: 'draft', id: draft.id });
  const path = saveAsCsv(await openWorkbook(base64), 'Rückfragen', dataDir, 'Kaarst.csv');
  const back = await readDraft(core, path, 'Kaarst.csv');
  expect(back.draft.problem?.code).toBe('FILE_CORRECTION_COVER');
});

test('Zeilen aus zwei Rückfrageblättern in einer CSV-Datei werden gelesen wie jede andere Datei', async () => {
  const { core, dataDir } = workspace;
  const texts: string[] = [];
  for (const name of ['Chor', 'Treff']) {
    const file = `Jüchen ${name}.xlsx`;
    const path = await writeReturn(dataDir, file, { headers, rows: [[name, 'AWO', 'Sprache', '31.09.2024']] });
    const { draft } = await readDraft(core, path, file);
    const { base64 } = await core.call('imports.correctionSheet', { of: 'draft', id: draft.id });
    const row = rowNamed((await openWorkbook(base64)).getWorksheet('Rückmeldung'), name);
    texts.push([1, 2, 3, 4, 5].map((column) => row.getCell(column).text).join(';'));
  }
  const path = join(dataDir, 'beide.csv');
  writeFileSync(path, [`${headers.join(';')};`, ...texts].join('\r\n'), 'latin1');
  const back = await readDraft(core, path, 'beide.csv');
  expect(back.warnings.join(' ')).not.toContain('Rückfrageblatt');
  expect(back.draft.counts.created).toBe(0);
});
