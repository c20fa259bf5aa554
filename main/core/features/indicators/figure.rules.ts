import { figureText } from '../../../../shared/domain/field-text.ts';
import { comparePartialDates, isPartialDate } from '../../../../shared/domain/partial-date.ts';
import { quantityPartsOf } from '../../../../shared/domain/quantity.ts';
import { wholeDistrict } from '../../../../shared/domain/place-key.ts';

/** What figures are worked with: one place, one time, one source. */
export interface PlainFigure {
  place: string;
  period: string;
  value: string | null;
  sign: string | null;
  source: string;
}

const startOf = (period: string): string => period.split('..')[0] ?? '';

/** The latest time first; a time that is no date stands last. */
export function latestFirst(one: string, other: string): number {
  const [left, right] = [startOf(one), startOf(other)];
  if (isPartialDate(left) && isPartialDate(right)) return comparePartialDates(right, left);
  return Number(isPartialDate(right)) - Number(isPartialDate(left)) || right.localeCompare(left);
}

/** Of several words about the same place, time and source the last one. */
export function lastWords<F extends PlainFigure>(figures: readonly F[]): F[] {
  return [...new Map(figures.map((one) => [`${one.place}|${one.period}|${one.source}`, one])).values()];
}

/** The plain number behind a value; ranges, "ca." and signs are none. */
export function exactNumber(value: string | null): number | null {
  const parts = value === null ? null : quantityPartsOf(value);
  return parts?.relation === 'exact' ? parts.value : null;
}

/** Per cent stands beside the number; any other unit is named at the column. */
export function shownFigure(figure: Pick<PlainFigure, 'value' | 'sign'>, unit: string | null): string {
  const text = figureText(figure);
  return unit === '%' && figure.value !== null ? `${text} %` : text;
}

/** Municipalities in the order of the Kreis, then groups, the Kreis last; never by value. */
export function byPlace(order: readonly string[]): (one: { place: string }, other: { place: string }) => number {
  const positions = new Map(order.map((ags, at) => [ags, at]));
  const at = (place: string): number =>
    place === wholeDistrict ? order.length + 1 : (positions.get(place) ?? order.length);
  return (one, other) => at(one.place) - at(other.place) || one.place.localeCompare(other.place);
}

export interface SumOf {
  period: string;
  source: string;
  sum: number;
  published: number;
}
/** Where all municipalities and the Kreis have whole counts of one time and source that do not add up. */
export function sumDifferences(figures: readonly PlainFigure[], municipalities: readonly string[]): SumOf[] {
  const found: SumOf[] = [];
  for (const series of Map.groupBy(figures, ({ period, source }) => `${period}|${source}`).values()) {
    const counts = new Map(series.map(({ place, value }) => [place, exactNumber(value)]));
    const published = counts.get(wholeDistrict) ?? null;
    const parts = municipalities.map((ags) => counts.get(ags) ?? null);
    const all = [published, ...parts];
    if (published === null || !all.every((count): count is number => count !== null && Number.isInteger(count)))
      continue;
    const sum = parts.reduce<number>((total, count) => total + (count ?? 0), 0);
    const { period, source } = series[0]!;
    if (sum !== published) found.push({ period, source, sum, published });
  }
  return found;
}
