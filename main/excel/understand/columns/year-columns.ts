import type { Candidate, Field, RawColumn } from './candidates.ts';
import { costsOfYearReason } from './reasons.ts';

const year = /\b20\d\d\b/g;

/** The latest year a heading names, 0 without one. */
export const latestYear = (header: string): number => Math.max(0, ...(header.match(year) ?? []).map(Number));

/** "Teilnehmende 2022 | 2023": of columns that differ by their year only, the latest with something in it is taken, though others read better. */
function settleLatest(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
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
function settleCostsOfYear(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  for (const [at, map] of candidates.entries()) {
    const { header, profile } = columns[at]!;
    const fee = map.get('fee');
    if (!fee || latestYear(header) === 0 || !/(?:^|[^\p{L}])kosten(?:[^\p{L}]|$)/iu.test(header)) continue;
    if (profile.averageLength > 20) continue;
    map.delete('fee');
    map.set('annualAmount', { ...fee, field: 'annualAmount', reason: costsOfYearReason });
  }
}

/** "Gesamtkosten" beside "Laufzeit": of the whole project, not of a year. */
function dropTotals(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  if (!columns.some(({ header }) => /laufzeit|zeitraum|projektdauer/i.test(header))) return;
  for (const [at, map] of candidates.entries()) {
    const { header } = columns[at]!;
    const amount = map.get('annualAmount');
    if (
      amount &&
      /gesamt(?:kosten|summe|budget|volumen|betrag)|projektkosten/i.test(header) &&
      !/jahr|jährlich|p\. ?a\.|20\d\d/i.test(header)
    )
      amount.confidence = Math.min(amount.confidence, 0.5);
  }
}

/** What years and spans in headings say about their columns. */
export function settleYears(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  settleCostsOfYear(columns, candidates);
  dropTotals(columns, candidates);
  settleLatest(columns, candidates);
}
