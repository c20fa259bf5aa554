import { describe, expect, it } from 'vitest';
import { stateOn, type DatedReport } from './state-on.ts';

const neuss = '05162024';
const kaarst = '05162016';
interface Named extends DatedReport {
  name: string;
}
const report = (name: string, day: string, more: Partial<Named> = {}): Named => ({
  name,
  day,
  at: `${day}T10:00:00Z`,
  ags: null,
  settles: [],
  ...more,
});
const shown = (reports: readonly Named[], day: string) => {
  const { general, deviating } = stateOn(reports, day);
  return { general: general?.name ?? null, own: [...deviating].map(([ags, one]) => `${ags} ${one.name}`).sort() };
};

describe('der Stand einer Maßnahme an einem Tag', () => {
  it('ist der letzte Sachstand bis zu diesem Tag; ohne Sachstand gibt es keinen', () => {
    const reports = [report('Mai', '2026-05-01'), report('März', '2026-03-01')];
    expect(shown(reports, '2026-02-28').general).toBeNull();
    expect(shown(reports, '2026-04-30').general).toBe('März');
    expect(shown(reports, '2026-05-01').general).toBe('Mai');
  });
  it('von zwei Sachständen eines Tages gilt der später geschriebene', () => {
    const first = report('erster', '2026-05-01');
    const second = report('zweiter', '2026-05-01', { at: '2026-05-01T11:00:00Z' });
    expect(shown([second, first], '2026-05-01').general).toBe('zweiter');
  });
  it('eine Kommune weicht ab, bis ein Sachstand für alle sagt, dass sie es nicht mehr tut', () => {
    const reports = [
      report('alle 1', '2026-01-10'),
      report('Neuss', '2026-02-10', { ags: neuss }),
      report('alle 2', '2026-03-10'),
      report('alle 3', '2026-04-10', { settles: [neuss] }),
      report('Neuss wieder', '2026-05-10', { ags: neuss }),
    ];
    expect(shown(reports, '2026-03-15').own).toEqual([`${neuss} Neuss`]);
    expect(shown(reports, '2026-04-15').own).toEqual([]);
    expect(shown(reports, '2026-05-15').own).toEqual([`${neuss} Neuss wieder`]);
  });
});

/** Simple repeatable numbers; no chance in a test. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  while (true) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

describe('für jede Reihe von Sachständen', () => {
  const random = numbers(7);
  const next = (below: number): number => Math.floor((random.next().value ?? 0) * below);
  const some = (): Named[] =>
    Array.from({ length: next(12) }, (_, index) => {
      const day = `2026-0${1 + next(9)}-1${next(9)}`;
      const ags = [null, null, neuss, kaarst][next(4)] ?? null;
      const settles = ags === null && next(3) === 0 ? [neuss] : [];
      return report(`r${index}`, day, { ags, settles, at: `${day}T10:${10 + index}:00Z` });
    });
  const days = ['2026-01-01', '2026-04-15', '2026-06-14', '2026-12-31'];

  it('ändert, was später gemeldet wird, den Stand eines früheren Tages nicht', () => {
    for (let round = 0; round < 300; round += 1) {
      const reports = some();
      for (const day of days) {
        const until = reports.filter((one) => one.day <= day);
        expect(shown(reports, day)).toEqual(shown(until, day));
      }
    }
  });
  it('hängt der Stand nicht von der Reihenfolge der Einträge ab', () => {
    for (let round = 0; round < 300; round += 1) {
      const reports = some();
      for (const day of days) expect(shown(reports.toReversed(), day)).toEqual(shown(reports, day));
    }
  });
});
