import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';

/** What a line above or below a table says of the origin of its figures, and what is left of it. */
export interface SourceLine {
  source: string;
  /** "31.12." without a year: the Stichtag of each year; empty where none is named. As `12-31`. */
  keyDay: string;
  /** The line without its source. */
  rest: string;
}

const word = '(?:daten)?quellen?(?:angabe)?\\s*:\\s*';
const alone = new RegExp(`^${word}(.{2,120})$`, 'i');
const inBrackets = new RegExp(`[([]\\s*${word}([^()[\\]]{2,120})[)\\]]`, 'i');
const atEnd = new RegExp(`[\\s,;–-]+${word}(.{2,120})$`, 'i');
/** "(C) Information und Technik Nordrhein-Westfalen, 2024" below an official table. */
const copyright = /^(?:©|\(c\))\s*(?:copyright\s*)?(.{2,120}?)(?:,?\s*(?:19|20)\d{2})?$/i;
const dayWithoutYear = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/;
const keyDayWords = /(?:jeweils|stichtag|stand|zum|am)\b[^\d]{0,12}(\d{1,2}\.\s?\d{1,2}\.)(?!\s?\d)/i;
const behindSource = /[\s,;]*(?:(?:jeweils|stand|stichtag|zum|am|per)[\s:]*)*\d{1,2}\.\s?\d{1,2}\.\s*$/i;

/** "31.12." as `12-31`; nothing that is no day of a year. */
function monthDay(text: string | undefined): string {
  const [, day = '', month = ''] = dayWithoutYear.exec(text ?? '') ?? [];
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return isDay ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

/** "Ausländische Bevölkerung (Quelle: Melderegister, 31.12.)": name, source and Stichtag in one line. */
export function sourceLine(line: string): SourceLine {
  const found = alone.exec(line) ?? inBrackets.exec(line) ?? atEnd.exec(line) ?? copyright.exec(line);
  const [whole = '', said = ''] = found ?? [];
  const rest = cleanLine(line.replace(whole, ' '));
  const keyDay = monthDay(said) || monthDay(keyDayWords.exec(line)?.[1]);
  return { source: cleanLine(said.replace(behindSource, '')), keyDay, rest };
}
