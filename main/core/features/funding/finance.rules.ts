import { Temporal } from 'temporal-polyfill';
import type { FinancePlan, ProgrammeRecord } from '../../../../shared/contract/funding.ts';
import type { StoredCost } from './funding.repository.ts';

type Dependent = ProgrammeRecord['measures'][number];

/** Receipts are kept for five years after the proof was handed in; where the day falls out of the calendar, the last of its month. */
export const retentionEnd = (proofDone: string): string =>
  Temporal.PlainDate.from(proofDone).add({ years: 5 }).toString();

const byMeasure = (costs: readonly StoredCost[]): StoredCost[][] => [
  ...Map.groupBy(costs, ({ measure_id }) => measure_id).values(),
];

/** The measures that hang on a programme, each with its years. */
export function dependents(costs: readonly StoredCost[]): Dependent[] {
  return byMeasure(costs).map((all) => {
    const { measure_id: id, number, name, municipalities, level } = all[0]!;
    const places = (JSON.parse(municipalities) as string[]).toSorted();
    return {
      id,
      number,
      name,
      municipalities: places,
      districtWide: level === 'district' && places.length === 0,
      years: all.map(({ year, amount, granted, grant }) => ({ year, amount, granted, grant: grant ?? '' })),
    };
  });
}

/** "This programme is cut": what would be missing from a year on, and for how many measures. */
export function missingIf(costs: readonly StoredCost[], fromYear: number): ProgrammeRecord['missing'] {
  const years = Map.groupBy(
    costs.filter(({ year, granted }) => year >= fromYear && granted > 0),
    ({ year }) => year,
  );
  return [...years]
    .map(([year, all]) => ({
      year,
      granted: all.reduce((sum, { granted }) => sum + granted, 0),
      measures: new Set(all.map(({ measure_id }) => measure_id)).size,
    }))
    .toSorted((a, b) => a.year - b.year);
}

/** Costs per measure and year; several costs of a year are one sum. */
export function financePlanOf(costs: readonly StoredCost[]): FinancePlan {
  const years = [...new Set(costs.map(({ year }) => year))].toSorted((a, b) => a - b);
  const rows = byMeasure(costs).map((all) => {
    const { measure_id: id, number, name } = all[0]!;
    const sums = new Map<number, { year: number; amount: number; granted: number }>();
    for (const { year, amount, granted } of all) {
      const sum = sums.get(year) ?? { year, amount: 0, granted: 0 };
      sums.set(year, { year, amount: sum.amount + amount, granted: sum.granted + granted });
    }
    return { id, number, name, years: [...sums.values()] };
  });
  return { years, rows };
}
