// Wordings from returns: what a cell, a title or a legend says for a row.
import { describe, expect, test } from 'vitest';
import { interpretTable } from './index.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import { codes, interpret, knowledgeOf, noDecisions, one, tableOf } from './test-support.ts';

describe('Abkürzungen von Begriffen', () => {
  test.each([
    ['Grundschulk.', ['grundschulalter']],
    ['Junge Erwachs.', ['junge-erwachsene']],
    ['Jugendl., Frauen', ['jugendliche', 'frauen']],
  ])('„%s“ wird gelesen und als wahrscheinlich genannt', (text, ids) => {
    const row = one('targetGroups', text);
    expect(row.values.targetGroups).toEqual(ids);
    expect(codes(row).filter((code) => !code.startsWith('info'))).toEqual([]);
  });
  test('was mehrere Gruppen meinen kann, wird gefragt', () => {
    expect(codes(one('targetGroups', 'Kinder'))[0]).toMatch(/^warning TERM_/);
    expect(one('targetGroups', 'Kinder').values.targetGroups).toBeUndefined();
    const families = one('targetGroups', 'Familien').issues[0];
    expect(families?.options.map(({ name }) => name)).toEqual(['Eltern', 'Kinder 3–6', 'Grundschulalter']);
    for (const text of ['K.', 'Kind.', 'Sen.']) expect(one('targetGroups', text).values.targetGroups).toBeUndefined();
  });
  test('„Mädchen 10-14 J.“: Alter und Geschlecht werden übernommen, die Zielgruppe gefragt; die Antwort lässt beides stehen', () => {
    const asked = one('targetGroups', 'Mädchen 10-14 J.');
    expect(asked.values).toMatchObject({ minimumAge: '10', maximumAge: '14', gender: 'Mädchen' });
    expect(asked.values.targetGroups).toBeUndefined();
    const values = { targetGroups: { [decisionKey('Mädchen 10-14 J.')]: ['jugendliche'] } };
    const answered = one('targetGroups', 'Mädchen 10-14 J.', { decisions: { values } });
    expect(answered.values).toMatchObject({ targetGroups: ['jugendliche'], minimumAge: '10', gender: 'Mädchen' });
    expect(one('targetGroups', 'Mädchen 10-14 J., Eltern').values.minimumAge).toBeUndefined();
    expect(one('targetGroups', 'Familien 10-14 Uhr').values.minimumAge).toBeUndefined();
  });
  test('die Begriffe stehen in der Reihenfolge der Zelle, auch wenn einer nur wahrscheinlich ist', () => {
    expect(one('targetGroups', 'Eltern(teile), Jugendliche').values.targetGroups).toEqual(['eltern', 'jugendliche']);
  });
});

test('„Themenfeld 3“ mit der Legende „3 = Gesundheit“: gefragt, Gesundheit mit Fundstelle angeboten', () => {
  const legends = [{ sheet: 'Erläuterungen', key: '3', meaning: 'Gesundheit' }];
  const row = one('fieldsOfAction', 'Themenfeld 3', { legends });
  expect(row.values.fieldsOfAction).toBeUndefined();
  expect(row.issues[0]).toMatchObject({
    severity: 'warning',
    original: 'Themenfeld 3',
    options: [{ id: 'gesundheit', name: 'Gesundheit', reason: 'Im Blatt „Erläuterungen“ steht: 3 = Gesundheit' }],
  });
  expect(one('fieldsOfAction', 'Themenfeld 3').issues[0]?.options).toEqual([]);
});

describe('wo ein Angebot ist', () => {
  const noPlace = { fileName: 'Rückmeldung.xlsx' };
  test('der Titel „Rückmeldung der Stadt Kaarst“ gilt für Zeilen ohne Kommune', () => {
    const { sheet, table } = tableOf({ columns: ['name', 'provider'], rows: [['Sprachcafé', 'AWO']] });
    const titled = (text: string) => {
      const rows = [{ number: 1, cells: [text] }, ...sheet.rows.map((row) => ({ ...row, number: row.number + 2 }))];
      const moved = { ...table, headerRows: [3], dataRows: [4, 4] as [number, number] };
      const input = { decisions: noDecisions, knowledge: knowledgeOf(), legends: [], ...noPlace };
      return interpretTable({ ...sheet, rows }, moved, input).rows[0]?.place ?? null;
    };
    expect(titled('Rückmeldung der Stadt Kaarst')).toEqual({ municipalities: ['05162016'], districtWide: false });
    expect(titled('Kommune: Jüchen')).toEqual({ municipalities: ['05162012'], districtWide: false });
    expect(titled('Bitte zurück an die Stadt Neuss, Integrationsamt')).toBeNull();
    expect(titled('Stadtverwaltung, Oberstraße 91, 41460 Neuss')).toBeNull();
    expect(titled('Angebote der Stadt Kaarst und der Stadt Meerbusch')).toBeNull();
  });
  test('ohne jede andere Angabe gilt der Ort der Adresse, und das wird gesagt', () => {
    const [row] = interpret({ columns: ['name', 'city'], rows: [['Sprachcafé', 'Meerbusch']], ...noPlace }).rows;
    expect(row).toMatchObject({ place: { municipalities: ['05162022'] }, rejected: null });
    expect(codes(row!)).toEqual(['info REGION_FROM_CITY A2']);
    const [foreign] = interpret({ columns: ['name', 'city'], rows: [['Sprachcafé', 'Köln']], ...noPlace }).rows;
    expect(foreign?.rejected).toBe('REGION_MISSING');
  });
  test('die Datei der Kommune geht dem Ort der Adresse vor', () => {
    const [row] = interpret({
      columns: ['name', 'city'],
      rows: [['Sprachcafé', 'Meerbusch']],
      fileName: 'Kaarst.xlsx',
    }).rows;
    expect(row?.place?.municipalities).toEqual(['05162016']);
  });
});

test('Zwischenzeilen „Handlungsfeld: Sprache“ und „Kommune Kaarst“ gelten für die Zeilen darunter', () => {
  const { rows } = interpret({
    columns: ['name', 'provider'],
    rows: [['#Handlungsfeld: Sprache'], ['Sprachcafé', 'AWO'], ['#Handlungsfeld 6: Gesundheit'], ['Lotsen', 'Kreis']],
  });
  expect(rows.map(({ values }) => values.fieldsOfAction)).toEqual([['sprache'], ['gesundheit']]);
});

describe('Ankreuzspalten', () => {
  test('ein Kreuz unter „Frauen“ meint den Begriff, auch ohne Überschrift darüber', () => {
    const columns = [
      'name',
      { field: 'targetGroups' as const, header: 'Frauen' },
      { field: 'targetGroups' as const, header: 'Eltern' },
    ];
    const { rows } = interpret({
      columns: columns as never,
      rows: [
        ['A', 'x', null],
        ['B', '☒', 1],
      ],
    });
    expect(rows.map(({ values }) => values.targetGroups)).toEqual([['frauen'], ['frauen', 'eltern']]);
  });
  test('unter „Neuss“ heißt „2x“ ja; „geplant“ wird gefragt und ist kein Ort', () => {
    const towns = ['Kaarst', 'Neuss'].map((header) => ({ field: 'municipality' as const, header }));
    const { rows } = interpret({
      columns: ['name', ...towns],
      rows: [
        ['Sprachcafé', 'x', '2x'],
        ['Lotsen', 'x', 'geplant'],
      ],
    });
    expect(rows.map(({ place }) => place?.municipalities)).toEqual([['05162016', '05162024'], ['05162016']]);
    expect(codes(rows[1]!)).toEqual(['warning BOOLEAN_UNREADABLE C3']);
  });
  test('kennt die Liste den Kopf nicht, wird nach ihm gefragt, nicht nach dem Kreuz', () => {
    const column = { field: 'targetGroups' as const, header: 'Zielgruppe / Geschwister' };
    const [issue] = one(column, 'x').issues;
    expect(issue).toMatchObject({ code: 'TERM_UNKNOWN', original: 'Geschwister', cell: 'B2' });
    expect(one(column, 'nein').issues).toEqual([]);
    const decisions = { ...noDecisions, values: { targetGroups: { geschwister: ['frauen'] } } };
    expect(one(column, 'x', { decisions }).values.targetGroups).toEqual(['frauen']);
  });
  test('ein Kreuz unter „Sprachen / Arabisch“ meint die Sprache', () => {
    const column = { field: 'languages' as const, header: 'Sprachen / Arabisch' };
    expect(one(column, 'x').values.languages).toEqual(['Arabisch']);
    expect(one(column, 'nein').values.languages).toBeUndefined();
  });
});

describe('Listen freier Namen', () => {
  test('ein Strich zwischen Leerzeichen trennt, einer im Namen nicht', () => {
    expect(one('partners', 'Stadtbücherei / Familienzentrum').values.partners).toEqual([
      'Stadtbücherei',
      'Familienzentrum',
    ]);
    expect(one('partners', 'Kita/Familienzentrum Nord').values.partners).toEqual(['Kita/Familienzentrum Nord']);
  });
  test('„etc.“ und „diverse“ sind keine Namen; dass mehr gemeint ist, wird gesagt', () => {
    const row = one('languages', 'Türkisch etc.');
    expect(row.values.languages).toEqual(['Türkisch']);
    expect(codes(row)).toEqual(['info TERM_AND_MORE B2']);
    expect(one('languages', 'diverse').values.languages).toBeUndefined();
  });
});

test('Träger und Person in der Kontaktzelle: die Person ist Ansprechperson, der Träger füllt nur ein leeres Feld', () => {
  const cell = 'VHS Kaarst; Ali Krüger; 02131 123456; krueger@vhs.example';
  expect(one('contactName', cell).values).toMatchObject({ contactName: 'Ali Krüger', provider: 'VHS Kaarst' });
  const [row] = interpret({
    columns: ['name', 'provider', 'contactName'],
    rows: [['A', 'Volkshochschule', cell]],
  }).rows;
  expect(row?.values).toMatchObject({ provider: 'Volkshochschule', contactName: 'Ali Krüger' });
  expect(codes(row!).filter((code) => code.includes('CONFLICT'))).toEqual([]);
});

test('ein einzelnes Kreuz ist keine Beschreibung', () => {
  expect(one('description', 'x').values.description).toBeUndefined();
  expect(one('registration', 'x').values.registration).toBe('x');
});

describe('was fremde Ämter in ihre Zellen schreiben', () => {
  test('mehrere Angebote mit Spiegelstrichen in einer Zelle werden genannt', () => {
    const row = interpret({ columns: ['name'], rows: [['- Integrationskurse\n- Sprachcafé\n- Mama lernt Deutsch']] })
      .rows[0]!;
    expect(row.values.name).toBe('Integrationskurse; Sprachcafé; Mama lernt Deutsch');
    expect(codes(row)).toEqual(['warning OFFERS_IN_ONE_CELL A2']);
  });
  test('ein Name mit Umbruch ist ein Angebot', () => {
    const row = interpret({ columns: ['name'], rows: [['Sprachcafé\nam Markt']] }).rows[0]!;
    expect([row.values.name, codes(row)]).toEqual(['Sprachcafé am Markt', []]);
  });
  test('„keine“ unter Angebot sagt, dass es keines gibt', () => {
    const row = interpret({ columns: ['fieldsOfAction', 'name'], rows: [['Gesundheit', 'keine']] }).rows[0]!;
    expect(row.confirmedNone).toEqual({ cell: 'B2', text: 'keine' });
  });
  test.each([
    ['city', '41464 Neuss', { city: 'Neuss', postalCode: '41464' }],
    ['city', 'Neuss-Norf', { city: 'Neuss-Norf' }],
    ['street', 'Römerstr. 12, 41462 Neuss', { street: 'Römerstr. 12', postalCode: '41462', city: 'Neuss' }],
    ['street', 'Am Markt 4', { street: 'Am Markt 4' }],
  ] as const)('Anschrift unter %s: „%s“', (field, text, values) => {
    expect(one(field, text).values).toEqual({ name: 'Sprachcafé', ...values });
  });
  test('der Ort einer ganzen Anschrift sagt die Kommune, wo sonst nichts sie nennt', () => {
    const row = interpret({
      columns: ['name', 'street'],
      rows: [['Chor', 'Markt 1, 41363 Jüchen']],
      fileName: 'x.xlsx',
    }).rows[0]!;
    expect(row.place?.municipalities).toEqual(['05162012']);
    expect(codes(row)).toContain('info REGION_FROM_CITY A2');
  });
  test.each(['9999-12-31', '31.12.2099', 'unbefr.'])('„%s“ unter Ende heißt unbefristet', (text) => {
    expect(one('validTo', text).values.validTo).toBe('open');
  });
  test('ein Apostroph vor der Zahl macht sie nicht unlesbar', () => {
    expect(one('participants', "'24").values.participants).toBe('24');
  });
  test('je Kommune eine Spalte zum Ankreuzen: das Angebot gibt es, wo ein Kreuz steht', () => {
    const town = (header: string) => ({ field: 'municipality' as const, header });
    const { rows } = interpret({
      columns: ['name', town('Dormagen'), town('Kaarst'), town('Stadt Neuss')],
      rows: [
        ['Sprachmittlerpool', 'x', 'x', 'X'],
        ['Beratung', null, 'nein', 'ja'],
        ['Chor', 'x', null, '-'],
      ],
      fileName: 'x.xlsx',
    });
    expect(rows.map(({ place }) => place?.municipalities)).toEqual([
      ['05162004', '05162016', '05162024'],
      ['05162024'],
      ['05162004'],
    ]);
    expect(rows.flatMap(codes)).toEqual([]);
  });
});

describe('Kreuze und Namen in Sammelzellen', () => {
  test('ein Kreuz unter „Kinder“ fragt nach dem Wort darüber, nicht nach dem Kreuz', () => {
    const [row] = interpret({
      columns: ['name', { field: 'targetGroups', header: 'Zielgruppe / Kinder' }],
      rows: [['Chor', 'x']],
    }).rows;
    expect(row?.values.targetGroups).toBeUndefined();
    expect(row?.issues.find(({ field }) => field === 'targetGroups')).toMatchObject({ original: 'Kinder', cell: 'B2' });
  });
  test('„Ansprechpartnerin: Petra Lang“ beim Träger ist die Ansprechperson und kein Teil des Trägers', () => {
    const text = 'Diakonisches Werk\nAnsprechpartnerin: Petra Lang\nTel.: 02131/5668-12';
    expect(one('provider', text).values).toMatchObject({
      provider: 'Diakonisches Werk',
      contactName: 'Petra Lang',
      phone: '02131/5668-12',
    });
  });
});
