import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const randomBytes = 16;
/** Random numbers are fetched for many keys at once: an import makes tens of thousands. */
const pool = new Uint8Array(randomBytes * 256);
let used = pool.length;
let msecs = 0;
let seq = 0;

/** A new record key: UUIDv7, sortable by time of creation; keys of one process never run backwards. */
export function newId(): string {
  if (used >= pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, used + randomBytes);
  used += randomBytes;
  const now = Date.now();
  seq = now > msecs ? 0 : seq + 1;
  msecs = Math.max(msecs, now);
  return v7({ random, msecs, seq });
}

/**
 * Hybrid logical clock: sortable text `<12 hex ms>-<4 hex counter>`. It never runs backwards, even when the
 * system clock does, so that changes of one workstation keep their order.
 */
export function nextHlc(last: string, instant: string): string {
  const physical = Date.parse(instant);
  const [lastMs = '0', lastCounter = '0'] = last.split('-');
  const before = Number.parseInt(lastMs, 16) || 0;
  const ms = Math.max(physical, before);
  const counter = ms === before ? (Number.parseInt(lastCounter, 16) || 0) + 1 : 0;
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`;
}
