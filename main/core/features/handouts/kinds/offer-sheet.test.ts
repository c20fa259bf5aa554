import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOf } from '../../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';

let workspace: TestWorkspace;
let id = '';
beforeEach(async () => {
  workspace = testWorkspace();
  const { core } = workspace;
  ({ id } = await core.call('offers.create', {
    values: {
      name: 'Sprachcafé',
      provider: 'Caritas',
      description: 'Sprechen bei Kaffee.',
      targetGroups: ['frauen'],
      schedule: 'Di 9–11 Uhr',
      street: 'Maubisstraße',
      houseNumber: '25',
      postalCode: '41564',
      contactName: 'Frau Beispiel',
      publishContact: false,
      remark: 'mündlich zugesagt',
    },
    municipalities: ['05162016'],
    districtWide: false,
    told: { who: 'Frau Aydın', whom: 'Herr Yılmaz', day: '2026-11-20' },
  }));
  const location = { id: null, name: 'Bücherei', street: 'Markt', houseNumber: '3', postalCode: null, city: null };
  const person = { id: null, role: null, phone: null, email: null };
  await core.call('offers.saveParts', {
    id,
    locations: [{ ...location, ags: '05162008' }],
    contacts: [
      { ...person, name: 'Herr Öffentlich', publish: true },
      { ...person, name: 'Frau Intern', publish: false },
    ],
    fundings: [{ id: null, funding: 'Stiftung', annualAmount: '4800', fundedUntil: '2027' }],
  });
});
afterEach(() => workspace.end());

const sheet = async (variant: 'public' | 'internal') =>
  linesOf(
    (await workspace.core.call('handouts.blockDocument', { kind: 'offerSheet', recordId: id, variant })).blocks,
  ).join('\n');

test('das Blatt für außen hat alle Teile, aber keine internen Angaben und nur freigegebene Personen', async () => {
  const page = await sheet('public');
  for (const text of [
    'Frauen',
    'Di 9–11 Uhr',
    'Anschrift · Maubisstraße 25, 41564',
    'Bücherei, Markt 3, Grevenbroich',
    'Stiftung, gesichert bis 2027',
    'Herr Öffentlich',
  ])
    expect(page).toContain(text);
  expect(page).toContain('Zuletzt bestätigt am 20.11.2026');
  expect(page).not.toMatch(/mündlich|4\.800|Frau Beispiel|Frau Intern|Aydın/);
});

test('das interne Blatt nennt auch die Herkunft jeder Angabe', async () => {
  const page = await sheet('internal');
  expect(page).toMatch(/Bemerkung.*mündlich zugesagt · Auskunft von Frau Aydın an Herr Yılmaz/);
  expect(page).toContain('Stiftung, 4.800 im Jahr, gesichert bis 2027');
  expect(page).toContain('Frau Intern');
});

test('ohne Angebot gibt es kein Blatt', async () => {
  await expect(workspace.core.call('handouts.blockDocument', { kind: 'offerSheet' })).rejects.toMatchObject({
    code: 'OFFER_NOT_FOUND',
  });
});

test('kleine Zahlen von Personen stehen nur im internen Blatt', async () => {
  const values = { participants: '12', participantsFemale: '11', waitingList: '2', capacity: '2' };
  await workspace.core.call('offers.update', { id, values });
  const page = await sheet('public');
  expect(page).toMatch(/davon weiblich.*geheim/i);
  expect(page).toMatch(/Warteliste.*geheim/);
  expect(page).toMatch(/Plätze.*2/);
  expect(page).toContain('„geheim“: Zahlen von Personen unter 3');
  expect(await sheet('internal')).not.toContain('geheim');
});
