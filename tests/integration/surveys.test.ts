import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import type { Core } from '../../main/core/core.ts';
import { contentHash } from '../../main/core/database/content-hash.ts';
import { openForReading } from '../../main/core/database/open.ts';
import { readDraft } from '../../main/core/features/imports/learning/test-returns.ts';
import { testWorkspace, type TestWorkspace } from '../../main/core/test-workspace.ts';

const kaarst = '05162016';
const neuss = '05162024';
let workspace: TestWorkspace;
let folder: string;
let core: Core;
beforeEach(() => {
  workspace = testWorkspace();
  core = workspace.core;
  folder = mkdtempSync(join(tmpdir(), 'verzahnt-erhebung-'));
});
afterEach(() => {
  workspace.end();
  rmSync(folder, { recursive: true, force: true });
});

const patience = { timeout: 30_000 };
const told = { who: 'A. Beispiel', whom: 'B. Beispiel', day: '2026-11-01' };
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
  const { fieldOfAction } = await core.call('vocabularies.list', {});
  const ids: string[] = [];
  for (const offer of offers) {
    const fields = offer.values.fieldsOfAction ? fieldOfAction.slice(0, 2).map(({ id }) => id) : [];
    ids.push((await core.call('offers.create', { ...offer, values: { ...offer.values, fieldsOfAction: fields } })).id);
  }
  return ids;
}
const roundInput = (more: Partial<InputOf<'surveys.save'>> = {}): InputOf<'surveys.save'> => ({
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
const recipientsOf = async (id: string) => (await core.call('surveys.get', { id })).recipients;
const write = (surveyId: string, kind: 'sheets' | 'invitations' | 'reminders' = 'sheets') =>
  core.call('surveys.write', { surveyId, kind, folder, recipientIds: [] });
const run = (name: string, more: Partial<InputOf<'imports.run'>> = {}) =>
  core.call('imports.run', {
    path: join(folder, name),
    name,
    kind: 'auto',
    signs: {},
    mode: 'first',
    dryRun: false,
    ...more,
  });
async function edit(name: string, change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, name));
  change(book.getWorksheet('Angebote') as ExcelJS.Worksheet, book);
  await book.xlsx.writeFile(join(folder, name));
}
const columnOf = (sheet: ExcelJS.Worksheet, header: string): number =>
  (sheet.getRow(3).values as string[]).indexOf(header);
const rowOf = (sheet: ExcelJS.Worksheet, name: string): number => {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(columnOf(sheet, 'Bezeichnung')).text === name) found = number;
  });
  return found;
};
function hash(): string {
  const { db, close } = openForReading(workspace.dataDir);
  const value = contentHash(db);
  close();
  return value;
}

describe('Eine Erhebung', () => {
  it('fragt ohne eigene Empfänger alle Kommunen, wie die Runde des Jahres', async () => {
    const { surveys } = await core.call('surveys.list', {});
    expect(surveys).toMatchObject([
      { title: 'Bestandserhebung 2026', municipalities: { asked: 8, answered: 0 }, overdue: 0 },
    ]);
    const detail = await core.call('surveys.get', { id: surveys[0]?.id ?? '' });
    expect(detail).toMatchObject({ ownRecipients: false, daysLeft: null });
    expect(detail.recipients.map(({ id }) => id)).toContain(kaarst);
  });

  it('hält Empfänger mit Verlauf fest: wer, wann; und alles lässt sich zurücknehmen', async () => {
    const before = hash();
    const { id } = await core.call('surveys.save', roundInput({ state: 'planned' }));
    const [first] = await recipientsOf(id);
    await core.call('surveys.mark', { surveyId: id, recipientIds: [first?.id ?? ''], state: 'asked' });
    await core.call('surveys.mark', { surveyId: id, recipientIds: [kaarst], state: 'reminded' });
    await core.call('surveys.note', { surveyId: id, recipientId: kaarst, note: 'Urlaub bis 1.12.' });
    const detail = await core.call('surveys.get', { id });
    expect(detail).toMatchObject({ state: 'open', daysLeft: 23 });
    expect(detail.recipients[0]).toMatchObject({
      name: 'Kaarst',
      state: 'reminded',
      note: 'Urlaub bis 1.12.',
      history: [{ state: 'asked', at: '2026-11-22T09:12:00.000Z' }, { state: 'reminded' }],
    });
    for (let step = 0; step < 4; step += 1) await core.call('history.undo', {});
    expect(hash()).toBe(before);
  });

  it('zählt Kommunen und andere getrennt, und nur die gefragten', async () => {
    const { id } = await core.call('surveys.save', roundInput());
    const { responses } = await core.call('coverage.matrix', {
      rows: 'fieldOfAction',
      columns: 'municipality',
      surveyId: id,
    });
    expect(responses).toMatchObject({ asked: 2, answered: 0, others: { asked: 1, answered: 0 } });
    expect(responses.notAsked).toHaveLength(6);
    await core.call('surveys.mark', { surveyId: id, recipientIds: [neuss], state: 'reminded' });
    const again = await core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality', surveyId: id });
    expect(again.responses.missing).toMatchObject([
      { ags: kaarst },
      { ags: neuss, reminded: '2026-11-22T09:12:00.000Z' },
    ]);
    expect(again.responses.missing[0]).not.toHaveProperty('reminded');
  });

  it('lehnt doppelte Empfänger und einen Zeitraum ab, der rückwärts läuft; gelöscht wird nur Ungenutztes', async () => {
    const twice = roundInput().recipients.slice(0, 1);
    await expect(core.call('surveys.save', roundInput({ recipients: [...twice, ...twice] }))).rejects.toMatchObject({
      code: 'RECIPIENT_TWICE',
    });
    await expect(core.call('surveys.save', roundInput({ periodFrom: '2027-01-01' }))).rejects.toMatchObject({
      code: 'SURVEY_PERIOD',
    });
    await expect(core.call('surveys.save', roundInput({ due: '2026-02-31' }))).rejects.toMatchObject({
      code: 'SURVEY_PERIOD',
    });
    const { id } = await core.call('surveys.save', roundInput());
    await core.call('surveys.mark', { surveyId: id, recipientIds: [], state: 'asked' });
    await core.call('surveys.remove', { id });
    expect((await core.call('surveys.list', {})).surveys).toHaveLength(1);
  });

  it('steht mit Frist und fehlenden Rückmeldungen in der Übersicht', async () => {
    const { id } = await core.call('surveys.save', roundInput({ due: '2026-11-20' }));
    const { due } = await core.call('overview.get', { lastVisit: null });
    expect(due[0]).toMatchObject({
      count: 3,
      target: { page: 'surveys', id },
      detail: expect.stringContaining('20.11.2026'),
    });
    expect((await core.call('surveys.get', { id })).overdue).toBe(3);
    await core.call('surveys.mark', { surveyId: id, recipientIds: [kaarst], state: 'received' });
    expect((await core.call('surveys.get', { id })).overdue).toBe(2);
  });
});

describe('Rückmeldeblätter', () => {
  it('je Empfänger eines, vorbelegt, mit gesperrtem Kopf, offenen Zellen und Listen nur für die angebotenen Zeilen', async () => {
    await addOffers();
    const { id } = await core.call(
      'surveys.save',
      roundInput({ sheets: ['offers', 'structures', 'indicators', 'needs'] }),
    );
    const { files, withoutEmail } = await write(id);
    expect(files.map(({ file, rows }) => [file, rows])).toEqual([
      ['Rückmeldung Kaarst.xlsx', 2],
      ['Rückmeldung Neuss.xlsx', 1],
      ['Rückmeldung Jugendamt.xlsx', 0],
    ]);
    expect(withoutEmail).toEqual(['Neuss', 'Jugendamt']);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, 'Rückmeldung Kaarst.xlsx'));
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Angebote', 'visible'],
      ['Strukturen', 'visible'],
      ['Statistik', 'visible'],
      ['Bedarfe', 'visible'],
      ['Hinweise', 'visible'],
      ['Listen', 'hidden'],
      ['Verzahnt', 'veryHidden'],
    ]);
    const sheet = book.getWorksheet('Angebote') as ExcelJS.Worksheet;
    expect((sheet.getRow(3).values as string[]).slice(2)).toHaveLength(12);
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
    expect((sheet as unknown as { sheetProtection: object }).sheetProtection).not.toHaveProperty('hashValue');
    expect(sheet.getCell('B3').protection?.locked ?? true).toBe(true);
    expect(sheet.getCell('B4').protection.locked).toBe(false);
    const field = sheet.getColumn(columnOf(sheet, 'Handlungsfeld')).letter;
    expect(sheet.getCell(`${field}55`).dataValidation).toMatchObject({ type: 'list' });
    expect(sheet.getCell(`${field}56`).dataValidation).toBeUndefined();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 });
  });

  it('gibt jeder Spalte genau einen Bereich mit Auswahl, keine überschneiden sich', async () => {
    const ids = await addOffers();
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    const files = unzipSync(readFileSync(join(folder, 'Rückmeldung Kaarst.xlsx')));
    const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const ranges = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].map(([, range]) => range ?? '');
    const columns = ranges.map((range) => /^([A-Z]+)4:\1(\d+)$/.exec(range));
    expect(columns.length).toBeGreaterThan(2);
    expect(columns.map((match) => match?.[2])).toEqual(ranges.map(() => String(3 + ids.length + 50)));
    expect(new Set(columns.map((match) => match?.[1])).size).toBe(ranges.length);
  });

  it('kommt unverändert ohne eine Frage und ohne eine Änderung zurück', async () => {
    await addOffers();
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    const result = await run('Rückmeldung Kaarst.xlsx');
    expect(result).toMatchObject({ created: 0, updated: 0, unchanged: 2, rejected: 0, skipped: 0, issues: [] });
    expect((await recipientsOf(id))[0]).toMatchObject({
      state: 'received',
      answered: true,
      history: [{ state: 'received' }],
    });
    const { responses } = await core.call('coverage.matrix', {
      rows: 'fieldOfAction',
      columns: 'municipality',
      surveyId: id,
    });
    expect(responses).toMatchObject({ asked: 2, answered: 1 });
  });

  it('zwei geänderte Zellen und eine neue Zeile: genau das kommt an, und die Rücknahme stellt alles her', async () => {
    const [cafe = '', help = ''] = await addOffers();
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    await edit('Rückmeldung Kaarst.xlsx', (sheet) => {
      const row = rowOf(sheet, 'Sprachcafé am Markt');
      sheet.getCell(row, columnOf(sheet, 'Bezeichnung')).value = 'Sprachcafé am Rathaus';
      sheet.getCell(rowOf(sheet, 'Hausaufgabenhilfe'), columnOf(sheet, 'Ende')).value = '31.12.2026';
      const added = sheet.getRow(7);
      added.getCell(columnOf(sheet, 'Bezeichnung')).value = 'Lesepaten';
      added.getCell(columnOf(sheet, 'Handlungsfeld')).value = 'Sprache';
      added.getCell(columnOf(sheet, 'Plätze')).value = 12;
    });
    const before = hash();
    const result = await run('Rückmeldung Kaarst.xlsx');
    expect(result).toMatchObject({ created: 1, updated: 2, unchanged: 0, rejected: 0, issues: [] });
    const changedOf = async (offer: string) =>
      (await core.call('offers.history', { id: offer })).changes[0]?.fields.filter(
        ({ before: was, after }) => String(was ?? '') !== String(after ?? ''),
      );
    expect(await changedOf(cafe)).toMatchObject([
      { field: 'name', before: 'Sprachcafé am Markt', after: 'Sprachcafé am Rathaus' },
    ]);
    expect(await changedOf(help)).toMatchObject([{ field: 'validTo', before: null, after: '2026-12-31' }]);
    const { rows } = await core.call('offers.list', {
      filter: { search: 'Lesepaten' },
      sort: { key: 'name', descending: false },
      cursor: null,
      limit: 10,
    });
    expect(rows).toMatchObject([{ name: 'Lesepaten', municipalities: [kaarst], capacity: '12' }]);
    await core.call('imports.undo', { importId: result.importId ?? '' });
    expect(hash()).toBe(before);
    expect((await recipientsOf(id))[0]).toMatchObject({ state: null, answered: false });
  });

  it('sortiert, ohne dass die verdeckte Nummer mitging: jede Zeile gilt für das Angebot, das sie nennt', async () => {
    await addOffers();
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    await edit('Rückmeldung Kaarst.xlsx', (sheet) => {
      const [first, second] = [4, 5].map((row) => sheet.getRow(row).values as ExcelJS.CellValue[]);
      const swap = (own: ExcelJS.CellValue[] = [], other: ExcelJS.CellValue[] = []) => [own[1], ...other.slice(2)];
      sheet.getRow(4).values = swap(first, second);
      sheet.getRow(5).values = swap(second, first);
    });
    const result = await run('Rückmeldung Kaarst.xlsx');
    expect(result).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(result.issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['ROW_KEY_MOVED B4', 'ROW_KEY_MOVED B5']);
  });

  it('auch unter neuem Namen wird ein Blatt wiedererkannt: Angebote und Antworten', async () => {
    await addOffers();
    const questions = [{ id: 'q1', label: 'Gibt es einen Integrationsrat?', type: 'yesNo' as const, options: [] }];
    const { id } = await core.call('surveys.save', roundInput({ questions }));
    await write(id);
    await edit('Rückmeldung Kaarst.xlsx', (sheet, book) => {
      sheet.name = 'Angebote Kaarst';
      const asked = book.getWorksheet('Fragen') as ExcelJS.Worksheet;
      asked.name = 'Antworten';
      asked.getCell('B4').value = 'ja';
    });
    expect(await run('Rückmeldung Kaarst.xlsx')).toMatchObject({ created: 0, updated: 0, unchanged: 2, issues: [] });
    expect((await recipientsOf(id))[0]?.answers).toMatchObject([{ answer: 'ja' }]);
  });

  it('eine umbenannte Überschrift und ein Blatt dazu: alles wird gelesen, nichts abgelehnt', async () => {
    await addOffers();
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    await edit('Rückmeldung Kaarst.xlsx', (sheet, book) => {
      sheet.getCell(rowOf(sheet, 'Sprachcafé am Markt'), columnOf(sheet, 'Plätze')).value = 25;
      sheet.getCell(3, columnOf(sheet, 'Bezeichnung')).value = 'Name des Angebots';
      const added = book.addWorksheet('Außerdem');
      added.addRow(['Angebot', 'Träger', 'Handlungsfeld']);
      added.addRow(['Nähtreff', 'Diakonie', 'Kultur']);
    });
    const result = await run('Rückmeldung Kaarst.xlsx');
    expect(result).toMatchObject({ created: 1, updated: 1, unchanged: 1, rejected: 0 });
  });

  it('bei der Prüfung steht unter unveränderten Zellen nichts, unter geänderten der Unterschied', async () => {
    await addOffers();
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    const name = 'Rückmeldung Kaarst.xlsx';
    await edit(name, (sheet) => {
      sheet.getCell(rowOf(sheet, 'Hausaufgabenhilfe'), columnOf(sheet, 'Plätze')).value = 18;
    });
    const { draft } = await readDraft(core, join(folder, name), name);
    const { rows } = await core.call('imports.grid', { id: draft.id, filter: 'all', from: 0, limit: 10 });
    const said = rows.flatMap(({ cells }) => cells).filter(({ value, before }) => value !== null || before !== null);
    expect(said).toMatchObject([{ original: '18', before: '15' }]);
  });

  it('ein anderer Ort in der Zeile eines bekannten Angebots verlegt es', async () => {
    const [cafe = ''] = await addOffers();
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    await edit('Rückmeldung Kaarst.xlsx', (sheet) => {
      sheet.getCell(rowOf(sheet, 'Sprachcafé am Markt'), columnOf(sheet, 'Kommune')).value = 'Kaarst; Meerbusch';
    });
    expect(await run('Rückmeldung Kaarst.xlsx')).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect((await core.call('offers.get', { id: cafe })).municipalities).toEqual([kaarst, '05162022']);
  });

  it('jeder Wert einer vollen Zeile liest sich so wieder ein, wie er hinausging', async () => {
    const terms = await core.call('vocabularies.list', {});
    const all = (list: readonly { id: string }[]) => list.map((term) => term.id);
    const values: InputOf<'offers.create'>['values'] = {
      name: 'Alles auf einmal – „mit Zeichen“ & <mehr>',
      provider: 'Verein, e. V.; Süd',
      fieldsOfAction: all(terms.fieldOfAction),
      targetGroups: all(terms.targetGroup),
      educationPhases: all(terms.educationPhase),
      offerType: all(terms.offerType).slice(0, 1),
      languages: ['Arabisch', 'Türkisch'],
      validFrom: '2024',
      capacity: '10..15',
      childcare: true,
      annualAmount: '1234.5',
      postalCode: '01234',
      phone: '02131 928-0',
    };
    await core.call('offers.create', { values, municipalities: [kaarst], districtWide: false, told });
    const { id } = await core.call(
      'surveys.save',
      roundInput({
        fields: [
          'provider',
          'fieldsOfAction',
          'targetGroups',
          'capacity',
          'childcare',
          'postalCode',
          'phone',
          'annualAmount',
          'languages',
          'validFrom',
        ],
        recipients: [
          { kind: 'municipality', ags: kaarst, organizationId: null, name: 'Kaarst', contact: '', email: '' },
        ],
      }),
    );
    await write(id);
    const result = await run('Rückmeldung Kaarst.xlsx');
    expect(result).toMatchObject({ created: 0, updated: 0, unchanged: 1, rejected: 0, issues: [] });
  });

  it('eigene Fragen: die Antworten stehen beim Empfänger und gehen mit der Rücknahme', async () => {
    const questions: InputOf<'surveys.save'>['questions'] = [
      { id: 'q1', label: 'Gibt es einen Integrationsrat?', type: 'yesNo', options: [] },
      { id: 'q2', label: 'Wie zufrieden sind Sie?', type: 'scale', options: [] },
      { id: 'q3', label: 'Welche Form?', type: 'choice', options: ['Rat', 'Ausschuss'] },
      { id: 'q4', label: 'Seit wann?', type: 'date', options: [] },
    ];
    const { id } = await core.call('surveys.save', roundInput({ questions }));
    await write(id);
    await edit('Rückmeldung Kaarst.xlsx', (_sheet, book) => {
      const asked = book.getWorksheet('Fragen') as ExcelJS.Worksheet;
      expect(asked.getCell('B4').dataValidation).toMatchObject({ type: 'list' });
      expect(asked.getCell('B5').dataValidation).toMatchObject({ type: 'whole', formulae: [1, 5] });
      asked.getCell('B4').value = 'ja';
      asked.getCell('B5').value = 4;
    });
    const { importId } = await run('Rückmeldung Kaarst.xlsx');
    expect((await recipientsOf(id))[0]?.answers).toEqual([
      { question: 'Gibt es einen Integrationsrat?', answer: 'ja' },
      { question: 'Wie zufrieden sind Sie?', answer: '4' },
    ]);
    await core.call('imports.undo', { importId: importId ?? '' });
    expect((await recipientsOf(id))[0]?.answers).toEqual([]);
  });

  it('das Blatt eines Amtes zählt als dessen Antwort, nicht als die einer Kommune', async () => {
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    await edit('Rückmeldung Jugendamt.xlsx', (sheet) => {
      sheet.getCell(4, columnOf(sheet, 'Bezeichnung')).value = 'Familienhebammen';
      sheet.getCell(4, columnOf(sheet, 'Kommune')).value = 'kreisweit';
    });
    expect(await run('Rückmeldung Jugendamt.xlsx')).toMatchObject({ created: 1, issues: [] });
    const survey = await core.call('surveys.get', { id });
    expect(survey).toMatchObject({ municipalities: { asked: 2, answered: 0 }, others: { asked: 1, answered: 1 } });
  });

  it('auf einem anderen Empfänger abgelegt, fragt das Programm, wessen Antwort es ist', async () => {
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    const [, second] = await recipientsOf(id);
    const name = 'Rückmeldung Kaarst.xlsx';
    const drafted = await core.call('imports.readPaths', {
      files: [{ path: join(folder, name), name }],
      answerOf: { surveyId: id, recipientId: second?.id ?? '' },
    });
    const draftId = drafted.draftIds[0] ?? '';
    const ready = async (): Promise<OutputOf<'imports.draft'>> => {
      const detail = await core.call('imports.draft', { id: draftId });
      return detail.draft.state === 'reading' ? new Promise((done) => setTimeout(done, 50)).then(ready) : detail;
    };
    const { draft } = await ready();
    expect(draft).toMatchObject({ state: 'question', question: { kind: 'sender', proposal: kaarst } });
    expect(draft.sender.reason).toBe('Das Blatt wurde für „Kaarst“ erstellt, abgelegt wurde es bei „Neuss“.');
    await core.call('imports.decide', { id: draftId, decision: { kind: 'sender', ags: kaarst, actor: null } });
    await core.call('imports.commit', { ids: [draftId] });
    const states = async () => (await recipientsOf(id)).map(({ state }) => state);
    await expect.poll(states, patience).toEqual(['received', null, null]);
  });

  it('eine fremde Datei, auf einem Empfänger abgelegt, zählt für ihn und diese Erhebung', async () => {
    const { id } = await core.call('surveys.save', roundInput());
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Tabelle1');
    sheet.addRows([
      ['Bezeichnung', 'Träger', 'Handlungsfeld', 'Zielgruppe'],
      ['Lesepaten', 'Stadtbücherei', 'Sprache', 'Eltern'],
      ['Begegnungscafé', 'Caritas', 'Sprache', 'Frauen'],
    ]);
    await book.xlsx.writeFile(join(folder, 'Liste.xlsx'));
    const drafted = await core.call('imports.readPaths', {
      files: [{ path: join(folder, 'Liste.xlsx'), name: 'Liste.xlsx' }],
      answerOf: { surveyId: id, recipientId: (await recipientsOf(id))[1]?.id ?? '' },
    });
    const draftId = drafted.draftIds[0] ?? '';
    await expect
      .poll(async () => (await core.call('imports.draft', { id: draftId })).draft.state, patience)
      .not.toBe('reading');
    expect((await core.call('imports.draft', { id: draftId })).draft).toMatchObject({
      question: null,
      sender: { ags: neuss },
    });
    await core.call('imports.commit', { ids: [draftId] });
    await expect
      .poll(async () => (await recipientsOf(id))[1], patience)
      .toMatchObject({ name: 'Neuss', answered: true, state: 'received' });
  });
});

describe('Einladungen und Erinnerungen', () => {
  const headOf = (text: string): string => text.slice(0, text.indexOf('\r\n\r\n'));

  it('liegen als Entwurf mit dem richtigen Blatt im Ordner', async () => {
    await core.call('settings.update', { contactLine: 'Tel. 02131 928-0, ki@kreis.example', personName: 'Ä. Groß' });
    const { id } = await core.call('surveys.save', roundInput());
    const { files } = await write(id, 'invitations');
    expect(files.map(({ file }) => file)).toEqual([
      'Einladung Kaarst.eml',
      'Einladung Neuss.eml',
      'Einladung Jugendamt.eml',
    ]);
    const mail = readFileSync(join(folder, 'Einladung Kaarst.eml'), 'latin1');
    expect(headOf(mail)).toContain('X-Unsent: 1');
    expect(headOf(mail)).toContain('From: ki@kreis.example');
    expect(headOf(mail)).toContain('Date: Sun, 22 Nov 2026 09:12:00 +0000');
    expect(headOf(mail)).toMatch(/To: =\?UTF-8\?B\?[^?]+\?=\r\n <y@kaarst\.example>/);
    expect(mail.split('\r\n').every((line) => line.length <= 78)).toBe(true);
    expect(mail).toContain('filename="Rueckmeldung Kaarst.xlsx"');
    expect(mail).not.toMatch(/[^\r]\n/);
    const base64 = /filename\*=[^\r]+\r\n\r\n([A-Za-z0-9+/=\r\n]+)--=_/.exec(mail)?.[1] ?? '';
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(base64, 'base64') as unknown as ArrayBuffer);
    expect(book.getWorksheet('Angebote')?.getCell('B1').text).toContain('Kaarst');
    expect(headOf(readFileSync(join(folder, 'Einladung Neuss.eml'), 'latin1'))).not.toContain('To:');
  });

  it('erinnert wird nur, wer noch nicht geantwortet hat', async () => {
    const { id } = await core.call('surveys.save', roundInput());
    await write(id);
    await run('Rückmeldung Kaarst.xlsx');
    await core.call('surveys.mark', { surveyId: id, recipientIds: [neuss], state: 'received' });
    const { files } = await write(id, 'reminders');
    expect(files.map(({ file }) => file)).toEqual(['Erinnerung Jugendamt.eml']);
    const { text, recipients } = await core.call('surveys.letters', { surveyId: id, kind: 'reminders' });
    expect(recipients).toBe(1);
    expect(text).toContain('Frist: 15.12.2026');
    expect(readdirSync(folder).some((name) => name.includes('Erinnerung Kaarst'))).toBe(false);
    expect(existsSync(join(folder, 'Erinnerung Jugendamt.eml'))).toBe(true);
  });
});

it('eine gelöschte Zeile im Rückmeldeblatt gilt als nicht mehr genannt, auch von einem Empfänger, der noch nie antwortete', async () => {
  await addOffers();
  const { id } = await core.call('surveys.save', roundInput());
  const { files } = await write(id);
  const name = files.find(({ file }) => file.includes('Kaarst'))!.file;
  const removeRow = (): Promise<void> => edit(name, (sheet) => sheet.spliceRows(rowOf(sheet, 'Hausaufgabenhilfe'), 1));
  await removeRow();
  expect(await run(name, { dryRun: true })).toMatchObject({ missing: 0 });
  await core.call('surveys.mark', { surveyId: id, recipientIds: [kaarst], state: 'asked' });
  const result = await run(name);
  expect(result.missing).toBe(1);
  expect(result.issues.find(({ code }) => code === 'OFFER_MISSING')).toMatchObject({
    original: 'Hausaufgabenhilfe',
    message: expect.stringContaining('stand im Rückmeldeblatt'),
  });
});
