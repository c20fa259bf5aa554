import { clockOf } from '../../../../shared/domain/cell-value.ts';
import type { Cell } from '../../../../shared/domain/sheet.ts';
import { isBoxed } from '../../../../shared/domain/special-values.ts';
import { cleanLine } from '../../../../shared/domain/text-folding.ts';

/** What a single cell looks like, judged by its own form only. */
export type ValueKind =
  | 'blank'
  | 'number'
  | 'percent'
  | 'money'
  | 'year'
  | 'date'
  | 'time'
  | 'boolean'
  | 'email'
  | 'url'
  | 'phone'
  | 'postalCode'
  | 'ags'
  | 'special'
  | 'error'
  | 'text';

const special =
  /^(k\.? ?a\.?|keine angaben?|n\.? ?b\.?|unbek(annt|\.)?|[-–—./?…*"•]+|entf(ä|ae)llt|s\. ?o\.?|liegt nicht vor|wird nachgereicht|n\.? ?a\.?|n\. ?bek\.?|nicht bekannt|folgt|wie oben|siehe oben|offen|dito|dto\.?|[-–]?["″“„]+[-–]?)$/i;
const yesNo = /^(ja|nein|j|n|x|✗|wahr|falsch|true|false|yes|no|teilweise|ja\/nein)$/i;
const email = /[\w.+'äöüÄÖÜ-]+ ?(@|\(at\)|\[at\]) ?[\w.äöü-]+\.[a-z]{2,}/gi;
const url = /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)*\.(de|org|com|net|eu|info|nrw|ruhr|online|koeln)(\/\S*)?$/i;
const phone = /^(tel\.?:? ?|fon:? ?|t:? ?)?(\+\d{2}|00\d{2}|\(?0[1-9]\d{1,4}\)?)[\s\d/()–-]{4,}$/i;
const numeric =
  /^(ca\.? ?|rd\.? ?|etwa |über |unter |bis zu |max\.? ?|mind\.? ?|> ?|< ?|≥ ?|≤ ?|~ ?)?[-+−]?\d{1,3}(([. '’]\d{3})+|\d*)(,\d+|\.\d+)?[-¹²³*]?( ?(tn|vzä|personen|plätze|stunden|std\.?|pers\.?|kinder|frauen|teilnehmer|teilnehmende|stellen|stelle|jahre|j\.))?$/i;
const numberRange = /^\d{1,4} ?(-|–|bis) ?\d{1,4}( ?(jahre|tn|personen|j\.|plätze))?$/i;
const money =
  /^(ca\.? )?(€|eur|euro) ?[\d.,]+(,-|,–)?$|^(ca\.? )?[\d.,]+(,-|,–)? ?(€|eur|euro|t€|t ?eur|tsd\.? ?€?|mio\.? ?€?)([ /].*)?$/i;
const percent = /^[\d.,]+ ?(%|prozent|v\. ?h\.)$/i;
const months = 'jan|feb|mär|maer|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez';
const date = new RegExp(
  [
    String.raw`^(seit|ab|bis|von|vom|zum|am|ca\.|anfang|mitte|ende|voraussichtlich|vsl\.) .{0,6}\d{2,4}.{0,16}$`,
    String.raw`^\d{1,2}\.\s?\d{1,2}\.(\s?\d{2,4})?(\s?(-|–|bis)\s?\d{1,2}\.\s?\d{1,2}\.(\s?\d{2,4})?)?$`,
    String.raw`^\d{4}-\d{2}-\d{2}`,
    String.raw`^(0?[1-9]|1[0-2])[/.](\d{2}|(19|20)\d{2})$`,
    String.raw`^(\d{1,2}\. ?)?(${months})[a-zä]*\.? ?'?(\d{2}|(19|20)\d{2})$`,
    String.raw`^(schuljahr|sj\.?|kita-?jahr) ?\d{2,4}( ?[/-] ?\d{2,4})?$`,
    String.raw`^(19|20)\d{2} ?[/–-] ?(19|20)?\d{2}$`,
    String.raw`^(q[1-4]|[1-4]\. ?quartal|(h|hj) ?[12]|[12]\. ?halbjahr)[ /]*'?(\d{2}|(19|20)\d{2})$`,
    String.raw`^(fortlaufend|unbefristet|laufend|dauerhaft|bis auf weiteres|daueraufgabe|dauerangebot)$`,
  ].join('|'),
  'i',
);
const time = /^\d{1,2}([:.]\d{2})? ?(uhr|h)?( ?(-|–|bis) ?\d{1,2}([:.]\d{2})? ?(uhr|h)?)?$/i;

/** No form of a value is longer; what follows is text. */
const longestForm = 400;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2050;
}

function numberKind(value: number, format = ''): ValueKind {
  if (format !== '' && clockOf(format) !== null) return 'time';
  if (format.includes('%')) return 'percent';
  if (/€|eur/i.test(format)) return 'money';
  if (Number.isInteger(value) && value >= 5_000_000 && value < 6_000_000) return 'ags';
  if (isYear(value) && !/[#0][,.][#0]/.test(format)) return 'year';
  if (/^0{5}$/.test(format)) return 'postalCode';
  return 'number';
}

/** One or more addresses and hardly anything else; a name or number beside them makes it a contact text. */
function isEmail(text: string): boolean {
  const rest = text
    .replace(email, '')
    .replace(/\b(e-?mail|mailto|oder|und)\b/gi, '')
    .replace(/[^\p{L}\d]/gu, '');
  return rest.length <= 3 && rest.length < text.length - 5;
}

function textKind(raw: string): ValueKind {
  const text = cleanLine(raw.length > longestForm ? raw.slice(0, longestForm) : raw);
  if (text === '') return 'blank';
  if (special.test(text)) return 'special';
  if (text.length <= 24 && (yesNo.test(text) || isBoxed(text))) return 'boolean';
  if (text.includes('@') || /[([]at[)\]]/i.test(text)) return isEmail(text) ? 'email' : 'text';
  if (text.length > 60) return url.test(text) ? 'url' : 'text';
  if (/\d/.test(text)) {
    if (/^(05\d{6}|05 \d \d{2} \d{3}|05 \d{3} \d{3}|05\d{10}|5\.?\d{3}\.?\d{3}(\.0)?)$/.test(text)) return 'ags';
    if (/^(D-? ?)?\d{5}$/.test(text)) return 'postalCode';
    if (/^(19|20)\d{2}$/.test(text)) return 'year';
    if (phone.test(text) && !/^0?\d[.]\d\d[.]/.test(text)) return 'phone';
    if (date.test(text)) return 'date';
    if (percent.test(text)) return 'percent';
    if (money.test(text)) return 'money';
    if (numeric.test(text) || numberRange.test(text) || /^\d{1,4}[.)]$/.test(text)) return 'number';
    if (time.test(text)) return 'time';
  } else if (date.test(text)) return 'date';
  if (/^#(NV|N\/A|BEZUG!|REF!|DIV\/0!|WERT!|VALUE!|NAME\?|ZAHL!|NUM!|NULL!)$/i.test(text)) return 'error';
  return url.test(text) ? 'url' : 'text';
}

export function valueKind(cell: Cell | undefined): ValueKind {
  if (cell === null || cell === undefined) return 'blank';
  if (typeof cell === 'string') return textKind(cell);
  if (typeof cell === 'number') return numberKind(cell);
  if (typeof cell === 'boolean') return 'boolean';
  if (cell.kind === 'number') return numberKind(cell.value, cell.format);
  if (cell.kind === 'formula') return valueKind(cell.result);
  return cell.kind;
}

/** A year as it heads a column of a time series; `stamp` is what stands around it and must be equal along the row. */
export interface HeadingYear {
  year: number;
  stamp: string;
}
const yearHeading =
  /^\s*((?:jahr |stand:? |stichtag:? |(?:\d{1,2}\.){2} ?|sj\.? |schuljahr )*)((?:19|20)\d{2})(?: ?[/-] ?(?:19|20)?\d{2})?\s*(?:\*{1,3}|[¹²³⁴-⁹]{1,2}|\d\))?$/i;

/** "Jan 26", "März 2026", "03/2026": a month heads a column as a year does. */
const monthHeading = new RegExp(
  String.raw`^\s*(?:(?:${months}|mrz)[a-zä]*\.? ?['’]?|(?:0?[1-9]|1[0-2])/)(\d{2}|20\d{2})\s*$`,
  'i',
);
const month = 'monat';

function headingMonth(text: string): HeadingYear | null {
  const [, year] = monthHeading.exec(text) ?? [];
  if (year === undefined || (year.length === 2 && text.includes('/'))) return null;
  return { year: Number(year.length === 2 ? `20${year}` : year), stamp: month };
}

/** Reads 2022, 31.12.2022, 2022/23, "Jahr 2022", "Jan 26". */
export function headingYear(cell: Cell | undefined): HeadingYear | null {
  if (typeof cell === 'number') return isYear(cell) ? { year: cell, stamp: '' } : null;
  if (typeof cell === 'object' && cell !== null) {
    if (cell.kind === 'date') {
      const isMonth = /mm/i.test(cell.format) && !/d/i.test(cell.format);
      return { year: Number(cell.iso.slice(0, 4)), stamp: isMonth ? month : cell.iso.slice(5) };
    }
    if (cell.kind === 'number') return isYear(cell.value) ? { year: cell.value, stamp: '' } : null;
    return cell.kind === 'formula' ? headingYear(cell.result) : null;
  }
  if (typeof cell !== 'string' || cell.length > 24) return null;
  const found = yearHeading.exec(cell);
  return found === null ? headingMonth(cell) : { year: Number(found[2]), stamp: (found[1] ?? '').toLowerCase() };
}
