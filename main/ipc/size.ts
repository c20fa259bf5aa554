/** Nothing the contract describes is nested deeper, or has objects with more fields. */
const deepest = 32;
const mostFields = 1000;

/**
 * True when a structured-cloned value is plain data of at most about `limit` bytes (a character counts one). Stops as
 * soon as that is decided. Too deep, too many fields in one object, maps and sets: not within.
 */
export function isWithin(value: unknown, limit: number): boolean {
  let left = limit;
  const fields = (part: object): boolean => {
    const names = Object.keys(part);
    return names.length <= mostFields && names.every((name) => (left -= name.length) >= 0);
  };
  const visit = (part: unknown, depth: number): boolean => {
    left -= 8;
    if (left < 0 || depth > deepest) return false;
    if (typeof part === 'string') left -= part.length;
    else if (ArrayBuffer.isView(part) || part instanceof ArrayBuffer) left -= part.byteLength;
    else if (part instanceof Map || part instanceof Set) return false;
    else if (Array.isArray(part)) return part.every((entry) => visit(entry, depth + 1));
    else if (part !== null && typeof part === 'object') {
      return fields(part) && Object.values(part).every((entry) => visit(entry, depth + 1));
    }
    return left >= 0;
  };
  return visit(value, 0);
}
