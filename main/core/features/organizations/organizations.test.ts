import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const told = { who: 'Frau Beispiel', whom: 'KI', day: '2026-11-20' };
const everything = { filter: { search: '', kind: null, ags: null }, offset: 0, limit: 100 } as const;
async function offer(name: string, provider: string): Promise<void> {
  const values = { name, provider, fieldsOfAction: ['sprache'] };
  await workspace.core.call('offers.create', { values, municipalities: ['05162024'], districtWide: false, told });
}
async function actors(search = ''): Promise<{ id: string; name: string; offers: number }[]> {
  const { rows, total } = await workspace.core.call('organizations.list', {
    ...everything,
    filter: { ...everything.filter, search },
  });
  expect(total).toBe(rows.length);
  return rows.map(({ id, name, offers }) => ({ id, name, offers }));
}
async function idOf(name: string): Promise<string> {
  return (await actors()).find((actor) => actor.name === name)?.id ?? '';
}
const add = async (name: string, values: object = {}): Promise<string> =>
  (await workspace.core.call('organizations.save', { id: null, values: { name, ...values } })).id;

test('Träger aus Angeboten sind Akteure; ein zweiter gleichen Namens wird nicht angelegt', async () => {
  await offer('Sprachcafé', 'Caritasverband');
  expect(await actors()).toMatchObject([{ name: 'Caritasverband', offers: 1 }]);
  await expect(add('caritasverband')).rejects.toMatchObject({ code: 'ORGANIZATION_EXISTS' });
});

test('die Liste findet Müller als Mueller, Kurznamen und andere Schreibweisen, und filtert nach Sitz und Wirkungsort', async () => {
  await add('Bildungswerk Müller', { shortName: 'BWM', ags: '05162024' });
  await add('Sportbund', { otherNames: ['Kreissportbund'], municipalities: ['05162004'] });
  expect(await actors('mueller')).toHaveLength(1);
  expect(await actors('bwm')).toMatchObject([{ name: 'Bildungswerk Müller' }]);
  expect(await actors('kreissport')).toMatchObject([{ name: 'Sportbund' }]);
  const inDormagen = await workspace.core.call('organizations.list', {
    ...everything,
    filter: { search: '', kind: null, ags: '05162004' },
  });
  expect(inDormagen.rows.map(({ name }) => name)).toEqual(['Sportbund']);
});

test('zusammenführen: Angebote, Personen und der Name gehen über, und eine neue Datei legt den alten Namen nicht wieder an', async () => {
  await offer('Beratung', 'AWO');
  await offer('Treff', 'Arbeiterwohlfahrt Kreisverband');
  const [keepId, gone] = [await idOf('Arbeiterwohlfahrt Kreisverband'), await idOf('AWO')];
  await workspace.core.call('organizations.saveContact', {
    id: null,
    organizationId: gone,
    values: { name: 'Erika Beispiel', publish: false },
  });
  const { moved } = await workspace.core.call('organizations.merge', { keepId, ids: [gone] });
  expect(moved).toBe(2);
  expect(await actors()).toMatchObject([{ name: 'Arbeiterwohlfahrt Kreisverband', offers: 2 }]);
  const kept = await workspace.core.call('organizations.get', { id: keepId });
  expect(kept.otherNames).toEqual(['AWO']);
  expect(kept.contacts.map(({ name }) => name)).toEqual(['Erika Beispiel']);
  await offer('Frauencafé', 'AWO');
  expect(await actors()).toMatchObject([{ offers: 3 }]);
  const sort = { key: 'name', descending: false } as const;
  const found = await workspace.core.call('offers.list', {
    filter: { search: 'Arbeiterwohlfahrt' },
    sort,
    cursor: null,
    limit: 9,
  });
  expect(found.total).toBe(3);
});

test('zusammenführen lässt sich zurücknehmen: beide sind wieder da, mit ihren Angeboten', async () => {
  await offer('Beratung', 'AWO');
  await offer('Treff', 'Arbeiterwohlfahrt');
  const { commandId } = await workspace.core.call('organizations.merge', {
    keepId: await idOf('Arbeiterwohlfahrt'),
    ids: [await idOf('AWO')],
  });
  await workspace.core.call('history.undo', { commandId });
  expect(await actors()).toMatchObject([
    { name: 'Arbeiterwohlfahrt', offers: 1 },
    { name: 'AWO', offers: 1 },
  ]);
});

test('ein umbenannter Akteur wird in den Angeboten unter dem neuen Namen gefunden, nach dem Zurücknehmen unter dem alten', async () => {
  await offer('Treff', 'Hilfswerk');
  const values = { name: 'Brückenbauer' };
  const { commandId } = await workspace.core.call('organizations.save', { id: await idOf('Hilfswerk'), values });
  const offersOf = async (search: string): Promise<number> =>
    (
      await workspace.core.call('offers.list', {
        filter: { search },
        sort: { key: 'name', descending: false },
        cursor: null,
        limit: 9,
      })
    ).total;
  expect([await offersOf('Brueckenbauer'), await offersOf('Hilfswerk')]).toEqual([1, 0]);
  await workspace.core.call('history.undo', { commandId });
  expect([await offersOf('Brueckenbauer'), await offersOf('Hilfswerk')]).toEqual([0, 1]);
});

test('ein Akteur mit Angeboten wird nicht gelöscht, ein leerer schon', async () => {
  await offer('Treff', 'Hilfswerk');
  const remove = (id: string) => workspace.core.call('organizations.remove', { id });
  await expect(remove(await idOf('Hilfswerk'))).rejects.toMatchObject({ code: 'ORGANIZATION_IN_USE' });
  await remove(await add('Doppelt'));
  expect(await actors()).toMatchObject([{ name: 'Hilfswerk' }]);
});

test('niemand gehört zu sich selbst, auch nicht über andere', async () => {
  const top = await add('Kreisverband');
  const below = await add('Ortsverein', { parentId: top });
  const save = workspace.core.call('organizations.save', { id: top, values: { parentId: below } });
  await expect(save).rejects.toMatchObject({ code: 'ORGANIZATION_CIRCLE' });
});

test('mögliche Doppelte werden gefragt, bis eine Person sie auseinanderhält', async () => {
  await offer('Kurs', 'VHS Kaarst');
  await offer('Treff', 'Volkshochschule Kaarst');
  const { pairs } = await workspace.core.call('organizations.duplicates', {});
  expect(pairs).toMatchObject([{ reason: 'sameName' }]);
  const ids = pairs.flatMap(({ one, other }) => [one.id, other.id]);
  await workspace.core.call('organizations.keepApart', { ids });
  expect((await workspace.core.call('organizations.duplicates', {})).total).toBe(0);
});
