import { senderTexts as t } from '../../../../shared/i18n/de/import-sender.ts';

export interface YearFacts {
  /** Year of the round that is answered. */
  year: number;
  fileName: string;
  /** Texts above the tables: titles, notes, sheet names. */
  titles: readonly string[];
  rows: number;
  /** Rows that say exactly what the inventory says of an offer the sender named in an earlier round. */
  unchanged: number;
  /** The earlier round. */
  since: string | null;
}
/** From this share of unchanged rows on, a file says nothing new ... */
const unchangedShare = 0.9;
/** ... if it has enough rows to tell. */
const leastRows = 5;

/** The latest year a text names, or null: "2024/25" names 2025. */
export function latestYear(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\d)(20\d\d)(?:\s?[/-]\s?(\d\d)(?!\d))?(?!\d)/g)].map(([, first, next]) =>
      next && Number(next) === (Number(first) + 1) % 100 ? Number(first) + 1 : Number(first),
    ),
  );
  return years.length > 0 ? Math.max(...years) : null;
}

/** Why a file may be one of an earlier year, in words; null where nothing says so. */
export function earlierYearReason({ year, fileName, titles, rows, unchanged, since }: YearFacts): string | null {
  const [inName, inTitle] = [latestYear([fileName]), latestYear(titles)];
  const reasons: string[] = [];
  if (inName !== null && inName < year) reasons.push(t.earlierName(inName, year));
  else if (inName === null && inTitle !== null && inTitle < year) reasons.push(t.earlierTitle(inTitle, year));
  if (since !== null && rows >= leastRows && unchanged / rows >= unchangedShare)
    reasons.push(t.unchangedSince(unchanged, rows, since));
  return reasons.length > 0 ? reasons.join(' ') : null;
}
