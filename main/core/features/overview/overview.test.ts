import { expect, test } from 'vitest';
import { testWorkspace } from '../../test-workspace.ts';

const told = { who: 'Frau Aydın', whom: 'Herr Yılmaz', day: '2026-11-20' };
const sort = { key: 'name', descending: false } as const;

test('„enden in den nächsten sechs Monaten“ öffnet genau die gezählten Angebote', async () => {
  const workspace = testWorkspace();
  const { core } = workspace;
  const ends = ['2026-11-21', '2026-11-22', '2027-03', '2027-05-22', '2027-05-23', null];
  for (const [n, validTo] of ends.entries()) {
    const values = { name: `Angebot ${n}`, validTo };
    await core.call('offers.create', { values, municipalities: ['05162024'], districtWide: false, told });
  }
  const { due } = await core.call('overview.get', { lastVisit: null });
  const ending = due.find(({ target }) => target.page === 'offers');
  expect(ending).toMatchObject({ count: 3, target: { id: 'ending:2027-05-22' } });
  const filter = { endsBefore: '2027-05-22' };
  const { rows, total } = await core.call('offers.list', { filter, sort, cursor: null, limit: 50 });
  expect(total).toBe(ending?.count);
  expect(rows.map(({ name }) => name)).toEqual(['Angebot 1', 'Angebot 2', 'Angebot 3']);
  workspace.end();
});

test('was der Datenschutz verlangt, steht auf der Übersicht, mit dem Grund und ohne Namen', async () => {
  const workspace = testWorkspace();
  const { core } = workspace;
  const values = { name: 'Caritas' };
  const { id: organizationId } = await core.call('organizations.save', { id: null, values });
  const person = { name: 'Sabine Muster', consent: 'withdrawn' as const };
  await core.call('organizations.saveContact', { id: null, organizationId, values: person });
  const { due } = await core.call('overview.get', { lastVisit: null });
  const [item] = due.filter(({ target }) => target.page === 'privacy');
  expect(item).toMatchObject({ count: 1, detail: 'Einwilligung widerrufen 1' });
  expect(JSON.stringify(item)).not.toContain('Muster');
  workspace.end();
});
