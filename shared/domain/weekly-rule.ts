/** When something takes place: weekdays (1 is Monday), a time, every week, every other week or in one week of the month. */
export interface WeeklyRule {
  weekdays: number[];
  /** `09:30` */
  start: string;
  end: string | null;
  interval: 'weekly' | 'fortnightly' | 'monthly';
  /** Of the month, 5 is the last one; only where the interval is monthly. */
  week: number | null;
}

const names = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const short = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];
const dayWord = `(?:${[...names.map((name) => `${name}s?`), ...short.map((name) => `${name}\\b\\.?`), 'sonnabends?'].join('|')})`;
const joint = String.raw`\s*(?:,|\+|&|/|und|u\.)\s*`;
const days = new RegExp(`^(?:jeden\\s+|jeweils\\s+)?(${dayWord}(?:(?:\\s*(?:-|bis)\\s*|${joint})${dayWord})*)\\s*`);
const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?`;
const times = new RegExp(
  `^(?:von\\s+|ab\\s+|um\\s+)?${clock}(?:\\s*uhr)?(?:\\s*(?:-|bis)\\s*${clock}(?:\\s*uhr)?)?\\s*`,
);
const inMonth = /^(?:jeden\s+|am\s+|jeder\s+)?(?:([1-4])\.|(ersten?r?|zweiten?r?|dritten?r?|vierten?r?|letzten?r?))\s*/;
const ofMonth = /^(?:im|des|eines|jeden)\s+monats?\s*/;
const rhythms: readonly [RegExp, WeeklyRule['interval']][] = [
  [
    /^(?:14-?\s?tägl?i?g?l?i?c?h?|14-tägig|zweiwöchentlich|alle\s+(?:2|zwei|14)\s+(?:wochen|tage)|jede\s+zweite\s+woche)\s*/,
    'fortnightly',
  ],
  [
    /^(?:(?:(?:zwei|drei|mehr)mals?\s+)?(?:wöchentlich|pro\s+woche|in\s+der\s+woche)|jede\s+woche|laufend|(?:werk)?täglich)\s*/,
    'weekly',
  ],
  [/^(?:monatlich|einmal\s+im\s+monat)\s*/, 'monthly'],
];
const ordinals = ['erst', 'zweit', 'dritt', 'viert', 'letzt'];

const dayOf = (word: string): number => {
  const plain = word.replace(/[.\s]/g, '');
  if (plain.startsWith('sonnabend')) return 6;
  const long = names.findIndex((name) => plain.startsWith(name));
  return (long < 0 ? short.indexOf(plain.slice(0, 2)) : long) + 1;
};

/** "mo, mi-fr" -> 1, 3, 4, 5; none where a range runs backwards. */
function daysIn(text: string): number[] {
  const found: number[] = [];
  const parts = [...text.matchAll(new RegExp(`(-|bis)?\\s*(${dayWord})`, 'g'))];
  for (const [, range, word = ''] of parts) {
    const day = dayOf(word);
    const before = found.at(-1);
    if (range && (before ?? day) > day) return [];
    const from = range ? (before ?? day) + 1 : day;
    for (let one = Math.min(from, day); one <= day; one += 1) found.push(one);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

const two = (value: string): string => value.padStart(2, '0');
function timeOf(hour: string | undefined, minute: string | undefined): string | null {
  const time = hour === undefined ? '' : `${two(hour)}:${minute ?? '00'}`;
  return Number(minute ?? 0) <= 59 && time <= '24:00' && time !== '' ? time : null;
}

/** Takes a pattern off the beginning of what is left to read. */
class Rest {
  text: string;
  constructor(text: string) {
    this.text = text;
  }
  take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.text);
    if (found) this.text = this.text.slice(found[0].length).replace(/^[,;]\s*/, '');
    return found;
  }
}

function takeRhythm(rest: Rest): WeeklyRule['interval'] | null {
  return rhythms.find(([pattern]) => rest.take(pattern))?.[1] ?? null;
}

function takeRule(rest: Rest): WeeklyRule | null {
  const before = takeRhythm(rest);
  const nth = rest.take(inMonth);
  const on = rest.take(days);
  if (!on) return null;
  const month = rest.take(ofMonth);
  const at = rest.take(times);
  const monthAfter = month ?? rest.take(ofMonth);
  const start = at && timeOf(at[1], at[2]);
  const end = at?.[3] === undefined ? null : timeOf(at[3], at[4]);
  if (!start || (at[3] !== undefined && (end === null || end <= start))) return null;
  if ((nth === null) !== (monthAfter === null)) return null;
  const after = takeRhythm(rest);
  const week = nth && (nth[1] ? Number(nth[1]) : ordinals.findIndex((word) => nth[2]?.startsWith(word)) + 1);
  const interval = week ? 'monthly' : (before ?? after ?? 'weekly');
  const weekdays = daysIn(on[1] ?? '');
  if (weekdays.length === 0 || (interval === 'monthly' && !week)) return null;
  return { weekdays, start, end, interval, week };
}

/**
 * The weekly rules a text speaks of, only where every word of it is understood: "Mo u. Do 15-17 Uhr",
 * "1. Mittwoch im Monat 18 Uhr". Anything else gives none: a proposal is never a guess.
 */
export function weeklyRulesIn(text: string): WeeklyRule[] {
  const rest = new Rest(text.toLowerCase().replaceAll(/[–—]/g, '-').replaceAll(/\s+/g, ' ').trim());
  const rules: WeeklyRule[] = [];
  while (rest.text !== '') {
    const rule = takeRule(rest);
    if (!rule) return [];
    rules.push(rule);
  }
  return rules;
}

/** The rules of what was written under Zeiten and Rhythmus: "Di, Do 9–11 Uhr", "zweimal wöchentlich". */
export const weeklyRulesOf = (schedule: string | null, recurrence: string | null): WeeklyRule[] =>
  weeklyRulesIn([schedule, recurrence].filter((part) => part !== null).join(' '));
