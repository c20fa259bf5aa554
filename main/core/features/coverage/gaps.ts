import type { InputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { removeExtras } from '../records/index.ts';
import { checkCell, subjectName } from './cell-names.ts';
import { listGaps } from './gaps.repository.ts';
import { dismissedAt } from './needs/decisions.repository.ts';
import { basisOf } from './needs/possible-needs.ts';

/**
 * A Lücke exists only after a person confirmed it with a reason; what the program had found is kept beside it. A
 * dismissal of the same need ends with it. Throws FIELD_INVALID.
 */
export function confirmGap(context: WriteContext, input: InputOf<'coverage.confirmGap'>): { id: string } {
  const { db, recorder } = context;
  const { ags, fieldOfAction, reason, planned } = input;
  const targetGroups = [...new Set(input.targetGroups)].sort();
  checkCell(db, ags, fieldOfAction, targetGroups);
  const groups = JSON.stringify(targetGroups);
  const known = listGaps(db).find(
    (gap) => gap.ags === ags && gap.fieldOfAction === fieldOfAction && JSON.stringify(gap.targetGroups) === groups,
  );
  const basis = JSON.stringify(basisOf(context, ags, fieldOfAction, targetGroups));
  const confirmed = { reason, planned, basis, confirmed_by: recorder.actor, confirmed_at: recorder.at };
  const id = known?.id ?? newId();
  if (known) recorder.update('gap', id, confirmed);
  else recorder.create('gap', { id, ags, field_of_action: fieldOfAction, target_groups: groups, ...confirmed });
  for (const group of targetGroups.length > 0 ? targetGroups : ['']) {
    const dismissed = dismissedAt(db, ags, fieldOfAction, group);
    if (dismissed) recorder.remove('dismissed_need', dismissed);
  }
  return { id };
}

/** Throws GAP_NOT_FOUND. */
export function withdrawGap(
  { db, recorder }: WriteContext,
  { id }: InputOf<'coverage.withdrawGap'>,
): Record<string, never> {
  if (!recorder.read('gap', id)) throw new Problem('GAP_NOT_FOUND');
  removeExtras(db, recorder, 'gap', id);
  recorder.remove('gap', id);
  return {};
}

/** How the decisions are named in the history. */
export const confirmedName = ({ db }: ReadContext, input: InputOf<'coverage.confirmGap'>): string =>
  subjectName(db, input.ags, input.fieldOfAction, input.targetGroups ?? []);

export function withdrawnName({ db }: ReadContext, { id, reason }: InputOf<'coverage.withdrawGap'>): string {
  const gap = listGaps(db).find((known) => known.id === id);
  const where = gap ? subjectName(db, gap.ags, gap.fieldOfAction, gap.targetGroups) : '';
  return reason === '' ? where : `${where} (${reason})`;
}
