import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from './support/desk.ts';
import { header, offerSheet, row } from './support/workbook.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const kaarst = '05162016';
const neuss = '05162024';

describe('Eine Datei noch einmal', () => {
  test('genau dieselbe Datei wird am Inhalt erkannt, auch unter anderem Namen', async () => {
    const sheets = offerSheet([{ name: 'Sprachcafé' }]);
    const path = await desk.file('Kaarst.xlsx', sheets);
    await desk.run(path);
    const copy = join(desk.inbox, 'Kopie von Kaarst.xlsx');
    await import('node:fs').then((fs) => fs.copyFileSync(path, copy));
    const before = desk.hash();
    await expect(desk.run(copy)).rejects.toMatchObject({ code: 'SAME_FILE' });
    const [draft] = await desk.read(copy);
    expect(draft).toMatchObject({ state: 'question', question: { kind: 'sameFile' } });
    await desk.commit(draft!.id);
    expect(await desk.register()).toHaveLength(1);
    expect(desk.hash()).toBe(before);
  });

  test('die Datei vom Vorjahr ändert nichts: alles unverändert', async () => {
    const rows = [{ name: 'Sprachcafé' }, { name: 'Hausaufgabenhilfe', capacity: 'ca. 20' }];
    await desk.run(await desk.file('Kaarst 2025.xlsx', offerSheet(rows)));
    const before = desk.hash();
    const again = await desk.file('Kaarst 2026.xlsx', {
      'Angebote Kaarst': [['Rücklauf'], [], header, ...rows.map(row)],
    });
    const result = await desk.run(again, { mode: 'adds' });
    expect(result).toMatchObject({ created: 0, updated: 0, unchanged: 2, rejected: 0 });
    expect(desk.hash()).toBe(before);
  });

  test('eine zweite Datei desselben Absenders wird nie still übernommen', async () => {
    await desk.run(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Sprachcafé' }])));
    const second = await desk.file(
      'Kaarst Jugendamt.xlsx',
      offerSheet([{ name: 'Ferienspiele', field: 'Sport und Freizeit' }]),
    );
    await expect(desk.run(second)).rejects.toMatchObject({ code: 'SECOND_FILE' });
    const [draft] = await desk.read(second);
    expect(draft?.question).toMatchObject({ kind: 'secondFile', proposal: 'adds' });
    expect((await desk.commit(draft!.id)).problem?.code).toBe('DRAFT_NOT_READY');
    expect(await desk.names()).toEqual(['Sprachcafé']);
  });

  test('die zweite Datei eines Verbandes wird auch gefragt, die eines anderen nicht', async () => {
    const rows = (provider: string): Parameters<Desk['file']>[1] => ({
      Angebote: [
        ['Kommune', ...header],
        ['Kaarst', ...row({ name: 'Treff', provider })],
        ['Neuss', ...row({ name: 'Beratung', provider })],
      ],
    });
    await desk.run(await desk.file('AWO.xlsx', rows('AWO')));
    await expect(desk.run(await desk.file('AWO neu.xlsx', { Deckblatt: [], ...rows('AWO') }))).rejects.toMatchObject({
      code: 'SECOND_FILE',
    });
    await expect(desk.run(await desk.file('Diakonie.xlsx', rows('Diakonie')))).resolves.toMatchObject({ created: 2 });
  });

  test('im neuen Jahr beginnt eine neue Erhebung, ohne Rückfrage', async () => {
    const other = new Desk({ now: () => '2025-11-22T09:12:00.000Z', today: () => '2025-11-22' });
    try {
      await other.run(await other.file('Kaarst.xlsx', offerSheet([{ name: 'Sprachcafé' }])));
      other.core.close();
      const { openCore } = await import('../../main/core/core.ts');
      other.core = openCore({
        dataDir: other.dataDir,
        clock: { now: () => '2026-11-22T09:12:00.000Z', today: () => '2026-11-22' },
      });
      const again = await other.file('Kaarst 2026.xlsx', {
        Liste: [header, row({ name: 'Sprachcafé', capacity: 15 })],
      });
      await expect(other.run(again)).resolves.toMatchObject({ created: 0, updated: 1 });
    } finally {
      other.close();
    }
  });
});

describe('Ergänzen und ersetzen', () => {
  const first = [{ name: 'Sprachcafé' }, { name: 'Hausaufgabenhilfe' }, { name: 'Nähkurs' }];

  async function importFirst(): Promise<string> {
    const { importId } = await desk.run(await desk.file('Kaarst.xlsx', offerSheet(first)));
    return importId!;
  }

  test('eine Ergänzung lässt alles stehen, was da war', async () => {
    await importFirst();
    const second = await desk.file('Kaarst 2.xlsx', offerSheet([{ name: 'Ferienspiele' }]));
    await desk.run(second, { mode: 'adds' });
    expect(await desk.names()).toEqual(['Ferienspiele', 'Hausaufgabenhilfe', 'Nähkurs', 'Sprachcafé']);
  });

  test('beim Ersetzen geht, was nur in der ersten Datei stand; Bearbeitetes bleibt; alles kommt zurück', async () => {
    const importId = await importFirst();
    const { id } = await desk.record('Nähkurs');
    await desk.core.call('offers.update', { id, values: { remark: 'läuft jetzt donnerstags' } });
    const before = desk.hash();
    const second = await desk.file(
      'Kaarst neu.xlsx',
      offerSheet([
        { name: 'Sprachcafé', capacity: 30 },
        { name: 'Chor', field: 'Kultur' },
      ]),
    );
    const result = await desk.run(second, { mode: 'replaces', replaces: importId });
    expect(await desk.names()).toEqual(['Chor', 'Nähkurs', 'Sprachcafé']);
    expect((await desk.register()).find((entry) => entry.id === importId)?.undoneAt).not.toBeNull();

    await desk.core.call('imports.undo', { importId: result.importId! });
    expect(desk.hash()).toBe(before);
    const register = await desk.register();
    expect(register.find((entry) => entry.id === importId)?.undoneAt).toBeNull();
    expect(register.find((entry) => entry.id === result.importId)?.undoneAt).not.toBeNull();
  });

  test('vor dem Ersetzen steht mit Namen da, was geht, danach, wie viele gingen', async () => {
    const importId = await importFirst();
    const { id } = await desk.record('Nähkurs');
    await desk.core.call('offers.update', { id, values: { remark: 'läuft jetzt donnerstags' } });
    const before = await desk.names();
    const [draft] = await desk.read(await desk.file('Kaarst neu.xlsx', offerSheet([{ name: 'Sprachcafé' }])));
    expect(draft!.replaces).toBeNull();
    const decided = await desk.decide(draft!.id, { kind: 'secondFile', mode: 'replaces', replaces: importId });
    const named = decided.replaces!.removed.map(({ name }) => name);
    expect(named).not.toContain('Nähkurs');
    await desk.commit(draft!.id);
    const gone = before.filter((name) => name !== 'Sprachcafé' && name !== 'Nähkurs');
    expect(gone.length).toBeGreaterThan(0);
    expect(named.toSorted()).toEqual(gone.toSorted());
    expect(await desk.names()).toEqual(['Nähkurs', 'Sprachcafé']);
    expect((await desk.register())[0]).toMatchObject({ fileName: 'Kaarst neu.xlsx', removed: gone.length });
  });

  test('die Zurücknahme lässt sich selbst zurücknehmen: die Ersetzung gilt wieder', async () => {
    const importId = await importFirst();
    const second = await desk.file('Kaarst neu.xlsx', offerSheet([{ name: 'Chor', field: 'Kultur' }]));
    const result = await desk.run(second, { mode: 'replaces', replaces: importId });
    const replaced = desk.hash();
    await desk.core.call('imports.undo', { importId: result.importId! });
    const { commands } = await desk.core.call('history.list', { cursor: null, limit: 1 });
    await desk.core.call('history.undo', { commandId: commands[0]!.commandId });
    expect(desk.hash()).toBe(replaced);
    const register = await desk.register();
    expect(register.find((entry) => entry.id === importId)?.undoneAt).not.toBeNull();
    expect(register.find((entry) => entry.id === result.importId)?.undoneAt).toBeNull();
  });

  test('was noch in einer dritten Datei desselben Absenders steht, bleibt beim Ersetzen', async () => {
    const importId = await importFirst();
    await desk.run(await desk.file('Kaarst VHS.xlsx', offerSheet([{ name: 'Nähkurs' }, { name: 'Yoga' }])), {
      mode: 'adds',
    });
    await desk.run(await desk.file('Kaarst neu.xlsx', offerSheet([{ name: 'Chor' }])), {
      mode: 'replaces',
      replaces: importId,
    });
    expect(await desk.names()).toEqual(['Chor', 'Nähkurs', 'Yoga']);
  });

  test('„kein Angebot“ aus der ersetzten Datei gilt nur weiter, wenn die neue es auch sagt', async () => {
    const none = (field: string) => ({ name: 'kein Angebot', field, provider: '', group: '', capacity: null });
    const one = await desk.run(
      await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Treff' }, none('Gesundheit'), none('Wohnen')])),
    );
    const before = desk.hash();
    const two = await desk.run(await desk.file('Kaarst neu.xlsx', offerSheet([{ name: 'Treff' }, none('Wohnen')])), {
      mode: 'replaces',
      replaces: one.importId!,
    });
    const matrix = await desk.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
    const said = matrix.cells.filter((cell) => cell.column === kaarst && cell.statement === 'confirmedNone');
    expect(said.map((cell) => cell.row)).toEqual([matrix.rows.find((entry) => entry.name === 'Wohnen')?.id]);
    await desk.core.call('imports.undo', { importId: two.importId! });
    expect(desk.hash()).toBe(before);
  });

  test('eine Datei aus Neuss kann die aus Kaarst nicht ersetzen', async () => {
    const importId = await importFirst();
    const before = desk.hash();
    const other = await desk.file('Neuss.xlsx', offerSheet([{ name: 'Chor' }]));
    await expect(desk.run(other, { mode: 'replaces', replaces: importId })).rejects.toMatchObject({
      code: 'REPLACES_OTHER_SENDER',
    });
    await expect(desk.run(other, { mode: 'replaces', replaces: importId, dryRun: true })).rejects.toMatchObject({
      code: 'REPLACES_OTHER_SENDER',
    });
    expect(desk.hash()).toBe(before);
  });
});

describe('Was gespeichert wird, steht in der Vorschau', () => {
  test('unter der Kommune steht der Ort in Worten, wo die Zelle ihn anders schreibt', async () => {
    const rows = ['RKN', 'Stadt Neuss', 'Kaarst'].map((place, n) => [place, ...row({ name: `Angebot ${n}` })]);
    const [draft] = await desk.read(await desk.file('Liste.xlsx', { Angebote: [['Kommune', ...header], ...rows] }));
    const grid = await desk.core.call('imports.grid', { id: draft!.id, filter: 'all', from: 0, limit: 10 });
    expect(grid.rows.map(({ cells }) => cells[0]?.value)).toEqual(['kreisweit', 'Neuss', null]);
  });

  test('was aus Blattname und Dateiname kommt, steht bei der Tabelle', async () => {
    const sheet = [
      ['Angebot', 'Träger'],
      ['Sprachcafé', 'VHS'],
      ['Lesepaten', 'Stadtbücherei'],
    ];
    const [draft] = await desk.read(await desk.file('Kaarst.xlsx', { Sprache: sheet }));
    const { tables } = await desk.core.call('imports.draft', { id: draft!.id });
    expect(tables[0]?.inherited).toEqual([
      { field: 'municipality', value: 'Kaarst', origin: 'aus Blattname, Dateiname oder Absender' },
      { field: 'fieldsOfAction', value: expect.stringContaining('Sprach'), origin: 'aus dem Blattnamen' },
    ]);
  });
});

describe('Alte und neue Werte', () => {
  test('die Vorschau zeigt alt und neu; leere Zellen löschen nichts', async () => {
    await desk.run(
      await desk.file(
        'Kaarst.xlsx',
        offerSheet([{ name: 'Sprachcafé', capacity: 12, contact: 'Frau Yılmaz', remark: 'mit Kinderbetreuung' }]),
      ),
    );
    const [draft] = await desk.read(
      await desk.file('Kaarst neu.xlsx', offerSheet([{ name: 'Sprachcafé', capacity: 18, remark: '' }])),
    );
    const ready = await desk.decide(draft!.id, { kind: 'secondFile', mode: 'adds', replaces: null });
    expect(ready.counts).toMatchObject({ created: 0, updated: 1 });
    const grid = await desk.core.call('imports.grid', { id: draft!.id, filter: 'changed', from: 0, limit: 10 });
    expect(grid.rows[0]?.cells.find((cell) => cell.letter === 'E')).toMatchObject({ original: '18', before: '12' });
    await desk.commit(draft!.id);
    const { values } = await desk.record('Sprachcafé');
    expect(values).toMatchObject({ capacity: '18', contactName: 'Frau Yılmaz', remark: 'mit Kinderbetreuung' });
  });

  test('zwei gleiche Zeilen einer Datei sind zwei Angebote und bleiben es beim nächsten Mal', async () => {
    const rows = [{ name: 'Deutschkurs' }, { name: 'Deutschkurs' }, { name: 'Chor' }];
    await desk.run(await desk.file('Kaarst.xlsx', offerSheet(rows)));
    expect(await desk.names()).toEqual(['Chor', 'Deutschkurs', 'Deutschkurs']);
    const again = await desk.run(await desk.file('Kaarst wieder.xlsx', { Tabelle1: [[], header, ...rows.map(row)] }), {
      mode: 'adds',
    });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
  });

  test('ein kreisweites Angebot aus zwei Kommunen ist eines, das beide nennen', async () => {
    const sheet = {
      Angebote: [
        ['Kommune', ...header],
        ['kreisweit', ...row({ name: 'Sprachmittlerpool', provider: 'Rhein-Kreis Neuss' })],
      ],
    };
    await desk.run(await desk.file('Kaarst.xlsx', sheet), { municipality: kaarst });
    const second = { Angebote: [[], ...sheet.Angebote] };
    const result = await desk.run(await desk.file('Neuss.xlsx', second), { municipality: neuss });
    expect(result).toMatchObject({ created: 0, unchanged: 1 });
    const offers = await desk.offers();
    expect(offers).toHaveLength(1);
    expect(offers[0]).toMatchObject({ districtWide: true, municipalities: [] });
    const matrix = await desk.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
    expect(matrix.responses.answered).toBe(2);
    expect(matrix.districtWideTotal).toBe(1);

    const register = await desk.register();
    await desk.core.call('imports.undo', { importId: register.find((entry) => entry.fileName === 'Kaarst.xlsx')!.id });
    expect(await desk.names()).toEqual(['Sprachmittlerpool']);
  });

  test('„kein Angebot“ wird eine Aussage der Kommune und nie ein Angebot', async () => {
    const rows = [
      { name: 'Treff' },
      { name: 'kein Angebot', field: 'Gesundheit', provider: '', group: '', capacity: null },
    ];
    const result = await desk.run(await desk.file('Kaarst.xlsx', offerSheet(rows)));
    expect(result.created).toBe(1);
    expect(await desk.names()).toEqual(['Treff']);
    const matrix = await desk.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
    const health = matrix.rows.find((entry) => entry.name === 'Gesundheit')!.id;
    const cell = matrix.cells.find((entry) => entry.row === health && entry.column === kaarst);
    expect(cell).toMatchObject({ count: 0, statement: 'confirmedNone' });
  });
});

describe('Was nach dem Einlesen offen bleibt', () => {
  test('führt zum Angebot seiner Zeile und zählt nicht mehr, sobald es erledigt ist', async () => {
    const rows = [{ name: 'Sprachcafé' }, { name: 'Lesepaten', field: 'Quantenphysik' }];
    const { importId } = await desk.run(await desk.file('Kaarst.xlsx', offerSheet(rows)));
    const open = async (): Promise<number> => {
      const { toClarify } = await desk.core.call('overview.get', { lastVisit: null });
      return toClarify.find(({ target }) => target.id === importId)?.count ?? 0;
    };
    const { issues } = await desk.core.call('imports.issues', { importId: importId! });
    const issue = issues.find(({ original }) => original === 'Quantenphysik');
    expect(issue).toMatchObject({ settled: false, offerId: (await desk.record('Lesepaten')).id });
    const before = await open();
    expect(before).toBeGreaterThan(0);
    const which = { importId: importId!, number: issue!.number };
    await desk.core.call('imports.settleIssue', { ...which, settled: true });
    expect(await open()).toBe(before - 1);
    await desk.core.call('imports.settleIssue', { ...which, settled: false });
    expect(await open()).toBe(before);
  });
});

describe('Eine Übernahme zurücknehmen', () => {
  test('stellt den Inhalt genau wieder her, auch nach Änderungen durch eine spätere Datei', async () => {
    const empty = desk.hash();
    const one = await desk.run(
      await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Sprachcafé' }, { name: 'Chor', field: 'Kultur, Sprache' }])),
    );
    const afterOne = desk.hash();
    const two = await desk.run(
      await desk.file(
        'Kaarst 2.xlsx',
        offerSheet([
          { name: 'Chor', field: 'Kultur', group: 'Eltern, Frauen', capacity: '10-15' },
          { name: 'Nähkurs' },
        ]),
      ),
      { mode: 'adds' },
    );
    await desk.core.call('imports.undo', { importId: two.importId! });
    expect(desk.hash()).toBe(afterOne);
    await desk.core.call('imports.undo', { importId: one.importId! });
    expect(desk.hash()).toBe(empty);
    await expect(desk.core.call('imports.undo', { importId: one.importId! })).rejects.toMatchObject({
      code: 'IMPORT_ALREADY_UNDONE',
    });
  });

  test('was andere seither geändert haben, bleibt und wird vorher mit Namen und Feld genannt', async () => {
    const { importId } = await desk.run(
      await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Sprachcafé' }, { name: 'Chor' }])),
    );
    const { id } = await desk.record('Sprachcafé');
    await desk.core.call('offers.update', { id, values: { capacity: '25' } });
    const preview = await desk.core.call('imports.undoPreview', { importId: importId! });
    expect(preview).toMatchObject({ removes: 1, kept: [{ name: 'Sprachcafé' }] });
    expect(await desk.core.call('imports.undo', { importId: importId! })).toMatchObject({ removed: 1, kept: 1 });
    expect(await desk.names()).toEqual(['Sprachcafé']);
    expect((await desk.record('Sprachcafé')).values.capacity).toBe('25');
  });

  test('ein von Hand berichtigtes Handlungsfeld bleibt, die übrigen Werte kehren zurück', async () => {
    await desk.run(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor', field: 'Kultur', capacity: 5 }])));
    const two = await desk.run(
      await desk.file('Kaarst 2.xlsx', offerSheet([{ name: 'Chor', field: 'Sprache', capacity: 9 }])),
      { mode: 'adds' },
    );
    const { id } = await desk.record('Chor');
    await desk.core.call('offers.update', { id, values: { fieldsOfAction: ['gesundheit'] } });
    const preview = await desk.core.call('imports.undoPreview', { importId: two.importId! });
    expect(preview.kept).toEqual([{ id, entity: 'offer', name: 'Chor', fields: ['fieldsOfAction'] }]);
    await desk.core.call('imports.undo', { importId: two.importId! });
    expect((await desk.record('Chor')).values).toMatchObject({ capacity: '5', fieldsOfAction: ['gesundheit'] });
  });

  test('ein Angebot, das eine andere Datei ebenso nennt, bleibt', async () => {
    const one = await desk.run(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }, { name: 'Treff' }])));
    await desk.run(await desk.file('Kaarst VHS.xlsx', offerSheet([{ name: 'Chor' }])), { mode: 'adds' });
    const preview = await desk.core.call('imports.undoPreview', { importId: one.importId! });
    expect(preview).toMatchObject({ removes: 1, kept: [{ name: 'Chor', fields: [] }] });
    await desk.core.call('imports.undo', { importId: one.importId! });
    expect(await desk.names()).toEqual(['Chor']);
    const matrix = await desk.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
    expect(matrix.cells.find((cell) => cell.row === 'sprache' && cell.column === kaarst)).toMatchObject({
      count: 1,
      statement: 'named',
    });
  });

  test('ein seither gelöschtes Angebot wird nicht als behalten genannt', async () => {
    const one = await desk.run(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }])));
    await desk.core.call('offers.remove', { ids: [(await desk.record('Chor')).id] });
    expect(await desk.core.call('imports.undoPreview', { importId: one.importId! })).toEqual({
      removes: 0,
      restores: 0,
      entries: { removes: 0, restores: 0 },
      measures: { removes: 0, restores: 0 },
      // its provider arose with it
      actors: { removes: 1, restores: 0 },
      people: { removes: 0, restores: 0 },
      reports: 0,
      statements: 0,
      waiting: [],
      kept: [],
    });
  });
});
