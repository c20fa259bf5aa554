import { Temporal } from 'temporal-polyfill';
import type { itemResults } from '../../../../shared/contract/meeting-words.ts';
import type { ConsultationResult } from '../../../../shared/contract/papers.ts';

type ItemResult = (typeof itemResults)[number];

/** The order of a council asks for at least so many calendar days between dispatch and meeting. */
const leastNotice = 6;
const supplementNotice = 3;
const usualDraft = 14;

/** A deadline never falls on a weekend: it is the working day before. */
function workingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek <= 5 ? date : date.subtract({ days: date.dayOfWeek - 5 });
}
const before = (day: string, days: number): string =>
  workingDay(Temporal.PlainDate.from(day).subtract({ days })).toString();

export interface Deadlines {
  dispatchDue: string;
  draftDue: string;
  supplementDue: string;
}
/** Calculated backwards from the day of the meeting: the drafts, the invitation, supplements. */
export function deadlinesOf(day: string, noticeDays: number | null, draftDays: number | null): Deadlines {
  const dispatchDue = before(day, Math.max(noticeDays ?? leastNotice, leastNotice));
  return {
    dispatchDue,
    draftDue: before(dispatchDue, draftDays ?? usualDraft),
    supplementDue: before(day, supplementNotice),
  };
}

/** Ö1, Ö2, Ö2.1, N1: public and non-public items are counted apart, in their order. */
export function numbersOf(items: readonly { public: boolean; below: boolean }[]): string[] {
  const counts = { Ö: { top: 0, sub: 0 }, N: { top: 0, sub: 0 } };
  return items.map((item) => {
    const letter = item.public ? 'Ö' : 'N';
    const count = counts[letter];
    if (item.below && count.top > 0) {
      count.sub += 1;
      return `${letter}${count.top}.${count.sub}`;
    }
    count.top += 1;
    count.sub = 0;
    return `${letter}${count.top}`;
  });
}

/** What an item's result says about the paper it dealt with, and the other way round. */
export const stepResultOf = (result: ItemResult | null): ConsultationResult | null =>
  result === 'agreed' ? 'unchanged' : result;
export const itemResultOf = (result: ConsultationResult | null): ItemResult | null =>
  result === 'unchanged' ? 'agreed' : result === 'withdrawn' ? null : result;

/** How an item is cited: `SG/20261203/Ö4.2`. */
export const referenceOf = (body: string, day: string | null, number: string): string =>
  [body, day?.replaceAll('-', ''), number].filter(Boolean).join('/');

const longestName = 120;
/** The first sentence of a longer text, or what fits of it, as the name of a record. */
export function shortName(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  if (line.length <= longestName) return line;
  const sentence = /^.{20,119}?[.!?](?=\s)/.exec(line)?.[0];
  return sentence ?? `${line.slice(0, line.lastIndexOf(' ', longestName - 2))} …`;
}
