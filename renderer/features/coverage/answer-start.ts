import type { Gap } from '../../../shared/contract/coverage.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import type { AnswerStart } from '../planning/index.ts';

const words = planningTexts.answers;

/** What a measure begins with that answers a confirmed gap. */
export const answerToGap = (gap: Gap, subject: string): AnswerStart => ({
  name: words.forGap(subject),
  fieldOfAction: gap.fieldOfAction,
  municipalities: [gap.ags],
  targetGroups: gap.targetGroups,
  gapIds: [gap.id],
});

interface Cell {
  ags: string;
  fieldOfAction: string;
  targetGroups?: readonly string[];
}
/** The same for a cell of the matrix or a possible need, with what was confirmed or named there. */
export const answerToCell = (
  { ags, fieldOfAction, targetGroups = [] }: Cell,
  subject: string,
  asked: Pick<AnswerStart, 'gapIds' | 'needIds'>,
): AnswerStart => ({
  name: asked.gapIds?.length ? words.forGap(subject) : words.forCell(subject),
  fieldOfAction,
  municipalities: [ags],
  targetGroups,
  ...asked,
});
