import { afterEach, beforeEach, expect, test } from 'vitest';
import { coreContract, type InputOf } from '../../../../shared/contract/index.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => (workspace = testWorkspace()));
afterEach(() => workspace.end());

const told = { who: 'Frau Aydın', whom: 'Herr Yılmaz', day: '2026-03-10' };
async function create(values: InputOf<'offers.create'>['values']): Promise<string> {
  const offer = { values, municipalities: ['05162024'], districtWide: false, told };
  return (await workspace.core.call('offers.create', offer)).id;
}
const details = (id: string) => workspace.core.call('offers.details', { id });
const list = async (filter: InputOf<'offers.list'>['filter'], key: 'name' | 'confirmedOn' = 'name') => {
  const input = { filter, sort: { key, descending: false }, cursor: null, limit: 50 } as const;
  return (await workspace.core.call('offers.list', input)).rows.map(({ name }) => name);
};
const undo = () => workspace.core.call('history.undo', {});

test('weitere Orte, Personen, Geldgeber und Zeiten stehen am Angebot; die Rücknahme nimmt sie wieder', async () => {
  const { core } = workspace;
  const id = await create({ name: 'Sprachcafé', provider: 'Caritas' });
  const place = {
    id: null,
    name: 'Bürgerhaus',
    street: 'Markt',
    houseNumber: '1',
    postalCode: '41352',
    city: 'Korschenbroich',
    ags: '05162020',
  };
  const person = { id: null, name: 'Frau Muster', role: 'Leitung', phone: null, email: null, publish: true };
  await core.call('offers.saveParts', {
    id,
    locations: [place, { ...place, name: 'Pfarrheim' }],
    contacts: [person],
    fundings: [{ id: null, funding: 'Land NRW', annualAmount: '5000', fundedUntil: '2026-12' }],
    times: [
      {
        id: null,
        weekdays: [1, 4],
        start: '15:00',
        end: '17:00',
        interval: 'weekly',
        week: null,
        validFrom: null,
        validTo: null,
      },
    ],
  });
  const saved = await details(id);
  expect(saved.locations.map(({ name }) => name)).toEqual(['Bürgerhaus', 'Pfarrheim']);
  expect(saved.contacts).toMatchObject([{ name: 'Frau Muster', publish: true }]);
  expect(await list({ search: 'Pfarrheim' })).toEqual(['Sprachcafé']);
  await core.call('offers.saveParts', { id, locations: [saved.locations[1]!] });
  expect((await details(id)).locations).toEqual([saved.locations[1]]);
  await undo();
  expect((await details(id)).locations).toEqual(saved.locations);
  await core.call('offers.remove', { ids: [id] });
  await undo();
  expect(await details(id)).toEqual(saved);
});

test('klare Zeiten werden vorgeschlagen, mit dem Text, aus dem sie stammen; unklare nicht', async () => {
  const clear = await create({ name: 'Treff', schedule: 'Di 14:00–16:00', recurrence: 'wöchentlich' });
  expect((await details(clear)).proposed).toMatchObject({
    from: 'Di 14:00–16:00 wöchentlich',
    times: [{ weekdays: [2], start: '14:00', end: '16:00', interval: 'weekly' }],
  });
  const unclear = await create({ name: 'Chor', schedule: 'nach Absprache' });
  expect((await details(unclear)).proposed.times).toEqual([]);
});

test('„zuletzt bestätigt“ ist das Gespräch, bis eine Person es hier bestätigt; die Rücknahme gilt auch dafür', async () => {
  const { core } = workspace;
  const old = await create({ name: 'Alt' });
  const id = await create({ name: 'Neu' });
  expect((await details(id)).confirmed).toMatchObject({ day: '2026-03-10', by: 'conversation', who: 'Frau Aydın' });
  await core.call('offers.confirm', { ids: [id] });
  expect((await details(id)).confirmed).toMatchObject({ day: '2026-11-22', by: 'person' });
  expect(await list({ confirmedBefore: '2026-11-22' })).toEqual(['Alt']);
  expect(await list({}, 'confirmedOn')).toEqual(['Alt', 'Neu']);
  await undo();
  expect(await list({ confirmedBefore: '2026-11-22' })).toEqual(['Alt', 'Neu']);
  await core.call('offers.confirm', { ids: [old, id] });
  const { commands } = await core.call('history.list', { cursor: null, limit: 1 });
  expect(commands[0]?.label).toBe('2 Angebote bestätigt');
});

test('Geld, das vor dem Angebot endet, fällt auf; ein Geldgeber ohne Ende oder ein späterer nicht', async () => {
  await create({ name: 'Läuft aus', funding: 'Land', fundedUntil: '2026-12' });
  await create({ name: 'Endet zugleich', funding: 'Land', fundedUntil: '2026-12-31', validTo: '2026-12' });
  await create({ name: 'Ungewiss', funding: 'Land' });
  const further = await create({ name: 'Noch ein Geldgeber', funding: 'Land', fundedUntil: '2026-12' });
  await workspace.core.call('offers.saveParts', {
    id: further,
    fundings: [{ id: null, funding: 'Stadt', annualAmount: null, fundedUntil: '2028' }],
  });
  expect(await list({ fundingEndsBefore: '2027-11-22' })).toEqual(['Läuft aus']);
});

test('fällt der einzige Träger weg, fällt das Angebot auf; mit Partner oder wenn es ohnehin vorher endet, nicht', async () => {
  await create({ name: 'Allein', provider: 'Verein A' });
  await create({ name: 'Mit Partner', provider: 'Verein A', partners: ['VHS'] });
  await create({ name: 'Endet vorher', provider: 'Verein A', validTo: '2026-12-31' });
  await create({ name: 'Bleibt', provider: 'Verein B' });
  const { rows } = await workspace.core.call('organizations.list', {
    filter: { search: 'Verein A', kind: null, ags: null },
    offset: 0,
    limit: 1,
  });
  await workspace.core.call('organizations.save', { id: rows[0]!.id, values: { endDay: '2027-03-31' } });
  expect(await list({ providerEndsBefore: '2027-11-22' })).toEqual(['Allein']);
  expect(await list({ providerEndsBefore: '2026-12-31' })).toEqual([]);
});

test('die Listen der Aktualität zählen, was ihr Filter in der Liste zeigt', async () => {
  await create({ name: 'Geld ist aus', funding: 'Land', fundedUntil: '2026-10' });
  await create({ name: 'Endet bald', validTo: '2027-02' });
  await create({ name: 'Beendet', validTo: '2020' });
  const { lists } = await workspace.core.call('offers.currency', {});
  expect(Object.fromEntries(lists.map(({ key, total }) => [key, total]))).toEqual({
    oldest: 2,
    stale: 0,
    endsInHalfAYear: 1,
    endsInAYear: 1,
    fundingOver: 1,
    fundingEnds: 1,
    providerEnds: 0,
  });
  for (const { filter, total } of lists) expect(await list(filter)).toHaveLength(total);
});

test('ein Betrag, der keiner ist, wird nicht gespeichert', async () => {
  const id = await create({ name: 'Chor' });
  const fundings = [{ id: null, funding: 'Land', annualAmount: 'viel', fundedUntil: null }];
  await expect(workspace.core.call('offers.saveParts', { id, fundings })).rejects.toMatchObject({
    code: 'OFFER_PART_INVALID',
  });
});

test('im Verlauf des Angebots steht auch, was mit seinen Teilen geschah, auch mit entfernten', async () => {
  const { core } = workspace;
  const id = await create({ name: 'Nähkurs' });
  const source = { id: null, funding: 'Stiftung', annualAmount: null, fundedUntil: null };
  await core.call('offers.saveParts', { id, fundings: [source] });
  const [row] = (await details(id)).fundings;
  await core.call('offers.saveParts', { id, fundings: [{ ...row!, fundedUntil: '2027' }] });
  await core.call('offers.saveParts', { id, fundings: [] });
  await core.call('offers.confirm', { ids: [id] });
  const { changes } = await core.call('offers.history', { id });
  expect(changes.map(({ entity }) => entity)).toEqual([
    'offer_confirmation',
    'offer_funding',
    'offer_funding',
    'offer_funding',
    'offer',
  ]);
  expect(changes[2]?.fields).toContainEqual({ field: 'funded_until', before: null, after: '2027' });
});

test('auch Wochentage stehen im Verlauf so, wie der Vertrag es sagt', async () => {
  const { core } = workspace;
  const id = await create({ name: 'Nähkurs' });
  const clock = { start: '15:00', end: '17:00', validFrom: null, validTo: null };
  const time = { id: null, weekdays: [2, 4], interval: 'weekly' as const, week: null, ...clock };
  await core.call('offers.saveParts', { id, times: [time] });
  const history = coreContract['offers.history'].output.parse(await core.call('offers.history', { id }));
  expect(history.changes[0]?.fields).toContainEqual({ field: 'weekdays', before: null, after: ['2', '4'] });
});

test('eine Person, die ein Angebot nennt, geht nur mit Zustimmung und dann auch dort; die Rücknahme bringt beides', async () => {
  const { core } = workspace;
  const id = await create({ name: 'Sprachcafé', provider: 'Caritas' });
  await core.call('offers.saveParts', {
    id,
    contacts: [{ id: null, name: 'Frau Muster', role: null, phone: null, email: null, publish: false }],
  });
  const { rows } = await core.call('organizations.contacts', { offset: 0, limit: 10 });
  const person = rows.find(({ name }) => name === 'Frau Muster')!.id;
  await expect(core.call('organizations.removeContact', { id: person })).rejects.toMatchObject({
    code: 'CONTACT_IN_OFFERS',
    details: { offers: '„Sprachcafé“' },
  });
  await core.call('organizations.removeContact', { id: person, fromOffers: true });
  expect((await details(id)).contacts).toEqual([]);
  await undo();
  expect((await details(id)).contacts).toMatchObject([{ name: 'Frau Muster' }]);
});

test('ein beendetes Förderprogramm zählt als ausgelaufene Finanzierung, wenn es der einzige Geldgeber ohne Ende ist', async () => {
  const { core } = workspace;
  await create({ name: 'Aus dem Programm', funding: 'Kommunales  integrationsmanagement' });
  await create({ name: 'Mit eigenem Ende', funding: 'KIM', fundedUntil: '2030' });
  const second = await create({ name: 'Mit zweitem Geldgeber', funding: 'KIM' });
  await core.call('offers.saveParts', {
    id: second,
    fundings: [{ id: null, funding: 'Stadt', annualAmount: null, fundedUntil: null }],
  });
  const over = async () => {
    const { lists } = await core.call('offers.currency', {});
    return list(lists.find(({ key }) => key === 'fundingOver')!.filter);
  };
  expect(await over()).toEqual([]);
  const unknown = { funder: null, reference: null, startDay: null, endDay: null, website: null, remark: null };
  const ended = { ...unknown, name: 'Kommunales Integrationsmanagement', shortName: 'KIM', state: 'ended' as const };
  await core.call('funding.saveProgramme', { id: null, values: ended });
  expect(await over()).toEqual(['Aus dem Programm']);
  const { due } = await core.call('overview.get', { lastVisit: null });
  expect(due.find(({ target }) => target.page === 'currency')).toMatchObject({
    detail: '1 mit ausgelaufener Finanzierung',
    target: { id: 'fundingOver' },
  });
});
