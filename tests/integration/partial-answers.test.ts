// Who answers only a part of what was asked has said nothing about the rest.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rateOf, responseRate } from '../../shared/i18n/de/response-rate.ts';
import { Desk } from './support/desk.ts';

const kaarst = '05162016';
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const matrix = () => desk.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
async function saidByKaarst(): Promise<Set<string | null>> {
  const { cells } = await matrix();
  return new Set(cells.filter(({ column, row }) => column === kaarst && row !== '').map(({ statement }) => statement));
}
async function roundOfKaarst() {
  const { surveys } = await desk.core.call('surveys.list', {});
  const round = await desk.core.call('surveys.get', { id: surveys[0]!.id });
  return { round, kaarst: round.recipients.find(({ ags }) => ags === kaarst)! };
}
const statistics = [
  ['Kommune', 'Jahr', 'Einwohner', 'Ausländer'],
  ['Kaarst', 2023, 43_012, 5803],
  ['Kaarst', 2024, 43_104, 5911],
];
const offers = [
  ['Angebot', 'Träger', 'Handlungsfeld', 'Zielgruppe'],
  ['Sprachcafé', 'AWO', 'Sprache', 'Frauen'],
];

test('eine Datei nur mit Statistik ist keine Rückmeldung zu Angeboten; die Erhebung sagt, was noch fehlt', async () => {
  await desk.run(await desk.file('Rückmeldung Kaarst Statistik.xlsx', { Statistik: statistics }));
  expect(await saidByKaarst()).toEqual(new Set(['notReported']));
  expect((await matrix()).responses).toMatchObject({ answered: 0 });
  const { columns } = await desk.core.call('structures.get', {});
  expect(columns.find(({ place }) => place === kaarst)).toMatchObject({ response: 'noResponse' });
  const { round, kaarst: recipient } = await roundOfKaarst();
  expect(recipient).toMatchObject({ answered: true, awaited: ['offers'] });
  expect(round.municipalities).toMatchObject({ answered: 0, onlyOther: ['Kaarst'], partly: [] });
  const rate = '0 von 8 Kommunen haben zu Angeboten geantwortet, 1 nur zu anderem (Kaarst)';
  expect(responseRate(round)).toBe(rate);
  expect(responseRate(rateOf((await matrix()).responses))).toBe(rate);
});

test('kommen die Angebote nach, ist „nicht genannt“ eine Aussage, und nach der Rücknahme wieder keine', async () => {
  await desk.run(await desk.file('Kaarst Statistik.xlsx', { Statistik: statistics }));
  const { importId } = await desk.run(await desk.file('Kaarst Angebote.xlsx', { Angebote: offers }), {
    mode: 'adds',
  });
  expect(await saidByKaarst()).toEqual(new Set(['named', 'notMentioned']));
  expect((await roundOfKaarst()).kaarst).toMatchObject({ answered: true, awaited: [] });
  await desk.core.call('imports.undo', { importId: importId ?? '' });
  expect(await saidByKaarst()).toEqual(new Set(['notReported']));
});

test('die Liste eines Vereins im Ort ist ungefragt keine Antwort des Ortes; ihre Angebote liegen dort', async () => {
  const sheet = {
    Angebote: [
      ['Angebot', 'Handlungsfeld'],
      ['Sprachcafé', 'Sprache'],
    ],
  };
  const [draft] = await desk.read(await desk.file('AWO Ortsverein Kaarst.xlsx', sheet));
  expect(draft).toMatchObject({
    question: { kind: 'sender', proposal: 'districtWide' },
    sender: { actor: 'AWO Ortsverein Kaarst' },
  });
  await desk.decide(draft!.id, { kind: 'sender', ags: 'districtWide', actor: 'AWO Ortsverein Kaarst' });
  await desk.commit(draft!.id);
  expect((await matrix()).responses).toMatchObject({ answered: 0 });
  const { rows } = await desk.core.call('offers.list', {
    filter: {},
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 10,
  });
  expect(rows).toMatchObject([{ name: 'Sprachcafé', provider: 'AWO Ortsverein Kaarst', municipalities: [kaarst] }]);
});

test.each(['AWO Stadt Kaarst.xlsx', 'Ev. Gemeinde Kaarst.xlsx'])('%s wird gefragt', async (name) => {
  const [draft] = await desk.read(await desk.file(name, { Angebote: offers }));
  expect(draft!.question).toMatchObject({ kind: 'sender', proposal: 'districtWide' });
});

test.each(['Stadt Kaarst, AWO.xlsx', 'Rückmeldung Gemeinde Kaarst.xlsx', 'VHS Kaarst.xlsx'])(
  '%s ist die Antwort des Ortes',
  async (name) => {
    const [draft] = await desk.read(await desk.file(name, { Angebote: offers }));
    expect(draft!.sender).toMatchObject({ ags: kaarst });
  },
);
