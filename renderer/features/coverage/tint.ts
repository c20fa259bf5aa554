/** Steps of the data tint, `--data-1` to `--data-5` in renderer/ui/tokens.css; 0 is untinted. */
export type Tint = 0 | 1 | 2 | 3 | 4 | 5;
const STEPS = 5;
/** Below this greatest count a matrix is not stretched to the darkest step: four offers are not "much" anywhere. */
const SMALLEST_SCALE = 16;

/**
 * The tint of a count beside the greatest count of the same matrix. Logarithmic, because the largest town of a
 * Kreis reports many times what the smallest does; the same count always gets the same step within one matrix.
 */
export function tintOf(count: number, greatest: number): Tint {
  if (count <= 0) return 0;
  const scale = Math.max(greatest, SMALLEST_SCALE);
  const step = 1 + Math.floor(((STEPS - 1) * Math.log(count)) / Math.log(scale) + 1e-9);
  return Math.min(Math.max(step, 1), STEPS) as Tint;
}
