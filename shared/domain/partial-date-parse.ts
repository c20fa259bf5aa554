import { Temporal } from 'temporal-polyfill';
import { displayText } from './cell-text.ts';
import { isDateCell, numberOf, plainCell, shownDateParts } from './cell-value.ts';
import { note, refuse, type ParseNote, type Refusal } from './parse-result.ts';
import { parseSingleDate, type SingleDate } from './partial-date-single.ts';
import {
  comparePartialDates,
  formatPartialDate,
  openDate,
  partialDateEnd,
  partialDateStart,
  type PartialDate,
} from './partial-date-value.ts';
import type { Cell, DateCell } from './sheet.ts';
import { cleanLine, fold } from './text-folding.ts';

export interface DateParseOptions {
  /** The column holds dates: numbers in the range of Excel's serial dates may be read as days. */
  serialNumbers?: boolean;
  /** The column holds ends of periods: "Ende 2024" is then exactly the year 2024. */
  meaning?: 'start' | 'end';
}
/** `to` is set for a range; `bound` where only one side was named ("seit 2010", "bis 2022"). */
export interface ParsedDate {
  ok: true;
  value: PartialDate;
  to?: PartialDate;
  bound?: 'from' | 'until';
  notes?: ParseNote[];
}

const startWords =
  /^(?:seit|ab|von|vom|beginn|start|besteht seit|laeuft seit|gestartet|gegruendet)(?: dem| der| etwa)?:? /;
const endWords = /^(?:bis|endet|ende|befristet bis|bis einschl(?:\.|iesslich)?)(?: zum| zu)?:? /;
const approximate =
  /^(?:ca\.?|circa|etwa|um|ungefaehr|rd\.?|rund|vor|nach|fruehestens|spaetestens|voraussichtlich|vorauss\.?|geplant|wohl|~)(?: |(?=\d))/;
const partOfYear = /^(anfang|beginn|mitte|ende|fruehjahr|fruehling|sommer|herbst|winter)(?: des| der)? (.+)$/;
const openEnd = /^(?:heute|jetzt|dato|offen|\?)$/;
const weekday = /^(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?,? (?=\d)/;
const trailingOpen =
  /[ ,;(-]*\b(?:fortlaufend|fortl\.?|laufend|lfd\.?|ff\.?|unbefristet|dauerhaft|daueraufgabe|auf dauer|bis heute|bis auf weiteres|offen|andauernd)\)?$/;

/**
 * Reads a German date or period at the precision it was given with (rules: domain.md, "Dates"). Two-digit years: 70 to 99 are 19xx,
 * 00 to 69 are 20xx. A date cell counts as exactly as its number format shows it. Never invents a day, never guesses between two readings.
 */
export function parsePartialDate(input: Cell, options: DateParseOptions = {}): ParsedDate | Refusal {
  const cell = plainCell(input);
  if (isDateCell(cell)) return fromDateCell(cell);
  const number = numberOf(cell);
  if (number) return fromNumber(number.value, options);
  if (typeof cell !== 'string') return refuse('DATE_UNREADABLE', { text: displayText(cell) });
  const text = cleanLine(cell);
  if (/^\d{5}$/.test(text) && options.serialNumbers) return fromNumber(Number(text), options);
  const parsed = parseText(normalise(text), options);
  return parsed.ok ? parsed : quoteOriginal(parsed, text);
}

/** Sentences quote the text as it stands in the cell, not its folded form. */
function quoteOriginal(refusal: Refusal, text: string): Refusal {
  return refuse(refusal.code, { text }, refusal.options);
}

function normalise(text: string): string {
  const line = fold(text)
    .replace(
      /^(?:projekt)?laufzeit ?:? |^(?:zeitraum|foerderzeitraum|dauer|verlaengert|befristet)(?: ?: | (?=bis|von|ab|\d))/,
      '',
    )
    .replace(/^(?:fortlaufend|laufend|unbefristet),? (seit|ab) (.+)$/, '$1 $2 fortlaufend')
    .replace(/ befristet$/, '')
    .replace(/[–—−‐‑‒]/g, '-')
    .replace(/[’`´]/g, "'")
    .replace(/ ?uhr$/, '');
  return line
    .replace(weekday, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[;,]$/, '')
    .trim();
}

function parseText(text: string, options: DateParseOptions): ParsedDate | Refusal {
  const single = parseSingleDate(text);
  if (single.ok || single.code !== 'DATE_UNREADABLE') return single;
  const start = startWords.exec(text);
  const range = parseRange(start && /bis|-/.test(text) ? text.slice(start[0].length) : text);
  if (range) return range;
  if (start) return parseFrom(text.slice(start[0].length));
  const end = endWords.exec(text);
  const vague = partOfYear.exec(text);
  if (end && !(vague && text.startsWith('ende')))
    return bounded(parseBounded(text.slice(end[0].length), 'end'), 'until');
  if (vague) return parseBounded(text, options.meaning);
  const running = trailingOpen.exec(text);
  if (running && running.index > 0) return opened(parseText(text.slice(0, running.index).trim(), options));
  if (approximate.test(text)) return vagueRefusal(text, text.replace(approximate, ''));
  return single;
}

function parseFrom(rest: string): ParsedDate | Refusal {
  const running = trailingOpen.exec(rest);
  if (running && running.index > 0) return opened(parseBounded(rest.slice(0, running.index).trim(), 'start'));
  if (rest.endsWith('-')) return parseFrom(rest.slice(0, -1).trim());
  return bounded(parseBounded(rest, 'start'), 'from');
}

/** "seit 2010 fortlaufend": a beginning and an open end. */
function opened(parsed: ParsedDate | Refusal): ParsedDate | Refusal {
  if (!parsed.ok || parsed.to) return parsed;
  return parsed.bound === 'until' ? refuse('DATE_UNREADABLE') : { ok: true, value: parsed.value, to: openDate };
}

function bounded(parsed: SingleDate, bound: 'from' | 'until'): ParsedDate | Refusal {
  return parsed.ok && parsed.value !== openDate ? { ...parsed, bound } : parsed;
}

/** "Ende 2024" is the year 2024 where an end is meant, "Anfang 2024" where a beginning is meant; else too vague. */
function parseBounded(text: string, meaning: 'start' | 'end' | undefined): SingleDate {
  const part = partOfYear.exec(text);
  if (!part) return approximate.test(text) ? vagueRefusal(text, text.replace(approximate, '')) : parseSingleDate(text);
  const [, word = '', rest = ''] = part;
  const fits = meaning === 'end' ? word === 'ende' : meaning === 'start' && /^(?:anfang|beginn)$/.test(word);
  return fits ? parseSingleDate(rest) : vagueRefusal(text, rest);
}

function vagueRefusal(text: string, rest: string): Refusal {
  const option = parseSingleDate(rest.replace(/^zum |^bis /, ''));
  return option.ok ? refuse('DATE_VAGUE', { text }, [option.value]) : refuse('DATE_UNREADABLE', { text });
}

/** A range, split at each "-" or "bis" until both sides are dates; null if there is no such place. */
function parseRange(text: string): ParsedDate | Refusal | null {
  for (const separator of text.matchAll(/ bis (?:zum |zu )?(?:einschl\. )?| ?- ?| ?\.\.\.? ?/g)) {
    const left = text.slice(0, separator.index).trim();
    const right = text.slice(separator.index + separator[0].length).trim();
    if (!left) continue;
    if (!right || openEnd.test(right)) {
      const start = parseSingleDate(left);
      if (start.ok && start.value !== openDate) return right ? { ...start, to: openDate } : { ...start, bound: 'from' };
      continue;
    }
    const range = composeRange(left, parseBounded(right, 'end'), right, text);
    if (range) return range;
  }
  return null;
}

function composeRange(left: string, end: SingleDate, right: string, text: string): ParsedDate | Refusal | null {
  if (!end.ok) return null;
  const start = parseRangeStart(left, right);
  if (!start?.ok || start.value === openDate) return null;
  const startsAfter =
    end.value !== openDate && (partialDateStart(start.value) ?? '') > (partialDateEnd(end.value) ?? '');
  if (startsAfter) return refuse('DATE_REVERSED', { text });
  if (end.value !== openDate && comparePartialDates(start.value, end.value) === 0)
    return { ok: true, value: start.value };
  return { ok: true, value: start.value, to: end.value };
}

/** The left side of "01.01.-31.12.24", "Aug-Okt 24" or "Q1-Q3/24" borrows what only the right side says. */
function parseRangeStart(left: string, right: string): SingleDate | null {
  const direct = parseSingleDate(left);
  if (direct.ok) return direct;
  const year = /(\d{4}|\d{2})$/.exec(right)?.[1];
  if (!year) return null;
  const monthAndYear = /^\d{1,2}\. ?((?:\d{1,2}\.|[a-z]+\.?) ?'?\d{2,4})$/.exec(right)?.[1];
  if (/^\d+$/.test(left)) return null;
  const isDay = monthAndYear !== undefined && /^\d{1,2}\.$/.test(left);
  const completed = isDay ? [`${left}${monthAndYear}`] : [`${left}${year}`, `${left} ${year}`, `${left}/${year}`];
  return completed.map(parseSingleDate).find((date) => date.ok && !date.notes) ?? null;
}

function fromDateCell(cell: DateCell): ParsedDate | Refusal {
  const iso = cell.iso.slice(0, 10);
  const text = displayText(cell);
  const year = Number(iso.slice(0, 4));
  if (/^(?:9999|2999|2099)-12-31/.test(iso)) return { ok: true, value: openDate };
  if (year < 1905 || year > 2100) return refuse('DATE_YEAR_IMPLAUSIBLE', { text });
  const shown = shownDateParts(cell.format);
  if (!shown.year) return refuse('DATE_YEAR_MISSING', { text }, [iso]);
  if (shown.day) return { ok: true, value: iso };
  return { ok: true, value: shown.month ? iso.slice(0, 7) : iso.slice(0, 4) };
}

/** A number: a year, `yyyymmdd`, or (where the column holds dates) a serial day of the 1900 system between 1955 and 2100. */
function fromNumber(value: number, options: DateParseOptions): ParsedDate | Refusal {
  const text = String(value).replace('.', ',');
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return { ok: true, value: String(value) };
  if (Number.isInteger(value) && value >= 19000101 && value <= 21001231) return parseSingleDate(String(value));
  if (!options.serialNumbers || value < 20_090 || value > 73_415) return refuse('DATE_NUMBER', { text });
  const day = Temporal.PlainDate.from('1899-12-30')
    .add({ days: Math.floor(value) })
    .toString();
  return { ok: true, value: day, notes: [note('DATE_FROM_SERIAL', { text, shown: formatPartialDate(day) })] };
}
