import type { WeeklyRule } from '../../domain/weekly-rule.ts';

export const weekdayNames = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const short = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
export const weekNames = ['ersten', 'zweiten', 'dritten', 'vierten', 'letzten'];

/** Days that follow one another as a range: "Mo–Fr", "Di, Do". */
function daysText(weekdays: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of weekdays) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined): string => short[(day ?? 1) - 1] ?? '';
  const texts = runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name)));
  return texts.join(', ');
}

const clockText = ({ start, end }: WeeklyRule): string => (end === null ? `ab ${start} Uhr` : `${start}–${end} Uhr`);

/** "Mo, Do 15:00–17:00 Uhr", "Fr 15:00–17:00 Uhr, alle zwei Wochen", "jeden ersten Mittwoch im Monat, ab 18:00 Uhr". */
export function weeklyRuleText(rule: WeeklyRule): string {
  if (rule.interval === 'monthly') {
    const days = rule.weekdays.map((day) => weekdayNames[day - 1]).join(' und ');
    return `jeden ${weekNames[(rule.week ?? 1) - 1]} ${days} im Monat, ${clockText(rule)}`;
  }
  const times = `${daysText(rule.weekdays)} ${clockText(rule)}`;
  return rule.interval === 'fortnightly' ? `${times}, alle zwei Wochen` : times;
}
