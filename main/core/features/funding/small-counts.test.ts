import { expect, test } from 'vitest';
import { hiddenCounts } from './small-counts.rules.ts';

const programme = (name: string, counts: Record<string, number | null>) => ({
  name,
  measures: Object.entries(counts).map(([id, count]) => ({ id, count })),
});
const hidden = (programmes: ReturnType<typeof programme>[]) => {
  const { measures, programmes: names, total } = hiddenCounts(programmes, 3);
  return { measures: [...measures].toSorted(), programmes: [...names].toSorted(), total };
};

test('wo nichts klein ist, steht alles da', () => {
  const all = [programme('A', { m1: 12, m2: null }), programme('B', { m3: 30 })];
  expect(hidden(all)).toEqual({ measures: [], programmes: [], total: false });
});

test('eine kleine Zahl nimmt eine zweite Maßnahme mit, damit die Summe des Programms stehen kann', () => {
  const all = [programme('A', { m1: 2, m2: 12, m3: 40 }), programme('B', { m4: 30 })];
  expect(hidden(all)).toEqual({ measures: ['m1', 'm2'], programmes: [], total: false });
});

test('ist sie allein in ihrem Programm, fehlt dessen Summe und die eines zweiten mit seiner Maßnahme', () => {
  const all = [programme('A', { m1: 2 }), programme('B', { m2: 30 }), programme('C', { m3: 90 })];
  expect(hidden(all)).toEqual({ measures: ['m1', 'm2'], programmes: ['A', 'B'], total: false });
});

test('eine Maßnahme zweier Programme fehlt in beiden', () => {
  const all = [programme('A', { m1: 2, m2: 12 }), programme('B', { m1: 2, m3: 40, m4: 50 })];
  expect(hidden(all).measures).toEqual(['m1', 'm2', 'm3']);
});
