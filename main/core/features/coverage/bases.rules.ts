import { isPartialDate, partialDateEnd } from '../../../../shared/domain/partial-date.ts';
import { quantityPartsOf } from '../../../../shared/domain/quantity.ts';
import type { StoredFigure } from './bases.repository.ts';

export interface BaseValue {
  value: number;
  period: string;
}
const endOf = (period: string): string => (isPartialDate(period) && partialDateEnd(period)) || '';
const order = ({ period, year, own }: StoredFigure): string => `${endOf(period)} ${String(year)} ${String(own)}`;

/** The latest exact value of each municipality; ranges, "ca." and zero are nothing to divide by. */
export function latestValues(figures: readonly StoredFigure[]): Map<string, BaseValue> {
  const latest = new Map<string, BaseValue>();
  for (const figure of figures.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const parts = quantityPartsOf(figure.value);
    if (parts?.relation !== 'exact' || parts.value <= 0) continue;
    latest.set(figure.place, { value: parts.value, period: figure.period });
  }
  return latest;
}

/** The sum of all municipalities; null where one has no value. Values of different days do not add up either. */
export function wholeOf(values: ReadonlyMap<string, BaseValue>, places: readonly string[]): number | null {
  const found = places.map((ags) => values.get(ags));
  const [first] = found;
  if (!first || found.some((value) => value?.period !== first.period)) return null;
  return found.reduce((sum, value) => sum + (value?.value ?? 0), 0);
}

export const perThousand = (figure: number, base: number | null | undefined): number | null =>
  base ? (figure / base) * 1_000 : null;
