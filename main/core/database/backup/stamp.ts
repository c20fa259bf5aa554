import { Temporal } from 'temporal-polyfill';

/** Day and time of an instant as the office's clocks show them, fit for a file name. */
export const stamp = (instant: string): string => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Berlin').toPlainDateTime();
  return local.toString({ smallestUnit: 'second', roundingMode: 'floor' }).replace(/[:T]/g, '-');
};
