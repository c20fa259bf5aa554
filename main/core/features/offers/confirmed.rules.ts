import { Temporal } from 'temporal-polyfill';
import { isPartialDate, partialDateEnd, partialDateStart } from '../../../../shared/domain/partial-date.ts';
import { localDay } from '../../../../shared/i18n/format.ts';

/** What was last confirmed before this day should be asked again. */
export const staleBefore = (today: string): string => monthsAfter(today, -12);
export const monthsAfter = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

export interface Confirmations {
  /** When a file that counts last named the offer, an instant. */
  returned: string | null;
  /** The day a person confirmed it. */
  confirmed: string | null;
  /** The day of the conversation it was entered after. */
  told: string | null;
}

/** The day an offer was last confirmed by return, by a person or in a conversation; '' where it never was. */
export function confirmedOn({ returned, confirmed, told }: Confirmations): string {
  const days = [returned && localDay(returned), confirmed, told && isPartialDate(told) && partialDateStart(told)];
  return days.reduce<string>((last, day) => (day && day > last ? day : last), '');
}

interface Funded {
  funding: string | null;
  funded_until: string | null;
  fundings?: string;
}
/** Until when each source of an offer pays: the one of its own columns, then the further ones. */
export function fundingsOf({ funding, funded_until, fundings }: Funded): (string | null)[] {
  const own = funding || funded_until ? [funded_until] : [];
  return fundings === undefined ? own : [...own, ...(JSON.parse(fundings) as (string | null)[])];
}

/**
 * The day the last funding ends, where that is before the offer's own end; '' otherwise. A source of which nobody says
 * until when it pays keeps the offer out: nothing is guessed.
 */
export function fundingGap(fundings: readonly (string | null)[], ends: string): string {
  const last = fundings.map((until) => (until && isPartialDate(until) && partialDateEnd(until)) || null);
  if (last.length === 0 || last.includes(null)) return '';
  const latest = last.reduce<string>((most, day) => (day! > most ? day! : most), '');
  return latest < ends ? latest : '';
}
