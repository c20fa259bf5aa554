import type { Buffer } from 'node:buffer';

/** The `t` of a cell (ECMA-376 18.18.11). */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

const types: readonly CellType[] = ['s', 'n', 'inlineStr', 'str', 'd', 'b', 'e'];

/** Whether these bytes are that ASCII text; none is made of them to see it. */
export function spells(bytes: Buffer, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

export function cellTypeOf(bytes: Buffer, start: number, end: number): CellType {
  for (const type of types) if (spells(bytes, start, end, type)) return type;
  return 'n';
}

const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * Reads a number from ASCII bytes. Up to 15 digits are read exactly without making a text of them (the quotient of two
 * exact doubles is rounded once); everything else goes through `Number`. NaN when it is no finite number.
 */
export function parseNumber(bytes: Buffer, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at += 1;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
    } else if (digit === -2 && point < 0) point = digits;
    else break;
  }
  if (at < end || digits === 0 || digits > 15) return viaText(bytes, start, end);
  if (point >= 0) value /= powers[digits - point] as number;
  return negative ? -value : value;
}

function viaText(bytes: Buffer, start: number, end: number): number {
  const text = bytes.toString('latin1', start, end);
  // Number() would also take hexadecimal and blanks
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number.NaN;
  const number = Number(text);
  return Number.isFinite(number) ? number : Number.NaN;
}
