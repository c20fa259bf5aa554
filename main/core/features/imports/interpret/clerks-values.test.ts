// What a clerk reads without thinking in a single cell.
import { describe, expect, test } from 'vitest';
import { figuresOf, readSheet } from './test-figures.ts';
import { codes, one } from './test-support.ts';

test.each(['Abt. 50.2', 'Team Markt & Integration', 'Geschäftsstelle', 'FB Arbeit und Soziales'])(
  '„%s“ als Ansprechperson ist eine Stelle: sie steht unter Funktion, und das wird gesagt',
  (text) => {
    const row = one('contactName', text);
    expect(row.values).toMatchObject({ contactRole: text });
    expect(row.values.contactName).toBeUndefined();
    expect(codes(row)).toEqual(['info CONTACT_IS_OFFICE B2']);
  },
);
test.each(['Frau Demir, FB Arbeit', 'Ute Amtmann', 'Herr Büro', 'Teamer Ali Kaya'])(
  '„%s“ bleibt eine Person',
  (text) => {
    expect(one('contactName', text).values.contactName).toBe(text);
  },
);
test('eine Stelle mit Telefonnummer: die Nummer bleibt, die Stelle wird Funktion', () => {
  const { values } = one('contactName', 'Geschäftsstelle, Tel. 02131 718000');
  expect(values).toMatchObject({ contactRole: 'Geschäftsstelle', phone: '02131 718000' });
  expect(values.contactName).toBeUndefined();
});
test('„N.N.“ ist niemand', () => {
  expect(one('contactName', 'N.N.').values.contactName).toBeUndefined();
});

describe('Zahlen', () => {
  test('„18/22“ unter „TN ist/max“ sind Teilnehmende und Plätze; sonst, oder verkehrt herum, wird gefragt', () => {
    const row = one({ field: 'capacity', header: 'TN ist/max' }, '18/22');
    expect(row.values).toMatchObject({ participants: '18', capacity: '22' });
    expect(codes(row)).toEqual(['info PLACES_TAKEN B2']);
    expect(one({ field: 'capacity', header: 'TN ist/max' }, '22/18').values.capacity).toBeUndefined();
    expect(one({ field: 'capacity', header: 'Plätze' }, '18/22').values.capacity).toBeUndefined();
  });
  test('„50 %“ einer Stelle ist eine halbe; Stunden werden gefragt, ohne sie als Stellen anzubieten', () => {
    expect(one('staffFte', '50 %').values.staffFte).toBe('0.5');
    const [hours] = one('staffFte', '19,5 h').issues;
    expect(hours).toMatchObject({ severity: 'warning', options: [] });
  });
  test.each([
    ['U3', { maximumAge: '<3' }],
    ['Ü27', { minimumAge: '>27' }],
    ['unter 6 J.', { maximumAge: '<6' }],
    ['ab 3 J.', { minimumAge: '3' }],
  ])('Alter „%s“', (text, ages) => {
    const { minimumAge, maximumAge } = one('minimumAge', text).values;
    expect({ minimumAge, maximumAge }).toEqual({ minimumAge: undefined, maximumAge: undefined, ...ages });
  });
});

test.each([
  ['2024 ff.', '2024'],
  ['ab 01/25 fortl.', '2025-01'],
])('„%s“ hat einen Beginn und kein Ende', (text, validFrom) => {
  expect(one('validFrom', text).values).toMatchObject({ validFrom, validTo: 'open' });
});

describe('Anschriften', () => {
  test('eine Anschrift anstelle der Einrichtung kommt in ihre Felder; ein Name mit Nummer bleibt', () => {
    const row = one('locationName', 'Am Rathaus 5, 41363 Jüchen');
    expect(row.values).toMatchObject({ street: 'Am Rathaus 5', postalCode: '41363', city: 'Jüchen' });
    expect(row.values.locationName).toBeUndefined();
    for (const text of ['Haus Katz', 'Raum 12', 'Haus Katz, Alleestr. 5, 41363 Jüchen'])
      expect(one('locationName', text).values.locationName).toBe(text);
  });
  test('unter „Anschrift“ sind Ort und E-Mail keine Straße', () => {
    const town = one('street', '41564 Kaarst').values;
    expect([town.street, town.postalCode, town.city]).toEqual([undefined, '41564', 'Kaarst']);
    const mail = one('street', 'fz@kaarst.example').values;
    expect([mail.street, mail.email]).toEqual([undefined, 'fz@kaarst.example']);
  });
});

test('Jahre als Überschriften gleicher Tabellen: jede hat ihres, und ein Zeichen mit Fußnote bleibt ein Zeichen', () => {
  const head = ['Merkmal', 'Wert', 'Quelle'];
  const rows = [
    ['2022'],
    head,
    ['Ausländer', 9012, 'Melderegister'],
    ['Einbürgerungen', 211, 'ABH'],
    [],
    ['2023'],
    head,
    ['Ausländer¹', 9640, 'Melderegister'],
    ['Einbürgerungen', '. ²', 'ABH'],
  ];
  const tables = [0, 1].map((table) =>
    readSheet('Zahlen', rows, { place: { municipalities: ['05162008'], districtWide: false } }, [], table),
  );
  expect(tables.flatMap((table) => figuresOf(table))).toEqual([
    'B3|Ausländer|05162008|2022|9012',
    'B4|Einbürgerungen|05162008|2022|211',
    'B8|Ausländer|05162008|2023|9640',
    'B9|Einbürgerungen|05162008|2023|',
  ]);
});

test('„nichts“ ist kein Bedarf', () => {
  const { rows } = readSheet(
    'Bedarfe',
    [
      ['Handlungsfeld', 'Was fehlt?', 'Wie dringend?'],
      ['Sprache', 'B2-Kurse vor Ort', 'hoch'],
      ['Gesundheit', 'nichts', null],
    ],
    { place: { municipalities: ['05162020'], districtWide: false } },
  );
  expect(rows.map(({ rejected }) => rejected)).toEqual([null, 'NEED_NONE']);
});

test.each([
  ['Mädchen ab 12', { gender: 'Mädchen', minimumAge: '12' }],
  ['Jugend-Clique bis 14 Jahre', { maximumAge: '14' }],
])('Zielgruppe „%s“: Alter und Geschlecht daneben bleiben nicht liegen', (text, values) => {
  expect(one('targetGroups', text).values).toMatchObject(values);
});
test.each([
  ['Männer', 'Gesamtbevölkerung'],
  ['Erwachsene', 'Gesamtbevölkerung'],
  ['Menschen mit Duldung', 'Geflüchtete'],
  ['Zugewanderte', 'Neuzugewanderte'],
  ['Junge Leute', 'Jugendliche'],
  ['everyone', 'Gesamtbevölkerung'],
])('zu „%s“ wird „%s“ vorgeschlagen, genommen nichts', (text, proposed) => {
  const row = one('targetGroups', text);
  expect(row.values.targetGroups).toBeUndefined();
  expect(row.issues.flatMap(({ options }) => options.map(({ name }) => name))).toContain(proposed);
});

test('„Sozialraum Horrem“ über Angeboten ist ihr Ortsteil, bis der nächste kommt', () => {
  const head = ['Was', 'Wer', 'Wann', 'Gebühr'];
  const { rows } = readSheet(
    'Frühe Hilfen',
    [
      ['Sozialraum Horrem'],
      head,
      ['Krabbelgruppe', 'FZ Horrem', 'mo 9:30-11', '1 €'],
      ['Sozialraum Nievenheim'],
      head,
      ['Musikgarten', 'Musikschule', 'fr 15.15', 'frei'],
    ],
    { place: { municipalities: ['05162004'], districtWide: false } },
  );
  expect(rows.map(({ values }) => values.locality)).toEqual(['Horrem', 'Nievenheim']);
  expect(rows[1]?.originals.locality).toMatchObject({ cell: 'A4', text: 'Sozialraum Nievenheim' });
});

test('Jahre über Tabellen nebeneinander: jede hat ihres', () => {
  const rows = [
    ['2023', null, null, '2024'],
    ['Kommune', 'Einbürgerungen', null, 'Kommune', 'Einbürgerungen'],
    ['Neuss', 310, null, 'Neuss', 402],
    ['Kaarst', 55, null, 'Kaarst', 61],
    ['Jüchen', 12, null, 'Jüchen', 9],
  ];
  const figures = [0, 1].flatMap((table) => figuresOf(readSheet('EB', rows, {}, [], table)));
  expect(figures.map((figure) => figure.split('|').slice(2).join(' '))).toEqual([
    '05162024 2023 310',
    '05162016 2023 55',
    '05162012 2023 12',
    '05162024 2024 402',
    '05162016 2024 61',
    '05162012 2024 9',
  ]);
});

test('„Kl. 1-4“ ist kein Alter', () => {
  const { minimumAge, maximumAge } = one('targetGroups', 'Kl. 1-4').values;
  expect([minimumAge, maximumAge]).toEqual([undefined, undefined]);
});

test('eine leere Zelle unter der Angabe ihrer Gruppe: die Angabe gilt, mit der Fundstelle und gesagt', () => {
  const { rows } = readSheet('Liste', [
    ['Kommune', 'Träger', 'Angebot'],
    ['Dormagen', 'Diakonie', 'Sprachkurs A1'],
    [null, null, 'Sprachkurs A2'],
    [null, 'Raphaelshaus', 'Jugendcafé'],
    ['Jüchen', 'Diakonie', 'Kleiderkammer'],
  ]);
  expect(rows.map(({ place, values }) => [place?.municipalities[0], values.provider])).toEqual([
    ['05162004', 'Diakonie'],
    ['05162004', 'Diakonie'],
    ['05162004', 'Raphaelshaus'],
    ['05162012', 'Diakonie'],
  ]);
  expect(rows[1]?.originals).toMatchObject({
    municipality: { cell: 'A2', text: 'Dormagen' },
    provider: { cell: 'B2', text: 'Diakonie' },
  });
  expect(codes(rows[1]!)).toEqual(['info LABEL_FROM_ABOVE A3', 'info LABEL_FROM_ABOVE B3']);
});
