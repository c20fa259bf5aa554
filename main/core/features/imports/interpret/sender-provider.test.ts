import { expect, test } from 'vitest';
import { interpret } from './test-support.ts';

const decisions = { provider: 'AWO Kreisverband' };

test('nennt keine Spalte einen Träger, ist es der Absender; woher es kommt, steht dabei', () => {
  const { rows } = interpret({ columns: ['name'], rows: [['Sprachcafé'], [null]], decisions });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    values: { provider: 'AWO Kreisverband' },
    originals: { provider: { cell: 'Absender der Datei', text: 'AWO Kreisverband' } },
  });
});

test('nennt eine Spalte den Träger, bleibt eine leere Zelle leer', () => {
  const { rows } = interpret({
    columns: ['name', 'provider'],
    rows: [
      ['Sprachcafé', 'Caritas'],
      ['Lotsen', null],
    ],
    decisions,
  });
  expect(rows.map(({ values }) => values.provider)).toEqual(['Caritas', undefined]);
});
