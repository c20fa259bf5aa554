import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import { readDraft } from '../../main/core/features/imports/learning/test-returns.ts';
import { columnOf, kaarst, neuss, roundInput, rowOf, surveyDesk, told } from './support/survey-desk.ts';

const { call, core, at, addOffers, recipientsOf, write, run, edit, hash } = surveyDesk();
const patience = { timeout: 30_000 };

describe('Rückmeldeblätter', () => {
  it('je Empfänger eines, vorbelegt, mit gesperrtem Kopf, offenen Zellen und Listen nur für die angebotenen Zeilen', async () => {
    await addOffers();
    const { id } = await call('surveys.save', roundInput({ sheets: ['offers', 'structures', 'indicators', 'needs'] }));
    const { files, withoutEmail } = await write(id);
    expect(files.map(({ file, rows }) => [file, rows])).toEqual([
      ['Rückmeldung Kaarst.xlsx', 2],
      ['Rückmeldung Neuss.xlsx', 1],
      ['Rückmeldung Jugendamt.xlsx', 0],
    ]);
    expect(withoutEmail).toEqual(['Neuss', 'Jugendamt']);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at('Rückmeldung Kaarst.xlsx'));
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
    expect((sheet.getRow(3).values as string[]).slice(2)).toHaveLength(13);
    const asked = columnOf(sheet, 'Zuletzt bestätigt');
    expect(sheet.getCell(4, asked).text).toMatch(/^\d\d\.\d\d\.2026$/);
    expect(sheet.getCell(4, asked).protection?.locked ?? true).toBe(true);
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
    const { id } = await call('surveys.save', roundInput());
    await write(id);
    const files = unzipSync(readFileSync(at('Rückmeldung Kaarst.xlsx')));
    const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const ranges = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].map(([, range]) => range ?? '');
    const columns = ranges.map((range) => /^([A-Z]+)4:\1(\d+)$/.exec(range));
    expect(columns.length).toBeGreaterThan(2);
    expect(columns.map((match) => match?.[2])).toEqual(ranges.map(() => String(3 + ids.length + 50)));
    expect(new Set(columns.map((match) => match?.[1])).size).toBe(ranges.length);
  });

  it('kommt unverändert ohne eine Frage und ohne eine Änderung zurück', async () => {
    const [first] = await addOffers();
    const { id } = await call('surveys.save', roundInput());
    await write(id);
    const result = await run('Rückmeldung Kaarst.xlsx');
    expect(result).toMatchObject({ created: 0, updated: 0, unchanged: 2, rejected: 0, skipped: 0, issues: [] });
    expect((await call('offers.get', { id: first ?? '' })).extra).toEqual([]);
    expect((await recipientsOf(id))[0]).toMatchObject({
      state: 'received',
      answered: true,
      history: [{ state: 'received' }],
    });
    const { responses } = await call('coverage.matrix', {
      rows: 'fieldOfAction',
      columns: 'municipality',
      surveyId: id,
    });
    expect(responses).toMatchObject({ asked: 2, answered: 1 });
  });

  it('zwei geänderte Zellen und eine neue Zeile: genau das kommt an, und die Rücknahme stellt alles her', async () => {
    const [cafe = '', help = ''] = await addOffers();
    const { id } = await call('surveys.save', roundInput());
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
      (await call('offers.history', { id: offer })).changes[0]?.fields.filter(
        ({ before: was, after }) => String(was ?? '') !== String(after ?? ''),
      );
    expect(await changedOf(cafe)).toMatchObject([
      { field: 'name', before: 'Sprachcafé am Markt', after: 'Sprachcafé am Rathaus' },
    ]);
    expect(await changedOf(help)).toMatchObject([{ field: 'validTo', before: null, after: '2026-12-31' }]);
    const { rows } = await call('offers.list', {
      filter: { search: 'Lesepaten' },
      sort: { key: 'name', descending: false },
      cursor: null,
      limit: 10,
    });
    expect(rows).toMatchObject([{ name: 'Lesepaten', municipalities: [kaarst], capacity: '12' }]);
    await call('imports.undo', { importId: result.importId ?? '' });
    expect(hash()).toBe(before);
    expect((await recipientsOf(id))[0]).toMatchObject({ state: null, answered: false });
  });

  it('sortiert, ohne dass die verdeckte Nummer mitging: jede Zeile gilt für das Angebot, das sie nennt', async () => {
    await addOffers();
    const { id } = await call('surveys.save', roundInput());
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
    const { id } = await call('surveys.save', roundInput({ questions }));
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
    const { id } = await call('surveys.save', roundInput());
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
    const { id } = await call('surveys.save', roundInput());
    await write(id);
    const name = 'Rückmeldung Kaarst.xlsx';
    await edit(name, (sheet) => {
      sheet.getCell(rowOf(sheet, 'Hausaufgabenhilfe'), columnOf(sheet, 'Plätze')).value = 18;
    });
    const { draft } = await readDraft(core(), at(name), name);
    const { rows } = await call('imports.grid', { id: draft.id, filter: 'all', from: 0, limit: 10 });
    const said = rows.flatMap(({ cells }) => cells).filter(({ value, before }) => value !== null || before !== null);
    expect(said).toMatchObject([{ original: '18', before: '15' }]);
  });

  it('ein anderer Ort in der Zeile eines bekannten Angebots verlegt es', async () => {
    const [cafe = ''] = await addOffers();
    const { id } = await call('surveys.save', roundInput());
    await write(id);
    await edit('Rückmeldung Kaarst.xlsx', (sheet) => {
      sheet.getCell(rowOf(sheet, 'Sprachcafé am Markt'), columnOf(sheet, 'Kommune')).value = 'Kaarst; Meerbusch';
    });
    expect(await run('Rückmeldung Kaarst.xlsx')).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect((await call('offers.get', { id: cafe })).municipalities).toEqual([kaarst, '05162022']);
  });

  it('jeder Wert einer vollen Zeile liest sich so wieder ein, wie er hinausging', async () => {
    const terms = await call('vocabularies.list', {});
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
    await call('offers.create', { values, municipalities: [kaarst], districtWide: false, told });
    const { id } = await call(
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
    const { id } = await call('surveys.save', roundInput({ questions }));
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
    await call('imports.undo', { importId: importId ?? '' });
    expect((await recipientsOf(id))[0]?.answers).toEqual([]);
  });

  it('das Blatt eines Amtes zählt als dessen Antwort, nicht als die einer Kommune', async () => {
    const { id } = await call('surveys.save', roundInput());
    await write(id);
    await edit('Rückmeldung Jugendamt.xlsx', (sheet) => {
      sheet.getCell(4, columnOf(sheet, 'Bezeichnung')).value = 'Familienhebammen';
      sheet.getCell(4, columnOf(sheet, 'Kommune')).value = 'kreisweit';
    });
    expect(await run('Rückmeldung Jugendamt.xlsx')).toMatchObject({ created: 1, issues: [] });
    const survey = await call('surveys.get', { id });
    expect(survey).toMatchObject({ municipalities: { asked: 2, answered: 0 }, others: { asked: 1, answered: 1 } });
  });

  it('auf einem anderen Empfänger abgelegt, fragt das Programm, wessen Antwort es ist', async () => {
    const { id } = await call('surveys.save', roundInput());
    await write(id);
    const [, second] = await recipientsOf(id);
    const name = 'Rückmeldung Kaarst.xlsx';
    const drafted = await call('imports.readPaths', {
      files: [{ path: at(name), name }],
      answerOf: { surveyId: id, recipientId: second?.id ?? '' },
    });
    const draftId = drafted.draftIds[0] ?? '';
    const ready = async (): Promise<OutputOf<'imports.draft'>> => {
      const detail = await call('imports.draft', { id: draftId });
      return detail.draft.state === 'reading' ? new Promise((done) => setTimeout(done, 50)).then(ready) : detail;
    };
    const { draft } = await ready();
    expect(draft).toMatchObject({ state: 'question', question: { kind: 'sender', proposal: kaarst } });
    expect(draft.sender.reason).toBe('Das Blatt wurde für „Kaarst“ erstellt, abgelegt wurde es bei „Neuss“.');
    await call('imports.decide', { id: draftId, decision: { kind: 'sender', ags: kaarst, actor: null } });
    await call('imports.commit', { ids: [draftId] });
    const states = async () => (await recipientsOf(id)).map(({ state }) => state);
    await expect.poll(states, patience).toEqual(['received', null, null]);
  });

  it('eine fremde Datei, auf einem Empfänger abgelegt, zählt für ihn und diese Erhebung', async () => {
    const { id } = await call('surveys.save', roundInput());
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Tabelle1');
    sheet.addRows([
      ['Bezeichnung', 'Träger', 'Handlungsfeld', 'Zielgruppe'],
      ['Lesepaten', 'Stadtbücherei', 'Sprache', 'Eltern'],
      ['Begegnungscafé', 'Caritas', 'Sprache', 'Frauen'],
    ]);
    await book.xlsx.writeFile(at('Liste.xlsx'));
    const drafted = await call('imports.readPaths', {
      files: [{ path: at('Liste.xlsx'), name: 'Liste.xlsx' }],
      answerOf: { surveyId: id, recipientId: (await recipientsOf(id))[1]?.id ?? '' },
    });
    const draftId = drafted.draftIds[0] ?? '';
    await expect
      .poll(async () => (await call('imports.draft', { id: draftId })).draft.state, patience)
      .not.toBe('reading');
    expect((await call('imports.draft', { id: draftId })).draft).toMatchObject({
      question: null,
      sender: { ags: neuss },
    });
    await call('imports.commit', { ids: [draftId] });
    await expect
      .poll(async () => (await recipientsOf(id))[1], patience)
      .toMatchObject({ name: 'Neuss', answered: true, state: 'received' });
  });
});
