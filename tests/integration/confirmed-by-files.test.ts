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
});
