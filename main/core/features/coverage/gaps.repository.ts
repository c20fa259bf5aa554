import type { Gap } from '../../../../shared/contract/coverage.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

type StoredGap = Omit<Gap, 'targetGroups' | 'basis'> & { targetGroups: string; basis: string };
const columns = `id, ags, field_of_action AS fieldOfAction, target_groups AS targetGroups, reason, planned, basis,
  confirmed_by AS confirmedBy, confirmed_at AS confirmedAt`;
const allGaps = statement<StoredGap>(
  `SELECT ${columns} FROM gap ORDER BY (SELECT position FROM region WHERE region.ags = gap.ags), gap.ags, field_of_action, target_groups`,
);
const parsed = (gap: StoredGap): Gap => ({
  ...gap,
  targetGroups: JSON.parse(gap.targetGroups) as string[],
  basis: JSON.parse(gap.basis) as string[],
});

/** The confirmed gaps, municipality by municipality in their order. */
export const listGaps = (db: ReadDb): Gap[] => db.all(allGaps).map(parsed);
