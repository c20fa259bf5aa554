/**
 * A date with its precision, as canonical text: `2022-09-01` (Tag), `2022-09` (Monat), `2024-Q3` (Quartal), `2024-H1` (Halbjahr),
 * `2023/2024` (Schuljahr), `2022` (Jahr), `open` (fortlaufend, unbefristet). No day is ever invented.
 */
export type PartialDate = string;

export const datePrecisions = ['day', 'month', 'quarter', 'half', 'schoolYear', 'year', 'open'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const openDate = 'open';
export const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const forms: [DatePrecision, RegExp][] = [
  ['day', /^(\d{4})-(\d{2})-(\d{2})$/],
  ['month', /^(\d{4})-(\d{2})$/],
  ['quarter', /^(\d{4})-Q([1-4])$/],
  ['half', /^(\d{4})-H([12])$/],
  ['schoolYear', /^(\d{4})\/(\d{4})$/],
  ['year', /^(\d{4})$/],
];

export interface DateParts {
  precision: DatePrecision;
  year: number;
  /** Month, quarter or half, from 1; 0 where there is none. */
  part: number;
  day: number;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const known = new Map<string, DateParts | null>();
const mostKnown = 10_000;
/** No canonical text is longer. */
const longest = 10;

/** The parts of a canonical text, or null if it is none (an impossible day included). */
export function datePartsOf(value: string): Readonly<DateParts> | null {
  if (value.length > longest) return null;
  const before = known.get(value);
  if (before !== undefined) return before;
  const parts = readParts(value);
  if (known.size >= mostKnown) known.clear();
  known.set(value, parts);
  return parts;
}

function readParts(value: string): DateParts | null {
  if (value === openDate) return { precision: 'open', year: 0, part: 0, day: 0 };
  for (const [precision, form] of forms) {
    const match = form.exec(value);
    if (!match) continue;
    const year = Number(match[1]);
    const part = precision === 'schoolYear' ? 0 : Number(match[2] ?? 0);
    const day = Number(match[3] ?? 0);
    if (precision === 'schoolYear' && Number(match[2]) !== year + 1) return null;
    if ((precision === 'day' || precision === 'month') && (part < 1 || part > 12)) return null;
    if (precision === 'day' && (day < 1 || day > daysInMonth(year, part))) return null;
    return { precision, year, part, day };
  }
  return null;
}

/** True for a canonical text of one of the seven precisions. */
export function isPartialDate(value: string): boolean {
  return datePartsOf(value) !== null;
}

function required(value: PartialDate): Readonly<DateParts> {
  const parts = datePartsOf(value);
  if (!parts) throw new RangeError('not a partial date');
  return parts;
}

/** How exact a date is. Throws RangeError if the text is not canonical. */
export function partialDatePrecision(value: PartialDate): DatePrecision {
  return required(value).precision;
}

const two = (value: number) => String(value).padStart(2, '0');
const isoDay = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const lastDay = (year: number, month: number) => isoDay(year, month, daysInMonth(year, month));

/**
 * First day the date may mean, as ISO text; null for `open`. For comparing only, never for showing.
 * A Schuljahr lasts from 1 August to 31 July (§ 7 SchulG NRW).
 */
export function partialDateStart(value: PartialDate): string | null {
  const { precision, year, part, day } = required(value);
  if (precision === 'open') return null;
  if (precision === 'day') return isoDay(year, part, day);
  if (precision === 'schoolYear') return isoDay(year, 8, 1);
  const firstMonths = { month: part, quarter: part * 3 - 2, half: part * 6 - 5, year: 1 };
  return isoDay(year, firstMonths[precision], 1);
}

/** Last day the date may mean, as ISO text; null for `open` (no end). */
export function partialDateEnd(value: PartialDate): string | null {
  const { precision, year, part, day } = required(value);
  if (precision === 'open') return null;
  if (precision === 'day') return isoDay(year, part, day);
  if (precision === 'schoolYear') return isoDay(year + 1, 7, 31);
  const lastMonths = { month: part, quarter: part * 3, half: part * 6, year: 12 };
  return lastDay(year, lastMonths[precision]);
}

/** Orders by first, then by last possible day; `open` comes last. */
export function comparePartialDates(left: PartialDate, right: PartialDate): number {
  const last = '9999-12-31';
  const key = (value: PartialDate) => `${partialDateStart(value) ?? last} ${partialDateEnd(value) ?? last}`;
  const [a, b] = [key(left), key(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** German text at the precision of the value: "01.09.2022", "September 2022", "3. Quartal 2024", "Schuljahr 2023/24". */
export function formatPartialDate(value: PartialDate): string {
  const { precision, year, part, day } = required(value);
  if (precision === 'open') return 'fortlaufend';
  if (precision === 'day') return `${two(day)}.${two(part)}.${year}`;
  if (precision === 'month') return `${monthNames[part - 1]} ${year}`;
  if (precision === 'quarter') return `${part}. Quartal ${year}`;
  if (precision === 'half') return `${part}. Halbjahr ${year}`;
  if (precision === 'schoolYear') return `Schuljahr ${year}/${two((year + 1) % 100)}`;
  return String(year);
}
