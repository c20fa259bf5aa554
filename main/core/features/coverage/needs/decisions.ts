import type { InputOf } from '../../../../../shared/contract/index.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import type { ReadContext, WriteContext } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { checkCell, subjectName } from '../cell-names.ts';
import { dismissedAt, dismissedNeeds } from './decisions.repository.ts';
import { basisOf } from './possible-needs.ts';

/** Remembers why something is no gap, with what spoke for it. Throws FIELD_INVALID. */
export function dismissNeed(context: WriteContext, input: InputOf<'coverage.dismissNeed'>): { id: string } {
  const { db, recorder } = context;
  const { ags, fieldOfAction, targetGroup, reason } = input;
  const groups = targetGroup === '' ? [] : [targetGroup];
  checkCell(db, ags, fieldOfAction, groups);
  const known = dismissedAt(db, ags, fieldOfAction, targetGroup);
  const basis = JSON.stringify(basisOf(context, ags, fieldOfAction, groups));
  const decided = { reason, basis, dismissed_by: recorder.actor, dismissed_at: recorder.at };
  const id = known ?? newId();
  if (known) recorder.update('dismissed_need', id, decided);
  else
    recorder.create('dismissed_need', {
      id,
      ags,
      field_of_action: fieldOfAction,
      target_group: targetGroup,
      ...decided,
    });
  return { id };
}

/** Throws NEED_NOT_FOUND. */
export function reopenNeed({ recorder }: WriteContext, { id }: InputOf<'coverage.reopenNeed'>): Record<string, never> {
  if (!recorder.read('dismissed_need', id)) throw new Problem('NEED_NOT_FOUND');
  recorder.remove('dismissed_need', id);
  return {};
}

/** "Kaarst, Sprache (Frauen)": how it is named in the history. */
export const dismissedName = ({ db }: ReadContext, input: InputOf<'coverage.dismissNeed'>): string =>
  subjectName(db, input.ags, input.fieldOfAction, input.targetGroup === '' ? [] : [input.targetGroup]);

export function reopenedName({ db }: ReadContext, id: string): string {
  const found = dismissedNeeds(db).find((need) => need.id === id);
  const groups = found?.target_group ? [found.target_group] : [];
  return found ? subjectName(db, found.ags, found.field_of_action, groups) : '';
}
