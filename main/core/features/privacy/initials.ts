import { Temporal } from 'temporal-polyfill';
import type { WriteDb } from '../../database/statement.ts';
import type { Clock } from '../../platform/clock.ts';
import { privacySettings } from '../persons/index.ts';
import { renameStaffBefore, staffNamesBefore } from './initials.repository.ts';

/** "Anna-Lena Muster" becomes "A. M."; what is short already stays. */
export const initialsOf = (name: string): string =>
  /^(\p{L}\. ?)+$/u.test(name)
    ? name
    : name
        .split(/\s+/)
        .flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? [])
        .map((letter) => `${letter.toUpperCase()}.`)
        .join(' ');

/** Puts initials in place of the names of staff that are older than the office wants to keep them. For good. */
export function shortenNames(db: WriteDb, clock: Clock): void {
  const { initialsAfter } = privacySettings(db);
  if (initialsAfter === 0) return;
  const today = Temporal.PlainDate.from(clock.today());
  const before = `${today.subtract({ months: initialsAfter }).toString()}T00:00:00.000Z`;
  for (const name of staffNamesBefore(db, before)) {
    const initials = initialsOf(name);
    if (initials !== name) renameStaffBefore(db, name, initials, before);
  }
}
