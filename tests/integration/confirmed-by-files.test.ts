import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../main/core/platform/clock.ts';
import { Desk } from './support/desk.ts';
import { offerSheet } from './support/workbook.ts';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.run(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }, { name: 'Treff' }])));
});
afterEach(() => desk.close());

const confirmed = async () => Object.fromEntries((await desk.offers()).map((offer) => [offer.name, offer.confirmedOn]));

describe('Eine Datei bestätigt, was sie nennt', () => {
  it('auch unverändert; was sie nicht nennt, bleibt, wie es war, und die Rücknahme nimmt es zurück', async () => {
    expect(await confirmed()).toEqual({ Chor: '2026-11-22', Treff: '2026-11-22' });
    desk.restart(fixedClock('2027-05-03T08:00:00Z'));
    const { importId } = await desk.run(await desk.file('Kaarst 2.xlsx', offerSheet([{ name: 'Chor' }])), {
      missing: 'keep',
    });
    expect(await confirmed()).toEqual({ Chor: '2027-05-03', Treff: '2026-11-22' });
    await desk.core.call('imports.undo', { importId: importId ?? '' });
    expect(await confirmed()).toEqual({ Chor: '2026-11-22', Treff: '2026-11-22' });
  });

  it('nie auf einen früheren Tag als den, an dem es zuletzt jemand bestätigt hat', async () => {
    const { id } = await desk.record('Chor');
    desk.restart(fixedClock('2027-05-03T08:00:00Z'));
    await desk.core.call('offers.confirm', { ids: [id] });
    desk.restart(fixedClock('2027-01-10T08:00:00Z'));
    await desk.run(await desk.file('Kaarst 2.xlsx', offerSheet([{ name: 'Chor' }])), { missing: 'keep' });
    expect((await confirmed())['Chor']).toBe('2027-05-03');
  });

  const dated = (offers: Parameters<typeof offerSheet>[0]) => {
    const { Angebote: rows = [], ...others } = offerSheet(offers);
    return { Angebote: [['Rückmeldung Neuss'], ['Stand: 15.09.2025'], ...rows], ...others };
  };

  it('am Tag, den ihre Liste als Stand nennt, mit Grund; auf Wunsch am Tag der Übernahme', async () => {
    const [draft] = await desk.read(await desk.file('Neuss.xlsx', dated([{ name: 'Lotsen' }])));
    expect(draft?.asOf).toEqual({ day: '2025-09-15', text: 'Stand: 15.09.2025', cell: 'A2', counts: true });
    await desk.commit(draft!.id);
    expect((await confirmed())['Lotsen']).toBe('2025-09-15');
    const { id } = await desk.record('Lotsen');
    expect((await desk.core.call('offers.details', { id })).confirmed).toMatchObject({
      day: '2025-09-15',
      by: 'return',
    });
    await desk.core.call('offers.update', { id, values: { phone: '02131 1' } });
    expect((await confirmed())['Lotsen']).toBe('2025-09-15');
    const [again] = await desk.read(await desk.file('Dormagen.xlsx', dated([{ name: 'Nähkurs' }])));
    const decided = await desk.decide(again!.id, { kind: 'asOf', counts: false });
    expect(decided.asOf).toMatchObject({ day: '2025-09-15', counts: false });
    await desk.commit(again!.id);
    expect((await confirmed())['Nähkurs']).toBe('2026-11-22');
  });

  it('ein früherer Stand nimmt keine spätere Bestätigung zurück', async () => {
    const { Angebote: rows = [] } = offerSheet([{ name: 'Chor' }, { name: 'Treff' }]);
    const sheet = { Angebote: [['Stand: 15.09.2025'], ...rows] };
    await desk.run(await desk.file('Kaarst alt.xlsx', sheet), { mode: 'adds' });
    expect(await confirmed()).toEqual({ Chor: '2026-11-22', Treff: '2026-11-22' });
  });
});
