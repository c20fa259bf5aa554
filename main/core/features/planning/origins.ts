import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listOf } from './measure-values.rules.ts';
import { measuresWithReasons } from './planning.repository.ts';

/** The measures of the plans in force that answer needs or gaps, with their state of today. */
export function measuresWithOrigin({ db, clock }: ReadContext): OutputOf<'planning.origins'> {
  const measures = measuresWithReasons(db, clock.today()).map(({ need_ids: needs, gap_ids: gaps, ...measure }) => ({
    ...measure,
    needIds: listOf(needs),
    gapIds: listOf(gaps),
  }));
  return { measures };
}
