/** The number of a stored figure; null where it is none (a sign, a span, a word). */
export function numberOf(value: string | null): number | null {
  if (value === null || !/^-?\d+(\.\d+)?$/.test(value.trim())) return null;
  return Number(value);
}

/** A figure set against the inhabitants; null where one of both is unknown. */
export const ofInhabitants = (
  value: number | null,
  population: number | null,
  base: 'percent' | 'perThousand',
): number | null =>
  value === null || population === null || population === 0
    ? null
    : (value / population) * (base === 'percent' ? 100 : 1000);
