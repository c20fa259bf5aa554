import { Temporal } from 'temporal-polyfill';

/** Easter Sunday of a year (Gregorian calendar, after Spencer). */
function easter(year: number): Temporal.PlainDate {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const moon = (19 * (year % 19) + century - (century >> 2) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * (rest >> 2) - moon - (rest % 4)) % 7;
  const late = Math.floor(((year % 19) + 11 * moon + 22 * week) / 451);
  const day = moon + week - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(day / 31), day: (day % 31) + 1 });
}
/** Public holidays of North Rhine-Westphalia on a fixed date, and the two days on which no office meets. */
const fixed = new Set(['01-01', '05-01', '10-03', '11-01', '12-24', '12-25', '12-26', '12-31']);
/** Days after Easter: Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi. */
const movable = new Set([-2, 1, 39, 50, 60]);

export const isWorkday = (day: Temporal.PlainDate): boolean =>
  day.dayOfWeek < 6 && !fixed.has(day.toString().slice(5)) && !movable.has(easter(day.year).until(day).days);

/** So many days from today, or the next working day beyond: nobody meets on a Sunday or on Christmas Eve. */
export function workday(today: string | Temporal.PlainDate, days: number): string {
  let day = Temporal.PlainDate.from(today).add({ days });
  while (!isWorkday(day)) day = day.add({ days: days < 0 ? -1 : 1 });
  return day.toString();
}
