import type { OutputOf } from '../../shared/contract/index.ts';
import { de } from '../../shared/i18n/de/index.ts';
import { paths, placeOf, targetPath } from './paths.ts';

/** A count beside a place of the navigation, with its words for those who hear it. */
export interface Badge {
  count: number;
  label: string;
}
type Overview = OutputOf<'overview.get'>;
type Rounds = OutputOf<'surveys.list'>['surveys'];

/** Places whose work has dates; what ends or may be outdated elsewhere is counted on the overview alone. */
const dated = new Set<string>(
  [paths.meetings, paths.cooperation, paths.funding, paths.inquiries].map((path) => placeOf(path)),
);

function dueByPlace(due: Overview['due']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { target, count } of due) {
    const place = placeOf(targetPath(target));
    if (dated.has(place)) counts.set(place, (counts.get(place) ?? 0) + (count ?? 1));
  }
  return counts;
}

/** What is due, by the path of its place: answers that are late, dates that have come, and all of it on the overview. */
export function dueCounts(overview: Overview | undefined, rounds: Rounds, today: string): Map<string, Badge> {
  const { due, toClarify, reminders } = overview ?? { due: [], toClarify: [], reminders: [] };
  const all = due.length + toClarify.length + reminders.filter((reminder) => reminder.due <= today).length;
  const overdue = rounds.reduce((sum, survey) => sum + survey.overdue, 0);
  const badges = new Map(
    [...dueByPlace(due)].map(([place, count]) => [place, { count, label: de.app.dueItems(count) }]),
  );
  badges.set(paths.overview, { count: all, label: de.app.dueItems(all) });
  badges.set(paths.surveys, { count: overdue, label: de.app.overdueItems(overdue) });
  return badges;
}
