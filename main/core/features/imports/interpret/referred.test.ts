import { describe, expect, test } from 'vitest';
import { codes, interpret, one } from './test-support.ts';

describe('Verweise auf andere Zeilen', () => {
  const { rows } = interpret({
    columns: ['rowNumber', 'name', 'street', 'schedule', 'participants', 'remark'],
    rows: [
      [1, 'Beratung', 'Hauptstr. 10', 'Di 9–12 Uhr', 30, 'gut besucht'],
      [2, 'Frühstück', 's. Nr. 1', 'siehe Angebot 1', 'wie Nr. 1', 'siehe Nr. 1'],
      [3, 'Café', 's. Nr. 2', 'wie 9', 'wie 2023', 's. Haushalt'],
    ],
  });

  test('Es gilt, was in der genannten Zeile steht, und es wird gesagt', () => {
    expect(rows[1]!.values).toMatchObject({ street: 'Hauptstr. 10', schedule: 'Di 9–12 Uhr', participants: '30' });
    expect(codes(rows[1]!)).toEqual([
      'info REFERENCE_FILLED C3',
      'info REFERENCE_FILLED D3',
      'info REFERENCE_FILLED E3',
    ]);
    expect(rows[1]!.originals.street).toMatchObject({ cell: 'C3', text: 's. Nr. 1' });
  });

  test('Ein Verweis ins Leere, auf einen Verweis oder auf ein anderes Jahr ist keine Angabe und wird gefragt', () => {
    expect(rows[2]!.values).not.toHaveProperty('street');
    expect(rows[2]!.values).not.toHaveProperty('schedule');
    expect(rows[2]!.values).not.toHaveProperty('participants');
    expect(codes(rows[2]!)).toEqual([
      'warning REFERENCE_LEFT C4',
      'warning REFERENCE_LEFT D4',
      'warning REFERENCE_LEFT E4',
    ]);
  });

  test('In einer Bemerkung bleibt er stehen', () => {
    expect(rows.map(({ values }) => values.remark)).toEqual(['gut besucht', 'siehe Nr. 1', 's. Haushalt']);
  });

  test('„s. Liste“ ist keine Ansprechperson, „siehe Blatt 2“ kein Angebot', () => {
    expect(one('contactName', 's. Liste').values).not.toHaveProperty('contactName');
    const [row] = interpret({
      columns: ['rowNumber', 'name'],
      rows: [
        [1, 'siehe Blatt 1'],
        [2, 'Café'],
      ],
    }).rows;
    expect(row?.rejected).toBe('OFFER_NAME_MISSING');
  });

  test('„ders.“ ist die Person der Zeile darüber', () => {
    const read = interpret({
      columns: ['name', 'contactName'],
      rows: [
        ['A', 'Samir Haddad'],
        ['B', 'ders.'],
      ],
    });
    expect(read.rows[1]!.values.contactName).toBe('Samir Haddad');
  });
});
