import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actorListFields } from '../../shared/domain/actor-fields.ts';
import { fieldLabelIn } from '../../shared/i18n/de/fields.ts';
import type { OrganizationRecord } from '../../shared/contract/organizations.ts';
import { Desk } from './support/desk.ts';
import type { CellValue } from './support/workbook.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const [grevenbroich, kaarst, neuss] = ['05162008', '05162016', '05162024'] as const;
const filter = { search: '', kind: null, ags: null };
const actors = async () => (await desk.core.call('organizations.list', { filter, offset: 0, limit: 500 })).rows;
async function actor(name: string): Promise<OrganizationRecord> {
  const found = (await actors()).find((row) => row.name === name);
  if (!found) throw new Error(`no actor ${name}`);
  return desk.core.call('organizations.get', { id: found.id });
}
const file = (name: string, rows: readonly CellValue[][], sheet = 'Adressen') =>
  desk.file(name, { [sheet]: [...rows] });

/** An address list as a federation keeps it: one row per person, the name in three columns. */
const head = [
  'Verband',
  'Art',
  'Straße',
  'PLZ',
  'Ort',
  'Anrede',
  'Vorname',
  'Nachname',
  'Funktion',
  'Telefon',
  'Mail',
  'Fax',
];
const rows: CellValue[][] = [
  [
    'Caritasverband Rhein-Kreis',
    'Freie Wohlfahrtspflege',
    'Rheydter Str. 174',
    41464,
    'Neuss',
    'Frau',
    'Maria',
    'Klein',
    'Leitung',
    '02131 889-150',
    'm.klein@caritas.example',
    '02131 889-151',
  ],
  [
    'Caritasverband Rhein-Kreis',
    'Freie Wohlfahrtspflege',
    'Rheydter Str. 174',
    41464,
    'Neuss',
    'Herr',
    'Tom',
    'Groß',
    'Beratung',
    '02131 889-152',
    't.gross@caritas.example',
    '',
  ],
  [
    'Jobcenter',
    'Jobcenter/Agentur für Arbeit',
    'Bahnhofstr. 12',
    41515,
    'Grevenbroich',
    '',
    '',
    '',
    '',
    '',
    'info@jobcenter.example',
    '',
  ],
];

describe('eine Liste von Akteuren einlesen', () => {
  it('legt Akteure mit Anschrift, Sitz und Trägerart an und jede Person einmal bei ihrem Akteur', async () => {
    const run = await desk.run(await file('Adressen Verband.xlsx', [head, ...rows]));
    expect(run).toMatchObject({ created: 2, updated: 1, rejected: 0 });
    expect(run.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const caritas = await actor('Caritasverband Rhein-Kreis');
    expect(caritas).toMatchObject({
      kind: 'wohlfahrt',
      ags: neuss,
      street: 'Rheydter Str. 174',
      postalCode: '41464',
      city: 'Neuss',
      phone: null,
      email: null,
    });
    expect(caritas.contacts.map(({ name, role, phone, email }) => [name, role, phone, email])).toEqual([
      ['Frau Maria Klein', 'Leitung', '02131 889-150', 'm.klein@caritas.example'],
      ['Herr Tom Groß', 'Beratung', '02131 889-152', 't.gross@caritas.example'],
    ]);
    expect(await actor('Jobcenter')).toMatchObject({
      ags: grevenbroich,
      email: 'info@jobcenter.example',
      contacts: [],
    });
  });

  it('wer nur in einer Liste steht, hat in nichts eingewilligt: keine Person wird veröffentlicht, und ihre Quelle ist die Datei', async () => {
    await desk.run(await file('Adressen Verband.xlsx', [head, ...rows]));
    const { contacts } = await actor('Caritasverband Rhein-Kreis');
    for (const contact of contacts)
      expect(contact).toMatchObject({
        publish: false,
        consent: 'unknown',
        source: 'eingelesen aus „Adressen Verband.xlsx“',
      });
  });

  it('dieselbe Liste noch einmal ändert nichts; Rücknahme stellt jeden überschriebenen Wert wieder her', async () => {
    const empty = desk.hash();
    const first = await desk.run(await file('A.xlsx', [head, ...rows]));
    const before = desk.hash();
    const again = await desk.run(await file('B.xlsx', [[...head, 'Web'], ...rows.map((row) => [...row, ''])]));
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(desk.hash()).toBe(before);
    const moved = rows.map((row) => row.with(9, '02131 1000'));
    const changed = await desk.run(await file('C.xlsx', [head, ...moved]));
    expect(changed).toMatchObject({ created: 0, updated: 3 });
    expect((await actor('Caritasverband Rhein-Kreis')).contacts[0]?.phone).toBe('02131 1000');
    await desk.core.call('imports.undo', { importId: changed.importId! });
    expect(desk.hash()).toBe(before);
    await desk.core.call('imports.undo', { importId: again.importId! });
    await desk.core.call('imports.undo', { importId: first.importId! });
    expect((await actors()).length).toBe(0);
    expect(desk.hash()).toBe(empty);
  });

  it('vor der Rücknahme steht da, wer seither bearbeitet wurde; er bleibt ganz, die anderen gehen', async () => {
    const run = await desk.run(await file('Adressen Verband.xlsx', [head, ...rows]));
    const { id, contacts } = await actor('Caritasverband Rhein-Kreis');
    await desk.core.call('organizations.save', { id, values: { postalCode: '41460' } });
    const preview = await desk.core.call('imports.undoPreview', { importId: run.importId! });
    expect(preview).toMatchObject({ actors: { removes: 1, restores: 0 }, people: { removes: 2, restores: 0 } });
    expect(preview.kept).toEqual([{ id, entity: 'organization', name: 'Caritasverband Rhein-Kreis', fields: [] }]);
    const undone = await desk.core.call('imports.undo', { importId: run.importId! });
    expect(undone).toMatchObject({ removed: 1, restored: 0, kept: 1 });
    expect((await actors()).map(({ name }) => name)).toEqual(['Caritasverband Rhein-Kreis']);
    expect(contacts).toHaveLength(2);
    expect(await actor('Caritasverband Rhein-Kreis')).toMatchObject({
      kind: 'wohlfahrt',
      street: 'Rheydter Str. 174',
      postalCode: '41460',
      contacts: [],
    });
  });

  it('was die Liste überschrieb, kommt zurück; was seither von Hand gesetzt ist, bleibt und wird vorher je Angabe genannt', async () => {
    await desk.run(await file('A.xlsx', [head, ...rows]));
    const moved = rows.map((row) => row.with(2, 'Neue Str. 1').with(9, '02131 1000'));
    const { importId } = await desk.run(await file('B.xlsx', [head, ...moved]));
    const { id, contacts } = await actor('Caritasverband Rhein-Kreis');
    await desk.core.call('organizations.save', { id, values: { street: 'Handstr. 5' } });
    const klein = { id: contacts[0]!.id, organizationId: id, values: { phone: '02131 5' } };
    await desk.core.call('organizations.saveContact', klein);
    const { kept } = await desk.core.call('imports.undoPreview', { importId: importId! });
    expect(kept.map(({ name, fields }) => [name, fields])).toEqual([
      ['Frau Maria Klein', ['phone']],
      ['Caritasverband Rhein-Kreis', ['street']],
    ]);
    await desk.core.call('imports.undo', { importId: importId! });
    const after = await actor('Caritasverband Rhein-Kreis');
    expect(after.street).toBe('Handstr. 5');
    expect(after.contacts.map(({ phone }) => phone)).toEqual(['02131 5', '02131 889-152']);
    expect(await actor('Jobcenter')).toMatchObject({ street: 'Bahnhofstr. 12' });
  });

  it('der Fortschritt zählt Zeile um Zeile bis zum Ende und nennt die Datei', async () => {
    const many = Array.from({ length: 600 }, (_, n): CellValue[] => [`Verein ${n}`, 'Verein']);
    const seen: string[] = [];
    desk.onProgress = ({ kind, label, done, total }) => kind === 'commit' && seen.push(`${label}: ${done}/${total}`);
    const [draft] = await desk.read(await file('Vereine.xlsx', [head.slice(0, 2), ...many]));
    await desk.commit(draft!.id);
    expect(seen).toEqual([
      'Vereine.xlsx wird übernommen: 500/600',
      'Vereine.xlsx wird übernommen: 600/600',
      'Die Übernahme ist abgeschlossen: 600/600',
    ]);
  });

  it('bekannte Akteure werden in anderer Schreibweise erkannt; was mehrere meinen kann, wird genannt und nie gewählt', async () => {
    for (const name of ['AWO Kreisverband', 'Verein für Bildung', 'Bildung für Verein e. V. West', 'Diakonie'])
      await desk.core.call('organizations.save', {
        id: null,
        values: { name, ...(name === 'Diakonie' && { ags: neuss, otherNames: ['DW'] }) },
      });
    await desk.core.call('organizations.save', { id: null, values: { name: 'Diakonisches Werk', otherNames: ['DW'] } });
    const run = await desk.run(
      await file('Liste.xlsx', [
        ['Organisation', 'Straße', 'Ort', 'Telefon'],
        ['Arbeiterwohlfahrt Kreisverband e.V.', 'Am Markt 1', 'Neuss', '02131 77'],
        ['DW', 'Am Markt 2', 'Neuss', '02131 78'],
        ['Diakonie', 'Am Markt 3', 'Kaarst', '02131 79'],
      ]),
    );
    expect(run).toMatchObject({ created: 0, updated: 1, rejected: 2 });
    expect(run.issues.filter(({ code }) => code.startsWith('ACTOR')).map(({ code, cell }) => [code, cell])).toEqual([
      ['ACTOR_RECOGNISED', 'A2'],
      ['ACTOR_AMBIGUOUS', 'A3'],
      ['ACTOR_SEAT_DIFFERS', 'A4'],
    ]);
    expect(await actor('AWO Kreisverband')).toMatchObject({ street: 'Am Markt 1', ags: neuss });
    expect(await actor('Diakonie')).toMatchObject({ ags: neuss, street: null });
  });

  it('Vereinsliste: Vorsitzende sind Personen mit Funktion, Gebiet und Dachverband werden verstanden, Unbekanntes steht in der Bemerkung', async () => {
    const run = await desk.run(
      await file('Migrantenorganisationen.xlsx', [
        ['Migrantenorganisationen im Kreis'],
        [],
        [
          'Verein',
          'Anschrift',
          '1. Vorsitzende/r',
          'E-Mail',
          'Tätig in',
          'Dachverband',
          'Schwerpunkte',
          'Gründung',
          'Treffpunkt',
          'IBAN',
        ],
        [
          'Afrika-Forum e.V.',
          'Markt 2, 41564 Kaarst',
          'Kofi Mensah',
          'info@afrika.example',
          'Kaarst, Neuss',
          'Forum der Migranten',
          'Sprache; Kultur',
          1998,
          'Bürgerhaus',
          'DE00 0000 0000',
        ],
      ]),
    );
    expect(run).toMatchObject({ created: 1, rejected: 0 });
    const forum = await actor('Afrika-Forum e.V.');
    expect(forum).toMatchObject({
      ags: kaarst,
      street: 'Markt 2',
      city: 'Kaarst',
      email: 'info@afrika.example',
      municipalities: [kaarst, neuss],
      parentName: 'Forum der Migranten',
      fieldsOfAction: ['sprache', 'kultur'],
      remark: 'Treffpunkt: Bürgerhaus',
    });
    expect(forum.contacts.map(({ name, role, email }) => [name, role, email])).toEqual([
      ['Kofi Mensah', '1. Vorsitzende/r', null],
    ]);
  });

  it('die Liste zum Bearbeiten kommt ohne Verlust zurück: unverändert ändert sie nichts, Geändertes kommt an', async () => {
    await desk.run(await file('Adressen Verband.xlsx', [head, ...rows]));
    const [caritas] = (await actors()).filter(({ name }) => name.startsWith('Caritas'));
    const values = {
      shortName: 'CV',
      otherNames: ['Caritas Neuss', 'Caritasverband'],
      municipalities: ['*' as const],
      roles: ['Träger', 'Migrationsberatung'],
      fieldsOfAction: ['sprache', 'wohnen'],
      description: 'Erste Zeile.\nZweite Zeile.',
      remark: 'nur intern',
      phone: '02131 889-0',
    };
    await desk.core.call('organizations.save', { id: caritas!.id, values });
    const before = desk.hash();
    const sheet = await desk.core.call('organizations.sheet', { filter, people: true, offset: 0, limit: 100 });
    expect(sheet).toMatchObject({ read: 2, total: 2 });
    const heads = actorListFields.map((field) => fieldLabelIn('actors', field));
    const same = await desk.run(await file('Akteursliste.xlsx', [heads, ...sheet.rows]));
    expect(same).toMatchObject({ created: 0, updated: 0, unchanged: 3, rejected: 0 });
    expect(desk.hash()).toBe(before);
    const phone = actorListFields.indexOf('phone');
    const edited = sheet.rows.map((row) => (row[0] === 'Jobcenter' ? row.with(phone, '02181 5000') : row));
    expect(await desk.run(await file('Akteursliste neu.xlsx', [heads, ...edited]))).toMatchObject({ updated: 1 });
    expect(await actor('Jobcenter')).toMatchObject({ phone: '02181 5000' });
  });

  it('wer die Einwilligung zurückzog, steht weder als Person noch in Bemerkungen der Liste; zurückgelesen bleibt alles', async () => {
    await desk.run(await file('Adressen Verband.xlsx', [head, ...rows]));
    const { id } = await actor('Caritasverband Rhein-Kreis');
    const { contacts } = await desk.core.call('organizations.get', { id });
    const klein = contacts.find(({ name }) => name.includes('Klein'))!;
    const values = { consent: 'withdrawn' as const };
    await desk.core.call('organizations.saveContact', { id: klein.id, organizationId: id, values });
    await desk.core.call('organizations.save', { id, values: { remark: 'Maria Klein fragen' } });
    const sheet = await desk.core.call('organizations.sheet', { filter, people: true, offset: 0, limit: 100 });
    expect(JSON.stringify(sheet.rows)).not.toContain('Klein');
    expect(JSON.stringify(sheet.rows)).toContain('Groß');
    const heads = actorListFields.map((field) => fieldLabelIn('actors', field));
    await desk.run(await file('Akteursliste.xlsx', [heads, ...sheet.rows]));
    expect(await actor('Caritasverband Rhein-Kreis')).toMatchObject({ remark: 'Maria Klein fragen' });
  });

  it('ihr Rückfrageblatt fragt nach, was unklar ist, und kommt ohne Frage zurück', async () => {
    const unclear = rows.map((row): CellValue[] => row.with(1, 'Regionalklub'));
    const [draft] = await desk.read(await file('Adressen.xlsx', [head, ...unclear]));
    expect(draft!.counts.toClarify).toBeGreaterThan(0);
    const { base64 } = await desk.core.call('imports.correctionSheet', { of: 'draft', id: draft!.id });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(base64, 'base64') as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('Adressen')!;
    expect(sheet.getCell('B2').note).toContain('Regionalklub');
    for (let row = 2; row <= rows.length + 1; row += 1) sheet.getCell(row, 2).value = 'Verein';
    const answer = join(desk.inbox, 'AW Rückfragen.xlsx');
    await workbook.xlsx.writeFile(answer);
    const [back] = await desk.read(answer);
    expect(back).toMatchObject({ question: null, counts: { toClarify: 0, rejected: 0 } });
    await desk.commit(back!.id);
    expect(await actor('Caritasverband Rhein-Kreis')).toMatchObject({ kind: 'verein' });
  });

  it('jede Angabe kennt ihre Zelle; was später von Hand gesetzt wird, kommt nicht mehr aus der Datei', async () => {
    await desk.run(await file('Adressen Verband.xlsx', [head, ...rows]));
    const { id } = await actor('Caritasverband Rhein-Kreis');
    const cells = async () =>
      (await desk.core.call('organizations.origins', { id })).origins.map(({ field, person, origin }) => [
        field,
        person,
        origin.kind === 'file' && origin.cell,
      ]);
    expect(await cells()).toEqual(
      expect.arrayContaining([
        ['provider', null, 'A2'],
        ['postalCode', null, 'D2'],
        ['contactPhone', 'Herr Tom Groß', 'J3'],
        ['contactName', 'Frau Maria Klein', 'H2'],
      ]),
    );
    await desk.core.call('organizations.save', { id, values: { postalCode: '41460' } });
    expect((await cells()).map(([field]) => field)).not.toContain('postalCode');
  });
});
