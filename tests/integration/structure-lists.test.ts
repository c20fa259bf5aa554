// One structure per row: "Struktur | vorhanden? | seit | Ansprechpartner", for one municipality or for all of a Kreis.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk } from './support/desk.ts';
import type { CellValue } from './support/workbook.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

async function structuresOf(name: string) {
  const { columns } = await desk.core.call('structures.get', {});
  return columns.find((column) => column.name === name)!.entries;
}
async function countsOf(rows: CellValue[][], file = 'Rückmeldung Kaarst.xlsx') {
  const [draft] = await desk.read(await desk.file(file, { Strukturen: rows }));
  return draft!;
}

test('die Zeilen einer Kommune sind eine Angabe: Stand, Jahr und Bemerkung zusammen, jeder Wert mit seinen Zellen', async () => {
  const before = desk.hash();
  const { importId, ...counts } = await desk.run(
    await desk.file('Strukturen im Kreis.xlsx', {
      Strukturen: [
        ['Integrationsstrukturen', null, null, null, null, null],
        [],
        ['Kommune', 'Struktur', 'vorhanden (ja/nein)', 'seit', 'Ansprechperson', 'Bemerkung'],
        ['Kaarst', 'Integrationsbeauftragte/r', 'x', 2016, 'Frau Kühn', 'Stabsstelle'],
        [null, 'VZÄ', 0.5, null, null, null],
        [null, 'Integrationsrat', 'in Planung', null, null, null],
        [null, 'Willkommenslotsen', 'ja', null, null, null],
        ['Neuss', 'Runder Tisch Flucht', 'ja', 2015, null, null],
        ['Neuss', 'Runder Tisch Asyl', 'ja', 2016, null, null],
        [],
        ['x = vorhanden', null, null, null, null, null],
      ],
    }),
  );
  expect(counts).toMatchObject({ created: 6, rejected: 0 });
  const [kaarst] = await structuresOf('Kaarst');
  expect(kaarst!.values).toEqual({
    integrationOfficer: 'ja, seit 2016, Stabsstelle',
    integrationOfficerFte: '0.5',
    integrationCouncil: 'in Planung',
  });
  const [neuss] = await structuresOf('Neuss');
  expect(neuss!.values).toEqual({
    roundTables: 'ja, seit 2015, Runder Tisch Flucht; ja, seit 2016, Runder Tisch Asyl',
  });
  const at = (field: 'integrationOfficer' | 'integrationOfficerFte') =>
    desk.core.call('surveys.entryOrigin', { entity: 'structure', id: kaarst!.id, field });
  expect((await at('integrationOfficer')).origin).toMatchObject({
    cell: 'C4, D4, F4',
    original: 'x; 2016; Stabsstelle',
  });
  expect((await at('integrationOfficerFte')).origin).toMatchObject({ cell: 'C5', original: '0,5' });
  await desk.core.call('imports.undo', { importId: importId ?? '' });
  expect(desk.hash()).toBe(before);
});

test('auch mit anderen Worten, quer und unter den Namen der Kommunen; eine Angabe, die fehlt, ist keine', async () => {
  const status: CellValue[][] = [
    ['Gremium/Struktur', 'Status', 'Anmerkung'],
    ['Integrationsrat', 'besteht', 'seit 2014'],
    ['Case Management', 'k.A.', null],
    ['Dolmetscherpool', 'nein', null],
  ];
  await desk.run(await desk.file('Kaarst.xlsx', { Tabelle1: status }));
  expect((await structuresOf('Kaarst'))[0]!.values).toEqual({
    integrationCouncil: 'besteht, seit 2014',
    interpreterPool: 'nein',
  });
  const across: CellValue[][] = [
    ['Struktur', 'Integrationsrat', 'Runder Tisch', 'Jugendamt'],
    ['vorhanden', 'nein', 'ja', 'nein'],
    ['seit', null, '2015', null],
  ];
  await desk.run(await desk.file('Jüchen.xlsx', { Strukturen: across }));
  expect((await structuresOf('Jüchen'))[0]!.values).toEqual({
    integrationCouncil: 'nein',
    roundTables: 'ja, seit 2015',
    youthOffice: 'nein',
  });
  const head = ['Struktur', 'vorhanden', 'Ansprechpartner'];
  const blocks: CellValue[][] = [['Kaarst'], head, ['Integrationsrat', 'ja', null], ['Jugendamt', 'ja', null], []];
  const all = [...blocks, ['Neuss'], head, ['Integrationsrat', 'nein', null], ['Jugendamt', 'ja', null]];
  await desk.run(await desk.file('Alle.xlsx', { Strukturen: all }));
  expect((await structuresOf('Neuss'))[0]!.values).toEqual({ integrationCouncil: 'nein', youthOffice: 'ja' });
});

test('zwei Angaben, die sich widersprechen, werden gezeigt; das Blatt kommt ein zweites Mal unverändert', async () => {
  const head = ['Struktur', 'vorhanden', 'Telefon'];
  const council: CellValue[][] = [head, ['Integrationsrat', 'ja', null], ['Jugendamt', 'ja', null]];
  const contrary = await countsOf([...council, ['Integrationsrat', 'nein', null]]);
  expect(contrary.counts).toMatchObject({ created: 2, rejected: 1 });
  const rows = [head, ['Integrationsrat', 'ja', null], ['Jugendamt', 'nein', '02131 987-1']];
  await desk.run(await desk.file('Kaarst eins.xlsx', { Strukturen: rows }));
  const again = await countsOf([['Rückmeldung'], ...rows], 'Kaarst zwei.xlsx');
  expect(again.counts).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
});
