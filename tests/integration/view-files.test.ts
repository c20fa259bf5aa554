import ExcelJs from 'exceljs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../main/core/test-workspace.ts';

let workspace: TestWorkspace;
let path: string;
beforeEach(() => {
  workspace = testWorkspace();
  path = join(workspace.dataDir, 'liste.xlsx');
});
afterEach(() => workspace.end());

async function add(name: string, validTo: string): Promise<void> {
  const values = { name, validTo, contactName: 'Erika Beispiel', fieldsOfAction: ['sprache'] };
  const told = { who: 'a', whom: 'b', day: '2026-11-20' };
  await workspace.core.call('offers.create', { values, municipalities: ['05162016'], districtWide: false, told });
}

/** The lines of the written sheet from its header on. */
async function lines(from: number): Promise<unknown[][]> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(path);
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows.slice(from);
}

test('eine Ansicht wird Datei: ihre Spalten in ihrer Folge, ihre Reihenfolge; Ansprechpersonen bleiben hier', async () => {
  await add('Chor', '2027-01-31');
  await add('Beratung', '2028-01-31');
  const view = {
    columns: ['validTo', 'contactName', 'name', 'unbekannt'],
    sort: { key: 'validTo', descending: true },
  } as const;
  const preview = await workspace.core.call('exchange.writeTo', {
    format: 'xlsx',
    filter: {},
    contacts: 'none',
    columns: [...view.columns],
    sort: view.sort,
    path,
  });
  expect(preview.leftOut.map(({ count }) => count)).toEqual([2]);
  expect(await lines(2)).toEqual([
    ['Ende', 'Bezeichnung'],
    ['31.01.2028', 'Beratung'],
    ['31.01.2027', 'Chor'],
  ]);
});

test('was eine Liste zeigt, steht in der Datei: Zahlen als Zahlen, Formeln nur als Text', async () => {
  await workspace.core.call('exchange.writeTable', {
    title: 'Akteure',
    notes: ['2 Zeilen'],
    columns: [
      { header: 'Name', number: false },
      { header: 'Angebote', number: true },
    ],
    rows: [
      ['=2+3', '1.234'],
      ['12', 'k. A.'],
    ],
    path,
  });
  expect(await lines(3)).toEqual([
    ['Name', 'Angebote'],
    ['=2+3', 1234],
    ['12', 'k. A.'],
  ]);
  const { fileName } = await workspace.core.call('exchange.tableName', { title: 'Akteure' });
  expect(fileName).toBe('2026-11-22_Akteure_Rhein-Kreis-Neuss.xlsx');
});
