/** The number of a stored figure; null where it is none (a sign, a span, a word). */
export function numberOf(value: string | null): number | null {
  if (value === null || !/^-?\d+(\.\d+)?$/.test(value.trim())) return null;
  return Number(value);
}

export const perThousand = (value: number | null, population: number | null): number | null =>
  value === null || population === null || population === 0 ? null : (value / population) * 1000;
