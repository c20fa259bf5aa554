import { expect, test } from 'vitest';
import type { ChartRow } from './chart-data.ts';
import { chart } from './index.ts';
import { lineChart } from './over-time.ts';

const times = ['2024', '2025'];
const row = (name: string, value: number): ChartRow => ({
  name,
  points: times.map(() => ({ value, shown: String(value), withheld: false })),
});
const labels = (values: readonly number[]): Map<string, number> => {
  const rows = values.map((value, index) => row(`Ort ${index}`, value));
  const { shapes } = lineChart({ rows, times, at: 1, unit: 'Personen' }, 170);
  return new Map(shapes.flatMap((shape) => (shape.shape === 'text' ? [[shape.text, shape.y]] : [])));
};

test('Namen am Ende der Linien stehen übereinander und nie in der Zeile der Jahre', () => {
  const at = labels([300, 3, 2, 1, 0]);
  const names = [1, 2, 3, 4].map((n) => at.get(`Ort ${n}`) ?? 0);
  for (const [index, y] of names.slice(1).entries()) expect(y - (names[index] ?? 0)).toBeGreaterThanOrEqual(3.1);
  expect(Math.max(...names)).toBeLessThan((at.get('2025') ?? 0) - 2.5);
});

test('was Platz hat, steht an seiner Linie', () => {
  const at = labels([300, 150]);
  expect((at.get('Ort 1') ?? 0) - (at.get('Ort 0') ?? 0)).toBeGreaterThan(30);
});

test('ein einziges Jahr hat keinen Verlauf: Balken statt Linien', () => {
  const one = { name: 'Ort', points: [{ value: 3, shown: '3', withheld: false }] };
  const data = { rows: [one], times: ['2025'], at: 0, unit: 'Personen' };
  expect(chart('line', data, 170)).toEqual(chart('bar', data, 170));
  expect(chart('multiples', data, 170)).toEqual(chart('bar', data, 170));
});
