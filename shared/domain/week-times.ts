/** Weekdays as in RFC 5545, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
/** Opening times that repeat every week: `HH:MM`, local time. */
export interface WeekTimes {
  days: Weekday[];
  from: string;
  to: string;
}

const words = [
  'mo(?:ntags?)?',
  'di(?:enstags?)?',
  'mi(?:ttwochs?)?',
  'do(?:nnerstags?)?',
  'fr(?:eitags?)?',
  'sa(?:mstags?)?',
  'so(?:nntags?)?',
];
const day = words.map((word) => `${word}\\.?`).join('|');
const time = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const part = new RegExp(
  String.raw`^((?:${day})(?:\s*(?:-|–|bis|,|\/|&|\+|und|u\.)\s*(?:${day}))*)\s*[:,]?\s*(?:von\s+)?(${time})\s*(?:uhr)?\s*(?:-|–|bis)\s*(${time})\s*(?:uhr)?`,
  'i',
);
const dayAt = (text: string): number => words.findIndex((word) => new RegExp(`^(?:${word})\\.?$`, 'i').test(text));

/** "Mo–Mi, Fr" as weekdays; null where a range runs backwards. */
function daysOf(text: string): Weekday[] | null {
  const found = new Set<number>();
  for (const group of text.split(/\s*(?:,|\/|&|\+|und|u\.)\s*/i)) {
    const ends = group.split(/\s*(?:-|–|bis)\s*/i).map(dayAt);
    const [first = -1, last = first] = ends;
    if (first < 0 || last < first || ends.length > 2) return null;
    for (let at = first; at <= last; at += 1) found.add(at);
  }
  return [...found].toSorted((a, b) => a - b).map((at) => weekdays[at] as Weekday);
}

function clock(text: string): string | null {
  const [hours = '', minutes = '00'] = text.split(/[:.]/);
  if (Number(hours) > 24 || Number(minutes) > 59 || (Number(hours) === 24 && Number(minutes) > 0)) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** Words beside the times that still mean "every week". */
const weekly =
  /^(?:wöchentlich|jede woche|laufend|(?:zwei|drei|mehr)mals? (?:wöchentlich|pro woche|in der woche)|werktäglich)?$/i;

function parse(text: string): WeekTimes[] | null {
  const all: WeekTimes[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const match = part.exec(rest);
    const [, days = '', from = '', to = ''] = match ?? [];
    const [which, opens, closes] = [match && daysOf(days), clock(from), clock(to)];
    if (!match || !which || opens === null || closes === null || opens >= closes) return null;
    all.push({ days: which, from: opens, to: closes });
    rest = rest.slice(match[0].length).replace(/^\s*(?:[;,/]|und|sowie)?\s*/i, '');
  }
  return all.length > 0 ? all : null;
}

/**
 * Weekly times out of what was written under Zeiten and Rhythmus: "Mo–Fr 8:30–12:45", "Di, Do 9–11 Uhr". Null where any
 * word of it says something else ("letzter Fr im Monat", "14-täglich"): nothing is guessed.
 */
export function weekTimesOf(schedule: string | null, recurrence: string | null): WeekTimes[] | null {
  const [times, rhythm] = [schedule?.trim() ?? '', recurrence?.trim() ?? ''];
  if (times === '') return parse(rhythm);
  return weekly.test(rhythm) ? parse(times) : null;
}
