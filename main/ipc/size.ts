/** Nothing the contract describes is nested deeper. */
const deepest = 32;

/**
 * Rough size of a structured-cloned value in bytes (a character counts one); stops as soon as `limit` is passed.
 * A value nested too deeply counts as too large.
 */
export function isWithin(value: unknown, limit: number): boolean {
  let left = limit;
  const visit = (part: unknown, depth: number): boolean => {
    left -= 8;
    if (left < 0 || depth > deepest) return false;
    if (typeof part === 'string') left -= part.length;
    else if (ArrayBuffer.isView(part) || part instanceof ArrayBuffer) left -= part.byteLength;
    else if (part instanceof Map || part instanceof Set) return false;
    else if (Array.isArray(part)) return part.every((entry) => visit(entry, depth + 1));
    else if (part !== null && typeof part === 'object') {
      return Object.entries(part).every(([key, entry]) => (left -= key.length) >= 0 && visit(entry, depth + 1));
    }
    return left >= 0;
  };
  return visit(value, 0);
}
