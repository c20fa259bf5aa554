import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OfferValues } from '../../shared/contract/offers.ts';
import { openForReading } from '../../main/core/database/open.ts';
import { fixedClock } from '../../main/core/platform/clock.ts';
import { Desk } from './support/desk.ts';
import { header, offerSheet, row, type OfferRow } from './support/workbook.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const told = { who: 'Frau Aydın', whom: 'Herr Yılmaz', day: '2026-11-20' };
const kaarst = '05162016';
const call: Desk['core']['call'] = (channel, input) => desk.core.call(channel, input);
async function enter(values: OfferValues, municipalities = [kaarst]): Promise<string> {
  return (await call('offers.create', { values, municipalities, districtWide: false, told })).id;
}
/** A file that names the Kommune of each row. */
const list = (name: string, ...rows: [place: string, offer: OfferRow][]): Promise<string> =>
  desk.file(name, { Angebote: [['Kommune', ...header], ...rows.map(([place, offer]) => [place, ...row(offer)])] });
async function found(offerId: string | null = null): Promise<string[]> {
  await call('duplicates.search', {});
  const { pairs } = await call('duplicates.list', { offerId });
  return pairs.map(({ one, other }) => `${one.name} = ${other.name}`);
}
const idOf = async (name: string): Promise<string> => (await desk.record(name)).id;
const idsOf = async (...names: string[]): Promise<string[]> => Promise.all(names.map(idOf));
const merge = (ids: string[], fields = {}) => call('duplicates.merge', { ids, fields });

describe('Doppelte Angebote im Bestand', () => {
  test('werden mit Grund vorgeschlagen, das ältere zuerst; wer anders heißt oder woanders ist, nicht', async () => {
    await enter({ name: 'Sprachcafé', provider: 'AWO', schedule: 'dienstags 15 Uhr', phone: '02131 123' });
    await enter({ name: 'Sprach-Café', provider: 'AWO Kreisverband', schedule: 'Dienstags 15 Uhr' });
    await enter({ name: 'Sprachcafé', provider: 'AWO' }, ['05162024']);
    await enter({ name: 'Fahrradwerkstatt', provider: 'AWO' });
    expect(await call('duplicates.list', { offerId: null })).toMatchObject({ total: 0, waiting: 4 });
    expect(await call('duplicates.search', {})).toEqual({ searched: 4 });
    expect(await call('duplicates.list', { offerId: null })).toMatchObject({
      pairs: [
        {
          one: { name: 'Sprachcafé', provider: 'AWO', place: 'Kaarst', from: 'von Hand erfasst' },
          other: { name: 'Sprach-Café' },
          reason: 'Gleiche Wörter im Namen, ähnlicher Träger, gleicher Ort',
          also: 'Auch gleich: Wochentag, Uhrzeit',
        },
      ],
      total: 1,
      waiting: 0,
    });
  });

  test('gesucht wird nur nach neuen und umbenannten Angeboten; ein Paar, das keines mehr ist, verschwindet', async () => {
    const first = await enter({ name: 'Elterncafé', provider: 'VHS' });
    await enter({ name: 'Eltern-Café', provider: 'VHS' });
    expect(await found()).toEqual(['Elterncafé = Eltern-Café']);
    expect(await call('duplicates.search', {})).toEqual({ searched: 0 });
    await enter({ name: 'Eltern Café', provider: 'VHS' });
    expect(await call('duplicates.search', {})).toEqual({ searched: 1 });
    expect(await found(first)).toEqual(['Elterncafé = Eltern-Café', 'Elterncafé = Eltern Café']);
    await call('offers.update', { id: first, values: { name: 'Nähkurs' } });
    expect(await found(first)).toEqual([]);
    expect(await found()).toEqual(['Eltern-Café = Eltern Café']);
  });

  test('auch wo der Name sechzigmal vorkommt, findet sich der doppelte Eintrag eines Ortes', async () => {
    const towns = ['05162004', '05162008', '05162012', '05162020', '05162022', '05162024', '05162028'];
    for (let n = 0; n < 70; n += 1)
      await enter({ name: 'Elterncafé', provider: `Kita ${'Abcdefg'[n % 7]}${n}` }, [towns[n % 7]!]);
    await enter({ name: 'Elterncafé', provider: 'Diakonie' });
    await enter({ name: 'Eltern-Café', provider: 'Diakonie' });
    await call('duplicates.search', {});
    const { pairs } = await call('duplicates.list', { offerId: await idOf('Eltern-Café') });
    expect(pairs.map(({ one, other }) => [one.provider, other.provider])).toEqual([['Diakonie', 'Diakonie']]);
  });

  test('die Übersicht zählt offene Paare; „Nicht dasselbe“ gilt, bis jemand es zurücknimmt', async () => {
    const ids = [await enter({ name: 'Chor', provider: 'VHS' }), await enter({ name: 'Chor', provider: 'VHS' })];
    await call('duplicates.search', {});
    const toClarify = async () =>
      (await call('overview.get', { lastVisit: null })).toClarify.filter(({ target }) => target.page === 'duplicates');
    expect(await toClarify()).toMatchObject([{ count: 1 }]);
    await call('duplicates.keepApart', { ids });
    expect(await toClarify()).toEqual([]);
    expect(await found()).toEqual([]);
    const { pairs } = await call('duplicates.apart', {});
    expect(pairs).toMatchObject([{ one: { id: ids[0] }, other: { id: ids[1] } }]);
    await call('duplicates.askAgain', { id: pairs[0]!.id });
    expect(await found()).toEqual(['Chor = Chor']);
  });
});

describe('Zusammengeführte Angebote', () => {
  const first = { name: 'Sprachcafé', provider: 'AWO', capacity: 12 };
  const second = { name: 'Sprach-Café', provider: 'AWO Kreisverband', capacity: 20, remark: 'mit Kinderbetreuung' };
  beforeEach(async () => {
    await desk.run(await desk.file('Kaarst.xlsx', offerSheet([first])));
    await desk.run(await list('AWO.xlsx', ['Kaarst', second], ['Neuss', { name: 'Beratung', provider: 'AWO' }]), {
      mode: 'adds',
    });
  });
  const parts = (locations: string[], funding: string) => ({
    locations: locations.map((name) => ({
      id: null,
      name,
      street: null,
      houseNumber: null,
      postalCode: null,
      city: null,
      ags: null,
    })),
    fundings: [{ id: null, funding, annualAmount: null, fundedUntil: null }],
  });

  test('zählen einmal, mit gewählten Werten, allem, was daran hing, und beiden Herkünften', async () => {
    const ids = await idsOf('Sprachcafé', 'Sprach-Café');
    await call('offers.saveParts', { id: ids[0]!, ...parts(['Rathaus'], 'Stadt') });
    await call('offers.saveParts', { id: ids[1]!, ...parts(['Rathaus', 'Bürgerhaus'], 'Land') });
    await call('records.addNote', { entity: 'offer', entityId: ids[1]!, text: 'Frau Kaya fragt im Mai nach.' });
    const compared = await call('duplicates.compare', { ids: ids.toReversed() });
    expect(compared.one.name).toBe('Sprachcafé');
    expect(compared.joined).toEqual([
      { part: 'locations', n: 2 },
      { part: 'fundings', n: 1 },
      { part: 'notes', n: 1 },
      { part: 'files', n: 1 },
    ]);
    expect(compared.fields.find(({ field }) => field === 'capacity')).toMatchObject({ taken: 'stored' });
    expect(compared.fields.find(({ field }) => field === 'remark')).toMatchObject({ taken: 'file' });

    await merge(ids, { capacity: 'file' });
    expect(await desk.names()).toEqual(['Beratung', 'Sprachcafé']);
    const record = await desk.record('Sprachcafé');
    expect(record.values).toMatchObject({ provider: 'AWO', capacity: '20', remark: 'mit Kinderbetreuung' });
    expect(record.origins.name).toMatchObject({ kind: 'file', fileName: 'Kaarst.xlsx' });
    expect(record.origins.capacity).toMatchObject({ kind: 'file', fileName: 'AWO.xlsx', cell: 'F2' });
    expect(record.origins.remark).toMatchObject({ kind: 'file', fileName: 'AWO.xlsx' });
    expect(record.merged).toMatchObject([{ name: 'Sprach-Café', origin: { kind: 'file', fileName: 'AWO.xlsx' } }]);
    const details = await call('offers.details', { id: record.id });
    expect(details.locations.map(({ name }) => name)).toEqual(['Rathaus', 'Bürgerhaus']);
    expect(details.fundings.map(({ funding }) => funding)).toEqual(['Stadt', 'Land']);
    const { notes } = await call('records.extras', { entity: 'offer', entityId: record.id });
    expect(notes).toHaveLength(1);
  });

  test('die Zurücknahme trennt sie ganz; danach steht das Paar wieder da', async () => {
    const ids = await idsOf('Sprachcafé', 'Sprach-Café');
    await call('offers.saveParts', { id: ids[1]!, ...parts(['Bürgerhaus'], 'Land') });
    expect(await found()).toEqual(['Sprachcafé = Sprach-Café']);
    const before = desk.hash();
    const { commandId } = await merge(ids, { name: 'file', provider: 'file' });
    expect(await found()).toEqual([]);
    await call('history.undo', { commandId });
    expect(desk.hash()).toBe(before);
    expect(await found()).toEqual(['Sprachcafé = Sprach-Café']);
  });

  test('der Verlauf nennt beide Namen und behält, was vorher mit dem zweiten geschah', async () => {
    const ids = await idsOf('Sprachcafé', 'Sprach-Café');
    await call('offers.update', { id: ids[1]!, values: { remark: 'nur im Sommer' } });
    await merge(ids);
    const { changes } = await call('offers.history', { id: ids[0]! });
    const labels = changes.map(({ label }) => label);
    expect(labels[0]).toBe('Angebote zusammengeführt: „Sprachcafé“ mit „Sprach-Café“');
    expect(labels).toContain('Angebot geändert');
    const { commands } = await call('history.list', { cursor: null, limit: 1 });
    expect(commands[0]).toMatchObject({ label: 'Angebote zusammengeführt: „Sprachcafé“ mit „Sprach-Café“' });
  });

  test('Liste, Suche und Abdeckung zählen das Angebot einmal; der Filter einer Datei findet es weiter', async () => {
    const ids = await idsOf('Sprachcafé', 'Sprach-Café');
    await merge(ids);
    const { hits } = await call('search.all', { text: 'sprach', limit: 20 });
    expect(hits.filter(({ kind }) => kind === 'offer').map(({ title }) => title)).toEqual(['Sprachcafé']);
    const imports = await desk.register();
    const awo = imports.find(({ fileName }) => fileName === 'AWO.xlsx')!;
    const sort = { key: 'name', descending: false } as const;
    const { rows } = await call('offers.list', { filter: { importId: awo.id }, sort, cursor: null, limit: 10 });
    expect(rows.map(({ name }) => name)).toEqual(['Beratung', 'Sprachcafé']);
  });

  test('eine spätere Datei erkennt den früheren Namen, benennt nicht um und fehlt nicht', async () => {
    await merge(await idsOf('Sprachcafé', 'Sprach-Café'));
    desk.restart(fixedClock('2027-11-22T09:12:00Z'));
    await desk.run(
      await list(
        'AWO 2027.xlsx',
        ['Kaarst', { ...second, capacity: 25 }],
        ['Neuss', { name: 'Beratung', provider: 'AWO' }],
      ),
    );
    expect(await desk.names()).toEqual(['Beratung', 'Sprachcafé']);
    const record = await desk.record('Sprachcafé');
    expect(record.values).toMatchObject({ name: 'Sprachcafé', provider: 'AWO', capacity: '25' });
    expect(record.origins.capacity).toMatchObject({ kind: 'file', fileName: 'AWO 2027.xlsx' });
    const latest = (await desk.register())[0];
    expect(latest).toMatchObject({ created: 0, updated: 1, missing: 0 });
  });

  test('nennt eine Datei es unter beiden Namen, gilt die Zeile mit seinem jetzigen Namen', async () => {
    await merge(await idsOf('Sprachcafé', 'Sprach-Café'));
    await desk.run(
      await list('Beide.xlsx', ['Kaarst', { ...first, capacity: 14 }], ['Kaarst', { ...second, capacity: 30 }]),
      {
        mode: 'adds',
      },
    );
    expect(await desk.names()).toEqual(['Beratung', 'Sprachcafé']);
    expect((await desk.record('Sprachcafé')).values.capacity).toBe('14');
  });

  test('wird die Datei zurückgenommen, die das eine brachte, bleibt das andere', async () => {
    await merge(await idsOf('Sprachcafé', 'Sprach-Café'));
    const imports = await desk.register();
    await call('imports.undo', { importId: imports.find(({ fileName }) => fileName === 'Kaarst.xlsx')!.id });
    expect(await desk.names()).toEqual(['Beratung', 'Sprachcafé']);
  });

  test('nimmt man die Datei des aufgegangenen zurück, nennt deren Absender auch das gebliebene nicht mehr', async () => {
    const named = (): unknown[] => {
      const { db, close } = openForReading(desk.dataDir);
      const rows = db.query('SELECT sender FROM offer_named JOIN offer ON offer.id = offer_id WHERE name = ?', [
        'Treff',
      ]);
      close();
      return rows;
    };
    const byHand = await enter({ name: 'Treff', provider: 'VHS' });
    await desk.run(await desk.file('Meerbusch.xlsx', offerSheet([{ name: 'Der Treff', provider: 'VHS' }])));
    const importId = (await desk.register())[0]!.id;
    await merge([byHand, await idOf('Der Treff')]);
    expect(named()).toHaveLength(1);
    await call('imports.undo', { importId });
    expect(named()).toEqual([]);
  });

  test('eine Löschung erreicht auch, was von dem aufgegangenen Angebot bleibt', async () => {
    const third = await enter({ name: 'Sprachtreff bei Frau Aydın', provider: 'AWO' });
    await merge([(await idsOf('Sprachcafé'))[0]!, third]);
    await call('privacy.erase', { words: ['Frau Aydın'], contactIds: [], reason: 'Antrag' });
    const { merged } = await desk.record('Sprachcafé');
    expect(JSON.stringify(merged)).not.toMatch(/Ayd/i);
    expect(merged[0]?.origin).toMatchObject({ kind: 'conversation' });
  });

  test('ein drittes nimmt die früheren mit, auch wer davon erzählt hat', async () => {
    const third = await enter({ name: 'Sprachtreff', provider: 'AWO' });
    const [one, two] = await idsOf('Sprachcafé', 'Sprach-Café');
    await merge([two!, third]);
    await merge([one!, two!]);
    const record = await desk.record('Sprachcafé');
    expect(record.merged.map(({ name, origin }) => [name, origin?.kind])).toEqual([
      ['Sprachtreff', 'conversation'],
      ['Sprach-Café', 'file'],
    ]);
    expect(record.merged[0]?.origin).toMatchObject({ who: 'Frau Aydın' });
  });
});
