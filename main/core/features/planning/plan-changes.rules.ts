import type { MeasureRow } from '../../../../shared/contract/planning.ts';
import { dateWords } from '../../../../shared/domain/planning/period-words.ts';
import { lightWords, statusWords } from '../../../../shared/i18n/de/planning.ts';

/** What is different about a measure between two days. */
export interface PlanChange {
  number: string;
  name: string;
  kind: 'new' | 'status' | 'light' | 'end';
  before: string;
  after: string;
}
type State = Pick<MeasureRow, 'id' | 'number' | 'name' | 'status' | 'trafficLight' | 'endDate'>;

/** Status, Ampel and end of each measure that differ; a measure without a report before counts as new. */
export function changesBetween(before: readonly State[], after: readonly State[]): PlanChange[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return after.flatMap((row): PlanChange[] => {
    const was = known.get(row.id);
    const named = { number: row.number, name: row.name };
    if (!was || (was.status === null && row.status !== null)) return [{ ...named, kind: 'new', before: '', after: '' }];
    const changes: PlanChange[] = [
      { ...named, kind: 'status', before: statusWords[was.status ?? 'none'], after: statusWords[row.status ?? 'none'] },
      {
        ...named,
        kind: 'light',
        before: lightWords[was.trafficLight ?? 'none'],
        after: lightWords[row.trafficLight ?? 'none'],
      },
      { ...named, kind: 'end', before: dateWords(was.endDate), after: dateWords(row.endDate) },
    ];
    return changes.filter((change) => change.before !== change.after);
  });
}
