import type { NeedReason, PossibleNeed } from '../../../../../shared/contract/coverage-needs.ts';
import type { OutputOf } from '../../../../../shared/contract/index.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { baseOf } from '../bases.ts';
import { listGaps } from '../gaps.repository.ts';
import { dismissedNeeds, type DismissedNeed } from './decisions.repository.ts';
import { readFacts } from './need-facts.ts';
import { wideOffersFor } from './needs.repository.ts';
import { changedSince, possibleNeeds, type FoundNeed } from './possible-needs.rules.ts';
import { thresholdsOf } from './thresholds.ts';

const most = 500;
const keyOf = (ags: string, field: string, targetGroup: string): string => `${ags}|${field}|${targetGroup}`;
const textsOf = (reasons: readonly NeedReason[]): string[] => reasons.map(({ text }) => text);

function dismissal(found: DismissedNeed, reasons: readonly NeedReason[]): PossibleNeed['dismissed'] {
  const { id, reason, dismissed_by: by, dismissed_at: at } = found;
  return { id, reason, by, at, ...changedSince(JSON.parse(found.basis) as string[], textsOf(reasons)) };
}

/** Dismissed ones for which nothing speaks any more are shown too: a decision stays to be seen. */
const withDismissed = (found: readonly FoundNeed[], dismissed: ReadonlyMap<string, DismissedNeed>): FoundNeed[] => {
  const known = new Set(found.map((need) => keyOf(need.ags, need.fieldOfAction, need.targetGroup)));
  const silent = [...dismissed].filter(([key]) => !known.has(key)).map(([, need]) => need);
  return [
    ...found,
    ...silent.map(({ ags, field_of_action: fieldOfAction, target_group: targetGroup }) => ({
      ags,
      fieldOfAction,
      targetGroup,
      reasons: [],
    })),
  ];
};

/** What may be missing today, without what is a confirmed gap already. */
export function listPossibleNeeds({ db, clock }: ReadContext): OutputOf<'coverage.possibleNeeds'> {
  const thresholds = thresholdsOf(db);
  const today = clock.today();
  const { facts, survey } = readFacts(db, today, thresholds);
  const gaps = listGaps(db);
  const isGap = ({ ags, fieldOfAction, targetGroup }: FoundNeed): boolean =>
    gaps.some(
      (gap) =>
        gap.ags === ags &&
        gap.fieldOfAction === fieldOfAction &&
        (gap.targetGroups.length === 0 || gap.targetGroups.includes(targetGroup)),
    );
  const dismissed = new Map(
    dismissedNeeds(db).map((need) => [keyOf(need.ags, need.field_of_action, need.target_group), need]),
  );
  const open = withDismissed(possibleNeeds(facts, thresholds), dismissed).filter((need) => !isGap(need));
  const needs = open.slice(0, most).map((need): PossibleNeed => {
    const { ags, fieldOfAction, targetGroup, reasons } = need;
    const key = keyOf(ags, fieldOfAction, targetGroup);
    const decided = dismissed.get(key);
    return {
      key,
      ags,
      fieldOfAction,
      targetGroup,
      reasons,
      statement: facts.statementOf(ags, fieldOfAction),
      count: facts.countFor(ags, fieldOfAction, targetGroup),
      districtWide: wideOffersFor(db, fieldOfAction, today),
      dismissed: decided ? dismissal(decided, reasons) : null,
    };
  });
  return {
    needs,
    total: open.length,
    thresholds,
    placesPer: baseOf(db, thresholds.placesPer).text,
    survey: survey ? { id: survey.id, title: survey.title } : null,
    asOf: clock.now(),
  };
}

/** The sentences that speak for a need now: what a decision about it is based on. */
export function basisOf(
  { db, clock }: ReadContext,
  ags: string,
  field: string,
  targetGroups: readonly string[],
): string[] {
  const thresholds = thresholdsOf(db);
  const { facts } = readFacts(db, clock.today(), thresholds);
  const isMeant = ({ targetGroup }: FoundNeed): boolean =>
    targetGroups.length === 0 || targetGroup === '' || targetGroups.includes(targetGroup);
  return possibleNeeds(facts, thresholds)
    .filter((need) => need.ags === ags && need.fieldOfAction === field && isMeant(need))
    .flatMap(({ reasons }) => textsOf(reasons));
}
