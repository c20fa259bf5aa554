import type { Buffer } from 'node:buffer';

/** What may stand in a text: tab, line feed, form feed, carriage return, and Ctrl+Z, by which DOS programs end one. */
const allowed: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);

export function countControls(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && !allowed.has(byte)) count += 1;
  return count;
}

/** Few stray signs are slips of the program that wrote a text; more than one in a hundred is no text. */
export const isBinary = (bytes: Buffer): boolean => countControls(bytes) > Math.max(3, bytes.length / 100);

/** Databases write a line break within a field as a vertical tab; other control characters say nothing. */
export const withoutControls = (text: string): string =>
  text.replaceAll('\v', '\n').replaceAll(/[^\P{Cc}\t\n\f\r]/gu, '');
