import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureStatus } from '../../../../shared/domain/planning/measure-words.ts';
import { statement } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listOf } from './measure-values.rules.ts';

interface Origin {
  id: string;
  number: string;
  name: string;
  status: MeasureStatus | null;
  need_ids: string;
  gap_ids: string;
}
const withOrigin = statement<Origin, [string]>(
  `SELECT measure.id, number, measure.name, need_ids, gap_ids,
     (SELECT status FROM status_report WHERE measure_id = measure.id AND ags IS NULL AND day <= ?
      ORDER BY day DESC, at DESC LIMIT 1) AS status
   FROM measure JOIN plan ON plan.id = plan_id
   WHERE template = 0 AND state <> 'closed' AND (need_ids <> '[]' OR gap_ids <> '[]') ORDER BY number LIMIT 500`,
);

/** The measures of the plans in force that answer needs or gaps, with their state of today. */
export function measuresWithOrigin({ db, clock }: ReadContext): OutputOf<'planning.origins'> {
  const measures = db.all(withOrigin, clock.today()).map(({ need_ids: needs, gap_ids: gaps, ...measure }) => ({
    ...measure,
    needIds: listOf(needs),
    gapIds: listOf(gaps),
  }));
  return { measures };
}
