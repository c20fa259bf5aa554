// When something takes place, where a sheet says it in more than one column.
import { describe, expect, test } from 'vitest';
import { codes, interpret, one } from './test-support.ts';

const times = (header: string) => ({ field: 'schedule' as const, header });

test('0,6875 unter „Uhrzeit“ ist halb fünf: so hält Excel eine Uhrzeit, deren Zelle ihr Format verlor', () => {
  const { rows } = interpret({ columns: ['name', times('Uhrzeit')], rows: [['Deutsch A1', 0.6875]] });
  expect(rows[0]?.values.schedule).toBe('16:30');
});

describe('Zeiten in mehreren Spalten', () => {
  test('Tag und Uhrzeit sind eine Zeit, mit beiden Zellen als Herkunft', () => {
    const { rows } = interpret({
      columns: ['name', times('Wochentag'), times('Uhrzeit')],
      rows: [['Deutsch A1', 'Mo, Mi', '18:00 - 20:15']],
    });
    expect(rows[0]?.values.schedule).toBe('Mo, Mi 18:00 - 20:15');
    expect(rows[0]?.originals.schedule).toEqual({ cell: 'B2, C2', text: 'Mo, Mi; 18:00 - 20:15' });
  });
  test('Spalten für Wochentage: jede Zeit gehört zu ihrem Tag, ein Kreuz meint den Tag, „geschlossen“ nichts', () => {
    const { rows } = interpret({
      columns: ['name', times('Mo'), times('Di'), times('Mi'), times('Do')],
      rows: [['Kleiderkammer', '9-12', 'geschlossen', '14-17 Uhr', 'x']],
    });
    expect(rows[0]?.values.schedule).toBe('Mo 9-12, Mi 14-17 Uhr, Do');
  });
  test('unter „Montag“ in der ersten Spalte bleibt es Montag, und das wird gesagt', () => {
    const { rows } = interpret({
      columns: [times('Tag'), times('Uhrzeit'), 'name'],
      rows: [
        ['Montag', '10-12 Uhr', 'Sprachcafé'],
        [null, '14-16 Uhr', 'Nähkurs'],
        ['Dienstag', '9-11 Uhr', 'Elterncafé'],
      ],
    });
    expect(rows.map(({ values }) => values.schedule)).toEqual([
      'Montag 10-12 Uhr',
      'Montag 14-16 Uhr',
      'Dienstag 9-11 Uhr',
    ]);
    expect(codes(rows[1]!)).toEqual(['info DAY_FROM_ABOVE A3']);
  });
});

test('eine Spalte mit Zeiten bleibt, wie sie geschrieben steht', () => {
  expect(one('schedule', 'Mo 9-12, Do n. V.').values.schedule).toBe('Mo 9-12, Do n. V.');
});
