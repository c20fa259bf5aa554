import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../shared/contract/index.ts';
import type { PairAnswer, PairCard } from '../../shared/contract/imports-pairs.ts';
import { Desk } from './support/desk.ts';
import { header, offerSheet, row, type OfferRow } from './support/workbook.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const file = (name: string, ...offers: OfferRow[]): Promise<string> => desk.file(name, offerSheet(offers));
/** A file that names the Kommune of each row. */
const list = (name: string, ...rows: [place: string, offer: OfferRow][]): Promise<string> =>
  desk.file(name, { Angebote: [['Kommune', ...header], ...rows.map(([place, offer]) => [place, ...row(offer)])] });
async function pairs(id: string): Promise<PairCard[]> {
  const { cards } = await desk.core.call('imports.draft', { id });
  return cards.filter((card) => card.kind === 'pair');
}
async function answer(id: string, card: PairCard, said: PairAnswer): Promise<void> {
  await desk.decide(id, { kind: 'pair', sheet: card.sheet, row: card.row, answer: said });
}
const same = (card: PairCard, fields: Extract<PairAnswer, { is: 'same' }>['fields'] = {}): PairAnswer => ({
  is: 'same',
  ref: card.candidates[0]!.ref,
  fields,
});
const compare = (id: string, card: PairCard): Promise<OutputOf<'imports.comparePair'>> =>
  desk.core.call('imports.comparePair', { id, sheet: card.sheet, row: card.row, ref: card.candidates[0]!.ref });

describe('Ein Angebot, das Träger und Kommune melden', () => {
  beforeEach(async () => {
    await desk.run(
      await list(
        'AWO.xlsx',
        ['Kaarst', { name: 'Sprach-Café', provider: 'AWO Kreisverband', capacity: 12, contact: 'Frau Yılmaz' }],
        ['Neuss', { name: 'Beratung Zuwanderung', provider: 'AWO Kreisverband' }],
      ),
    );
  });
  const fromTown = { name: 'Sprachcafé', provider: 'AWO', capacity: 20, remark: 'mit Kinderbetreuung' };

  test('wird gefragt, nie gewählt: Gegenüberstellung je Feld, leere werden gefüllt, der Name bleibt', async () => {
    const [draft] = await desk.read(await file('Kaarst.xlsx', fromTown));
    expect(draft).toMatchObject({ state: 'toClarify', counts: { created: 1, updated: 0, toClarify: 1 } });
    const [card] = await pairs(draft!.id);
    expect(card).toMatchObject({
      name: 'Sprachcafé',
      cell: 'A2',
      decided: null,
      candidates: [
        {
          name: 'Sprach-Café',
          provider: 'AWO Kreisverband',
          place: 'Kaarst',
          from: 'im Bestand, zuletzt „AWO.xlsx“ (AWO Kreisverband)',
          reason: 'Gleiche Wörter im Namen, ähnlicher Träger, gleicher Ort',
        },
      ],
    });
    const { fields } = await compare(draft!.id, card!);
    const of = (field: string) => fields.find((entry) => entry.field === field);
    expect(of('name')).toMatchObject({ stored: 'Sprach-Café', file: 'Sprachcafé', same: false, taken: 'stored' });
    expect(of('capacity')).toMatchObject({ stored: '12', file: '20', taken: 'file' });
    expect(of('remark')).toMatchObject({ stored: '', file: 'mit Kinderbetreuung', taken: 'file' });
    expect(of('contactName')).toMatchObject({ stored: 'Frau Yılmaz', file: '', taken: 'stored' });
    expect(of('municipality')).toMatchObject({ stored: 'Kaarst', file: 'Kaarst', same: true });
  });

  test('„dasselbe“ hat beide Herkünfte, gilt für beide als genannt und zählt einmal; die Zurücknahme trennt sie', async () => {
    const before = desk.hash();
    const [draft] = await desk.read(await file('Kaarst.xlsx', fromTown));
    const [card] = await pairs(draft!.id);
    await answer(draft!.id, card!, same(card!, { capacity: 'stored' }));
    const decided = await pairs(draft!.id);
    expect(decided[0]).toMatchObject({ decided: 'same', same: card!.candidates[0]!.ref });
    await desk.commit(draft!.id);
    expect(await desk.names()).toEqual(['Beratung Zuwanderung', 'Sprach-Café']);
    const record = await desk.record('Sprach-Café');
    expect(record.values).toMatchObject({ capacity: '12', remark: 'mit Kinderbetreuung', contactName: 'Frau Yılmaz' });
    expect(record.origins.remark).toMatchObject({ kind: 'file', fileName: 'Kaarst.xlsx' });
    expect(record.origins.contactName).toMatchObject({ kind: 'file', fileName: 'AWO.xlsx' });
    const matrix = await desk.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
    const cell = matrix.cells.find((entry) => entry.row === 'sprache' && entry.column === '05162016');
    expect(cell).toMatchObject({ count: 1, statement: 'named' });
    const [latest] = await desk.register();
    expect(latest).toMatchObject({ created: 0, updated: 1 });
    await desk.core.call('imports.undo', { importId: latest!.id });
    expect(desk.hash()).toBe(before);
  });

  test('„verschieden“ wird gemerkt und nicht wieder gefragt', async () => {
    const [draft] = await desk.read(await file('Kaarst.xlsx', fromTown));
    const [card] = await pairs(draft!.id);
    await answer(draft!.id, card!, { is: 'different', refs: [card!.candidates[0]!.ref] });
    expect((await pairs(draft!.id))[0]).toMatchObject({ decided: 'different' });
    await desk.commit(draft!.id);
    const [first] = await desk.register();
    expect((await desk.core.call('imports.issues', { importId: first!.id })).issues).toEqual([]);
    await desk.core.call('imports.undo', { importId: first!.id });
    const [again] = await desk.read(await file('Kaarst noch einmal.xlsx', fromTown, { name: 'Chor' }));
    expect(await pairs(again!.id)).toEqual([]);
  });

  test('„später“ lässt die Zeile ein eigenes Angebot werden und bleibt ein offener Punkt', async () => {
    const [draft] = await desk.read(await file('Kaarst.xlsx', fromTown));
    const [card] = await pairs(draft!.id);
    await answer(draft!.id, card!, { is: 'later' });
    expect(await desk.decide(draft!.id)).toMatchObject({ state: 'ready', counts: { created: 1 } });
    await desk.commit(draft!.id);
    const [latest] = await desk.register();
    const { issues } = await desk.core.call('imports.issues', { importId: latest!.id });
    const { id } = await desk.record('Sprachcafé');
    expect(issues).toMatchObject([{ code: 'OFFER_MAYBE_KNOWN', cell: 'A2', offerId: id, settled: false }]);
  });

  test('der offene Punkt erledigt sich, sobald das Paar unter „Doppelte Angebote“ entschieden ist, und lebt mit der Rücknahme auf', async () => {
    const [draft] = await desk.read(await file('Kaarst.xlsx', fromTown));
    const [card] = await pairs(draft!.id);
    await answer(draft!.id, card!, { is: 'later' });
    await desk.commit(draft!.id);
    const [latest] = await desk.register();
    const settled = async () =>
      (await desk.core.call('imports.issues', { importId: latest!.id })).issues.map((issue) => issue.settled);
    await desk.core.call('duplicates.search', {});
    expect(await settled()).toEqual([false]);
    const { pairs: open } = await desk.core.call('duplicates.list', { offerId: null });
    const ids = [open[0]!.one.id, open[0]!.other.id];
    await desk.core.call('duplicates.keepApart', { ids });
    expect(await settled()).toEqual([true]);
    await desk.core.call('history.undo', {});
    expect(await settled()).toEqual([false]);
    await desk.core.call('duplicates.merge', { ids, fields: {} });
    expect(await settled()).toEqual([true]);
  });

  test('auf der Befehlszeile entsteht ein eigenes Angebot mit einem Hinweis', async () => {
    const result = await desk.run(await file('Kaarst.xlsx', fromTown));
    expect(result).toMatchObject({ created: 1, updated: 0 });
    expect(result.issues).toMatchObject([{ code: 'OFFER_MAYBE_KNOWN', severity: 'warning', original: 'Sprachcafé' }]);
  });

  test('eine Antwort lässt sich ändern', async () => {
    const [draft] = await desk.read(await file('Kaarst.xlsx', fromTown));
    const [card] = await pairs(draft!.id);
    await answer(draft!.id, card!, same(card!));
    await answer(draft!.id, card!, { is: 'open' });
    expect((await pairs(draft!.id))[0]).toMatchObject({ decided: null });
    expect(await desk.decide(draft!.id)).toMatchObject({ counts: { created: 1, updated: 0 } });
  });
});

test('ein kreisweites Angebot, das eine Kommune als ihres meldet, geht in das kreisweite auf', async () => {
  const pool = { name: 'Sprachmittlerpool', provider: 'Rhein-Kreis Neuss' };
  await desk.run(
    await list('Kreis.xlsx', ['kreisweit', pool], ['Neuss', { name: 'Treff' }], ['Kaarst', { name: 'Café' }]),
  );
  const [draft] = await desk.read(await file('Kaarst.xlsx', pool));
  const [card] = await pairs(draft!.id);
  await answer(draft!.id, card!, same(card!));
  await desk.commit(draft!.id);
  const offers = (await desk.offers()).filter(({ name }) => name === 'Sprachmittlerpool');
  expect(offers).toMatchObject([{ districtWide: true, municipalities: [] }]);
});

test('melden zwei Kommunen ein Angebot des Kreises je für sich, wird kreisweit vorgeschlagen', async () => {
  const pool = { name: 'Sprachmittlerpool', provider: 'Rhein-Kreis Neuss' };
  await desk.run(await file('Neuss.xlsx', { ...pool, contact: 'Frau Aydın' }));
  const before = desk.hash();
  const [draft] = await desk.read(await file('Kaarst.xlsx', pool));
  const [card] = await pairs(draft!.id);
  const compared = await compare(draft!.id, card!);
  expect(compared.fields.find(({ field }) => field === 'municipality')).toMatchObject({
    stored: 'Neuss',
    file: 'Kaarst',
    taken: 'districtWide',
  });
  await answer(draft!.id, card!, same(card!));
  await desk.commit(draft!.id);
  expect(await desk.offers()).toMatchObject([{ districtWide: true }]);
  const matrix = await desk.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
  expect(matrix).toMatchObject({ districtWideTotal: 1 });
  await desk.core.call('imports.undo', { importId: (await desk.register())[0]!.id });
  expect(desk.hash()).toBe(before);
});

test('zwei Zeilen einer Datei werden auf Wunsch ein Angebot, auch über drei Zeilen; die Zurücknahme nimmt es ganz', async () => {
  const empty = desk.hash();
  const [draft] = await desk.read(
    await file(
      'Kaarst.xlsx',
      { name: 'Nähkurs für Frauen', capacity: null },
      { name: 'Nähkurs für Fraun', capacity: 9 },
      { name: 'Nähkurs für Frauenn', contact: 'Frau Aydın', capacity: null },
    ),
  );
  const cards = await pairs(draft!.id);
  expect(cards.map((card) => [card.row, card.candidates.map(({ ref }) => ref)])).toEqual([
    [3, ['row:Angebote 2']],
    [4, ['row:Angebote 2', 'row:Angebote 3']],
  ]);
  expect(cards[0]!.candidates[0]).toMatchObject({ from: 'Zeile 2 in Blatt „Angebote“' });
  await answer(draft!.id, cards[0]!, same(cards[0]!));
  await answer(draft!.id, cards[1]!, { is: 'same', ref: 'row:Angebote 3', fields: {} });
  await desk.commit(draft!.id);
  const [offer, ...others] = await desk.offers();
  expect(others).toEqual([]);
  expect((await desk.record('Nähkurs für Frauen')).values).toMatchObject({ capacity: '9', contactName: 'Frau Aydın' });
  expect(offer).toMatchObject({ name: 'Nähkurs für Frauen' });
  await desk.core.call('imports.undo', { importId: (await desk.register())[0]!.id });
  expect(desk.hash()).toBe(empty);
});
