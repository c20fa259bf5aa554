import { note, refuse, type ParseNote, type Refusal } from './parse-result.ts';
import { daysInMonth, openDate, type PartialDate } from './partial-date-value.ts';

/** One point or period of time as written; ranges are composed of two of them. */
export type SingleDate = { ok: true; value: PartialDate; notes?: ParseNote[] } | Refusal;
type Match = RegExpExecArray;

const months =
  'jan|januar|jaenner|feb|februar|maer|mar|maerz|marz|mrz|apr|april|mai|may|jun|juni|june|jul|juli|july|aug|august|sep|sept|september|okt|oktober|oct|nov|november|dez|dezember|dec';
const monthStarts = ['jan', 'feb', 'm', 'ap', 'mai', 'jun', 'jul', 'au', 's', 'o', 'n', 'd'];
const ordinals = 'erstes|zweites|drittes|viertes|iii|iv|ii|i|[1-4]';
const Y = String.raw`(\d{4}|'?\d{2})`;
const quarterWord = String.raw`(?:quartal|quart\.?|qu\.?|q\.?|vierteljahr|vj\.?)`;
const halfWord = String.raw`(?:halbjahr|hbj\.?|hj\.?|h)`;
const schoolWord = String.raw`(?:schuljahr(?:es)?|schulj\.?|sj\.?|sjr\.?)`;

/** Two digits: 70 to 99 are 1970 to 1999, 00 to 69 are 2000 to 2069. */
function fullYear(text: string): number {
  const digits = text.replace("'", '');
  if (digits.length === 4) return Number(digits);
  return Number(digits) >= 70 ? 1900 + Number(digits) : 2000 + Number(digits);
}

const two = (value: number) => String(value).padStart(2, '0');
const accept = (value: PartialDate): SingleDate => ({ ok: true, value });

function inYear(yearText: string, text: string, build: (year: number) => SingleDate): SingleDate {
  const year = fullYear(yearText);
  return year < 1900 || year > 2100 ? refuse('DATE_YEAR_IMPLAUSIBLE', { text }) : build(year);
}

function day(yearText: string, month: number, dayOfMonth: number, text: string): SingleDate {
  return inYear(yearText, text, (year) => {
    if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
      return refuse('DATE_IMPOSSIBLE', { text });
    }
    return accept(`${year}-${two(month)}-${two(dayOfMonth)}`);
  });
}

function month(yearText: string, monthNumber: number, text: string): SingleDate {
  if (monthNumber < 1 || monthNumber > 12) return refuse('DATE_IMPOSSIBLE', { text });
  return inYear(yearText, text, (year) => accept(`${year}-${two(monthNumber)}`));
}

function monthNumber(word: string): number {
  if (word.startsWith('mai') || word === 'may') return 5;
  const index = monthStarts.findIndex((start) => word.startsWith(start));
  return index + 1;
}

function ordinal(word: string): number {
  const named = { erstes: 1, zweites: 2, drittes: 3, viertes: 4, i: 1, ii: 2, iii: 3, iv: 4 }[word];
  return named ?? Number(word);
}

const quarter = (yearText: string, word: string, text: string) =>
  inYear(yearText, text, (year) => accept(`${year}-Q${ordinal(word)}`));

function half(yearText: string, word: string, text: string): SingleDate {
  const number = ordinal(word);
  if (number > 2) return refuse('DATE_UNREADABLE', { text });
  return inYear(yearText, text, (year) => accept(`${year}-H${number}`));
}

function schoolYear(firstText: string, secondText: string, text: string): SingleDate {
  return inYear(firstText, text, (first) =>
    Number(secondText) === (secondText.length === 4 ? first + 1 : (first + 1) % 100)
      ? accept(`${first}/${first + 1}`)
      : refuse('DATE_UNREADABLE', { text }),
  );
}

/** `01/08/2013`: German order, unless both orders are possible and differ. */
function slashedDay([text, first = '', second = '', year = '']: Match): SingleDate {
  const [a, b] = [Number(first), Number(second)];
  const german = day(year, b, a, text);
  if (a === b || a > 12 || b > 12) return b > 12 ? day(year, a, b, text) : german;
  const english = day(year, a, b, text);
  return refuse(
    'DATE_AMBIGUOUS',
    { text },
    [german, english].flatMap((date) => (date.ok ? [date.value] : [])),
  );
}

function assumedSchoolYear(year: number, text: string): SingleDate {
  return { ok: true, value: `${year}/${year + 1}`, notes: [note('DATE_SCHOOL_YEAR_ASSUMED', { text })] };
}

/** `8/13` is a month; `23/24` can only be a Schuljahr; `11/12` may be either. */
function shortPair([text, first = '', second = '']: Match): SingleDate {
  const follows = Number(second) === Number(first) + 1;
  if (Number(first) > 12)
    return follows ? assumedSchoolYear(fullYear(first), text) : refuse('DATE_UNREADABLE', { text });
  const asMonth = month(second, Number(first), text);
  if (!follows || first.length === 1 || !asMonth.ok) return asMonth;
  const start = fullYear(first);
  return refuse('DATE_AMBIGUOUS', { text }, [asMonth.value, `${start}/${start + 1}`]);
}

/** `2013/14` is a Schuljahr, `2013/08` a month, `2007/08` may be either. */
function yearPair([text, yearText = '', second = '']: Match): SingleDate {
  const year = Number(yearText);
  const follows = Number(second) === (year + 1) % 100;
  if (follows && Number(second) > 12) return inYear(yearText, text, () => assumedSchoolYear(year, text));
  const asMonth = month(yearText, Number(second), text);
  if (!follows || !asMonth.ok) return asMonth.ok ? asMonth : refuse('DATE_UNREADABLE', { text });
  return refuse('DATE_AMBIGUOUS', { text }, [asMonth.value, `${year}/${year + 1}`]);
}

function longYearPair([text, first = '', second = '']: Match): SingleDate {
  if (Number(second) !== Number(first) + 1) return refuse('DATE_UNREADABLE', { text });
  return inYear(first, text, (year) => assumedSchoolYear(year, text));
}

/** `2010-12` is an ISO month, unless it may also be the years 2010 to 2012. */
function isoMonth([text, yearText = '', second = '']: Match): SingleDate {
  const [year, part] = [Number(yearText), Number(second)];
  if (part > 12 || part < 1) return refuse('DATE_UNREADABLE', { text });
  if (part > year % 100 && year >= 2000) return refuse('DATE_AMBIGUOUS', { text }, [`${year}-${second}`]);
  return month(yearText, part, text);
}

/** `8.13` can only be a month; `8.12` may be the 8th of December. */
function dottedPair([text, first = '', second = '']: Match): SingleDate {
  if (Number(first) > 12) return refuse(Number(second) > 12 ? 'DATE_IMPOSSIBLE' : 'DATE_YEAR_MISSING', { text });
  const asMonth = month(second, Number(first), text);
  if (Number(second) > 12 || !asMonth.ok) return asMonth;
  return refuse('DATE_AMBIGUOUS', { text }, [asMonth.value]);
}

const patterns: [RegExp, (match: Match) => SingleDate][] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?:[t ]\d{1,2}:\d{2}.*)?$/, ([t, y, m, d]) => day(y!, Number(m), Number(d), t)],
  [/^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, ([t, y, m, d]) => day(y!, Number(m), Number(d), t)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([t, y, m, d]) => day(y!, Number(m), Number(d), t)],
  [
    new RegExp(String.raw`^(\d{1,2})\. ?(\d{1,2})\. ?${Y}(?: \d{1,2}:\d{2}.*)?$`),
    ([t, d, m, y]) => day(y!, Number(m), Number(d), t),
  ],
  [/^(\d{1,2})-(\d{1,2})-(\d{4})$/, ([t, d, m, y]) => day(y!, Number(m), Number(d), t)],
  [new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/${Y}$`), slashedDay],
  [
    new RegExp(String.raw`^(\d{1,2})[. -]{0,2}(${months})[. -]{0,2}${Y}$`),
    ([t, d, m, y]) => day(y!, monthNumber(m!), Number(d), t),
  ],
  [new RegExp(String.raw`^(${months})[. /-]{0,2}${Y}$`), ([t, m, y]) => month(y!, monthNumber(m!), t)],
  [/^(\d{1,2}) ?[./-] ?(\d{4})$/, ([t, m, y]) => month(y!, Number(m), t)],
  [/^(\d{4})-(\d{2})$/, isoMonth],
  [/^(\d{4}) ?\/ ?(\d{2})$/, yearPair],
  [/^(\d{4}) ?\/ ?(\d{4})$/, longYearPair],
  [/^(\d{1,2}) ?\/ ?'?(\d{2})$/, shortPair],
  [/^(\d{1,2})\.(\d{2})$/, dottedPair],
  [/^(\d{1,2}\. ?\d{1,2}\.?|\d{1,2}\.? ?[a-z]{3,9}\.?)$/, ([t]) => refuse('DATE_YEAR_MISSING', { text: t })],
  [new RegExp(`^(${months})\\.?$`), ([t]) => refuse('DATE_YEAR_MISSING', { text: t })],
  [/^(\d{4})$/, ([t, y]) => inYear(y!, t, (year) => accept(String(year)))],
  [new RegExp(String.raw`^${schoolWord} ?(\d{4}|\d{2}) ?[/-] ?(\d{4}|\d{2})$`), ([t, a, b]) => schoolYear(a!, b!, t)],
  [
    new RegExp(String.raw`^${schoolWord} ?(\d{4})$`),
    ([t, y]) => refuse('DATE_AMBIGUOUS', { text: t }, [`${Number(y) - 1}/${y}`, `${y}/${Number(y) + 1}`]),
  ],
  [new RegExp(String.raw`^q ?([1-4])[ ./-]{0,2}${Y}$`), ([t, q, y]) => quarter(y!, q!, t)],
  [new RegExp(String.raw`^(${ordinals})\.? ?${quarterWord} ?[/-]? ?${Y}$`), ([t, q, y]) => quarter(y!, q!, t)],
  [new RegExp(String.raw`^${quarterWord} ?(${ordinals}) ?[./ -] ?${Y}$`), ([t, q, y]) => quarter(y!, q!, t)],
  [new RegExp(String.raw`^(iii|iv|ii|i) ?[/.] ?${Y}$`), ([t, q, y]) => quarter(y!, q!, t)],
  [/^(\d{4})[ /-]?q([1-4])$/, ([t, y, q]) => quarter(y!, q!, t)],
  [new RegExp(String.raw`^(${ordinals})\.? ?${halfWord} ?[/-]? ?${Y}$`), ([t, h, y]) => half(y!, h!, t)],
  [new RegExp(String.raw`^${halfWord} ?(${ordinals}) ?[./ -] ?${Y}$`), ([t, h, y]) => half(y!, h!, t)],
  [/^(\d{4})[ /-]?h([12])$/, ([t, y, h]) => half(y!, h!, t)],
];

const openWords = new Set(
  `open fortlaufend fortlaufende fortlfd. fortl. laufend lfd. lfd andauernd anhaltend dauerhaft dauernd staendig kontinuierlich unbefristet unbefr. unbefr
  unbegrenzt unbeschraenkt daueraufgabe dauerangebot regelangebot regelaufgabe weiterhin ∞ offen b.a.w. baw`.split(
    /\s+/,
  ),
);
const openPhrase =
  /^(?:nicht befristet|ohne befristung|ohne zeitliche befristung|zeitlich unbefristet|zeitlich unbegrenzt|auf dauer|auf unbestimmte zeit|bis auf weiteres|ohne ende|kein ende|open end|ende offen|laufendes angebot|laeuft weiter|laeuft|31\.12\.(?:9999|2999|2099)|(?:9999|2999|2099)-12-31(?:[t ]00:00.*)?)$/;

/** Reads one date of folded text (lower case, ü as ue); `text` is repeated in the sentences of a refusal. */
export function parseSingleDate(folded: string): SingleDate {
  if (openWords.has(folded) || openPhrase.test(folded)) return accept(openDate);
  const bare = folded.replace(/^(?:im jahre?|in|jahr|im|zum|am) /, '');
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(bare);
    if (match) return build(match);
  }
  return refuse('DATE_UNREADABLE', { text: folded });
}
