/** German `Intl` formats. Instants are shown in German time, whatever the clock of the workstation says. */
const zone = 'Europe/Berlin';
const number = new Intl.NumberFormat('de-DE');
const percent = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 1 });
const decimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const eurosAndCents = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const dayFormat = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: zone });
const timeFormat = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: zone });
const list = new Intl.ListFormat('de-DE', { type: 'conjunction' });
const collator = new Intl.Collator('de-DE', { numeric: true, sensitivity: 'base' });
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `12345` -> "12.345". */
export const formatNumber = (value: number): string => number.format(value);

/** A share 0..1 -> "10,6 %". */
export const formatShare = (share: number): string => percent.format(share);

/** Text of an instant (ISO, UTC) or of a calendar day `yyyy-mm-dd` -> "22.11.2026"; anything else unchanged. */
export function formatDay(value: string): string {
  const parts = isoDay.exec(value);
  if (parts) return `${parts[3]}.${parts[2]}.${parts[1]}`;
  const at = Date.parse(value);
  return Number.isNaN(at) ? value : dayFormat.format(at);
}

const spokenDay = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });
/** Calendar day -> "6. März 2026". */
export const formatSpokenDay = (day: string): string => spokenDay.format(Date.parse(day));

/** Instant -> the calendar day in German time, `2026-11-22`. */
export function localDay(instant: string): string {
  const [day = '', month = '', year = ''] = formatDay(instant).split('.');
  return `${year}-${month}-${day}`;
}

/** Instant or calendar day -> "4.11.", where the year is known from around it. */
export function shortDay(value: string): string {
  const [day = '', month = ''] = formatDay(value).split('.');
  return `${Number(day)}.${Number(month)}.`;
}

/** Instant -> "08:12". */
export const formatTime = (instant: string): string => timeFormat.format(Date.parse(instant));

/** Instant -> "22.11.2026, 08:12 Uhr". */
export const formatInstant = (instant: string): string => `${formatDay(instant)}, ${formatTime(instant)} Uhr`;

const instantInText = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*Z/g;

/** A text with its instants as people read them: "pdf · 2026-11-22T07:12:00Z" -> "pdf · 22.11.2026, 08:12 Uhr". */
export const readableInstants = (text: string): string => text.replace(instantInText, formatInstant);

/** Instant seen from `now`: "heute 08:12", "gestern 17:30", else the day. */
export function formatRecent(instant: string, now: string): string {
  const today = formatDay(now);
  const yesterday = formatDay(new Date(Date.parse(now) - 86_400_000).toISOString());
  const day = formatDay(instant);
  if (day === today) return `heute ${formatTime(instant)}`;
  return day === yesterday ? `gestern ${formatTime(instant)}` : day;
}

/** Bytes -> "1,4 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} Byte`;
  return bytes < 1_000_000
    ? `${number.format(Math.round(bytes / 1_000))} KB`
    : `${decimal.format(bytes / 1_000_000)} MB`;
}

/** Whole cents -> "12.500 €", with cents only where there are some. */
export const formatAmount = (cents: number): string => (cents % 100 === 0 ? euros : eurosAndCents).format(cents / 100);

/** Count with its noun: `plural(2, 'Datei', 'Dateien')` -> "2 Dateien". */
export const plural = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

/** "Jüchen, Kaarst und Neuss". */
export const formatList = (items: readonly string[]): string => list.format(items);

/** Order of German words; digits count as numbers. */
export const compareGerman = (a: string, b: string): number => collator.compare(a, b);
