import { v7 } from 'uuid';

/** A new record key: UUIDv7, sortable by time of creation. */
export const newId = (): string => v7();

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
