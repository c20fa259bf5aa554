import { Temporal } from 'temporal-polyfill';

/** The only source of time. Instants are ISO 8601 in UTC with milliseconds, days are local calendar days. */
export interface Clock {
  now(): string;
  today(): string;
}

const zone = 'Europe/Berlin';
const instantText = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });
const dayOf = (instant: Temporal.Instant): string => instant.toZonedDateTimeISO(zone).toPlainDate().toString();

export const systemClock: Clock = {
  now: () => instantText(Temporal.Now.instant()),
  today: () => dayOf(Temporal.Now.instant()),
};

/** A clock that stands still, for tests and for reproducible demo data. */
export function fixedClock(instant: string): Clock {
  const at = Temporal.Instant.from(instant);
  return { now: () => instantText(at), today: () => dayOf(at) };
}
