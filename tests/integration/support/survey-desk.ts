import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, inject } from 'vitest';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { Core } from '../../../main/core/core.ts';
import { contentHash } from '../../../main/core/database/content-hash.ts';
import { openForReading } from '../../../main/core/database/open.ts';
import { testWorkspace, type TestWorkspace } from '../../../main/core/test-workspace.ts';

export const kaarst = '05162016';
export const neuss = '05162024';
export const told = { who: 'A. Beispiel', whom: 'B. Beispiel', day: '2026-11-01' };
export const roundInput = (more: Partial<InputOf<'surveys.save'>> = {}): InputOf<'surveys.save'> => ({
  title: 'Bestandserhebung Herbst 2026',
  year: 2026,
  state: 'open',
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  due: '2026-12-15',
  sheets: ['offers'],
  fields: [],
  questions: [],
  message: '',
  recipients: [
    {
      kind: 'municipality',
      ags: kaarst,
      organizationId: null,
      name: 'Kaarst',
      contact: 'Frau Yıldız',
      email: 'y@kaarst.example',
    },
    { kind: 'municipality', ags: neuss, organizationId: null, name: 'Neuss', contact: '', email: '' },
    { kind: 'department', ags: null, organizationId: null, name: 'Jugendamt', contact: '', email: '' },
  ],
  ...more,
});
export const columnOf = (sheet: ExcelJS.Worksheet, header: string): number =>
  (sheet.getRow(3).values as string[]).indexOf(header);
export const rowOf = (sheet: ExcelJS.Worksheet, name: string): number => {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(columnOf(sheet, 'Bezeichnung')).text === name) found = number;
  });
  return found;
};

/** An office with rounds for each test, and a folder for what is sent and comes back. */
export function surveyDesk() {
  let workspace: TestWorkspace;
  let folder = '';
  beforeEach(() => {
    workspace = testWorkspace();
    folder = mkdtempSync(join(inject('runFolder'), 'erhebung-'));
  });
  afterEach(() => {
    workspace.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const call: Core['call'] = (...args) => workspace.core.call(...args);
  const at = (name: string): string => join(folder, name);
  async function addOffers(): Promise<string[]> {
    const offers: InputOf<'offers.create'>[] = [
      {
        values: {
          name: 'Sprachcafé am Markt',
          provider: 'Caritasverband',
          description: 'Offener Treff\nohne Anmeldung, auch für Eltern; bitte = vorher fragen',
          fieldsOfAction: ['bildung-erziehung-betreuung', 'sprache'],
          validFrom: '2022-09',
          capacity: '~20',
        },
        municipalities: [kaarst],
        districtWide: false,
        told,
      },
      {
        values: { name: 'Hausaufgabenhilfe', provider: 'Stadt Kaarst', validFrom: '2023-Q3', capacity: '15' },
        municipalities: [kaarst, neuss],
        districtWide: false,
        told,
      },
    ];
    const { fieldOfAction } = await call('vocabularies.list', {});
    const ids: string[] = [];
    for (const offer of offers) {
      const fields = offer.values.fieldsOfAction ? fieldOfAction.slice(0, 2).map(({ id }) => id) : [];
      ids.push((await call('offers.create', { ...offer, values: { ...offer.values, fieldsOfAction: fields } })).id);
    }
    return ids;
  }
  return {
    call,
    addOffers,
    at,
    core: (): Core => workspace.core,
    recipientsOf: async (id: string) => (await call('surveys.get', { id })).recipients,
    write: (surveyId: string, kind: 'sheets' | 'invitations' | 'reminders' = 'sheets') =>
      call('surveys.write', { surveyId, kind, folder, recipientIds: [] }),
    run: (name: string, more: Partial<InputOf<'imports.run'>> = {}) =>
      call('imports.run', { path: at(name), name, kind: 'auto', signs: {}, mode: 'first', dryRun: false, ...more }),
    edit: async (name: string, change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<void> => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(at(name));
      change(book.getWorksheet('Angebote') as ExcelJS.Worksheet, book);
      await book.xlsx.writeFile(at(name));
    },
    hash: (): string => {
      const { db, close } = openForReading(workspace.dataDir);
      const value = contentHash(db);
      close();
      return value;
    },
  };
}
