/**
 * Optimal one-to-one assignment (Kuhn-Munkres, O(n²m)): which column gets which slot so that the sum of gains is largest.
 * @param gains rows = columns of the sheet, columns = slots; 0 or less means "not at all"
 * @returns per row the slot, or -1
 */
export function assign(gains: readonly (readonly number[])[]): number[] {
  const count = gains.length;
  const slots = gains[0]?.length ?? 0;
  if (count === 0 || slots === 0) return gains.map(() => -1);
  const width = slots + count;
  const cost = (row: number, slot: number): number => (slot < slots ? -Math.max(0, gains[row]![slot]!) : 0);
  const rowPotential = new Float64Array(count + 1);
  const slotPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  for (let row = 1; row <= count; row += 1) augment(row, width, cost, rowPotential, slotPotential, rowOf);
  const result = gains.map(() => -1);
  for (let slot = 1; slot <= slots; slot += 1) {
    const row = rowOf[slot]!;
    if (row > 0 && gains[row - 1]![slot - 1]! > 0) result[row - 1] = slot - 1;
  }
  return result;
}

/** One step of the algorithm: finds the cheapest way to give `start` a slot, moving others if needed. */
function augment(
  start: number,
  width: number,
  cost: (row: number, slot: number) => number,
  rowPotential: Float64Array,
  slotPotential: Float64Array,
  rowOf: Int32Array,
): void {
  const way = new Int32Array(width + 1);
  const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
  const used = new Uint8Array(width + 1);
  rowOf[0] = start;
  let slot = 0;
  do {
    used[slot] = 1;
    const row = rowOf[slot]!;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let other = 1; other <= width; other += 1) {
      if (used[other]) continue;
      const reduced = cost(row - 1, other - 1) - rowPotential[row]! - slotPotential[other]!;
      if (reduced < slack[other]!) {
        slack[other] = reduced;
        way[other] = slot;
      }
      if (slack[other]! < delta) {
        delta = slack[other]!;
        next = other;
      }
    }
    for (let other = 0; other <= width; other += 1) {
      if (used[other]) {
        rowPotential[rowOf[other]!]! += delta;
        slotPotential[other]! -= delta;
      } else slack[other]! -= delta;
    }
    slot = next;
  } while (rowOf[slot] !== 0);
  while (slot !== 0) {
    const before = way[slot]!;
    rowOf[slot] = rowOf[before]!;
    slot = before;
  }
}
