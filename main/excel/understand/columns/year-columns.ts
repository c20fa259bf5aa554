import type { Candidate, Field, RawColumn } from './candidates.ts';
import { costsOfYearReason } from './reasons.ts';

const year = /\b20\d\d\b/g;

/** The latest year a heading names, 0 without one. */
export const latestYear = (header: string): number => Math.max(0, ...(header.match(year) ?? []).map(Number));

/** "Teilnehmende 2022 | 2023": of columns that differ by their year only, the latest with something in it is taken, though others read better. */
function useLatest(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  const groups = Map.groupBy(columns.keys(), (at) => columns[at]!.header.replace(year, '#'));
  for (const group of groups.values()) {
    const most = Math.max(...group.map((at) => columns[at]!.profile.telling));
    const filled = group.filter((at) => columns[at]!.profile.telling >= Math.max(1, most / 2));
    const latest = filled.toSorted(
      (one, other) => latestYear(columns[other]!.header) - latestYear(columns[one]!.header),
    )[0];
    if (latest === undefined || latestYear(columns[latest]!.header) === 0) continue;
    for (const at of group)
      for (const candidate of at === latest ? [] : candidates[at]!.values())
        candidate.confidence = Math.min(
          candidate.confidence,
          (candidates[latest]!.get(candidate.field)?.confidence ?? 1) - 0.02,
        );
  }
}

/** "Kosten 2024": what the offer cost in that year, not what somebody pays to take part. */
function useCostsOfYear(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  for (const [at, map] of candidates.entries()) {
    const { header, profile } = columns[at]!;
    const fee = map.get('fee');
    if (!fee || latestYear(header) === 0 || !/(?:^|[^\p{L}])kosten(?:[^\p{L}]|$)/iu.test(header)) continue;
    if (profile.averageLength > 20) continue;
    map.delete('fee');
    map.set('annualAmount', { ...fee, field: 'annualAmount', reason: costsOfYearReason });
  }
}

/** What the years in headings say about their columns. */
export function settleYears(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  useCostsOfYear(columns, candidates);
  useLatest(columns, candidates);
}
