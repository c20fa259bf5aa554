import { displayText } from '../cell-text.ts';
import { markSheetName } from '../return-sheet.ts';
import type { Workbook } from '../sheet.ts';

/** What a list of measures of ours says about itself, on a hidden sheet. */
export interface PlanMark {
  /** The plan it was written from. */
  planId: string;
  /** Whom it asks in which status round; null for a list of the whole plan. */
  answer: { surveyId: string; recipientId: string } | null;
}
const signature = 'VERZAHNT-MASSNAHMEN';
const format = '1';

export const planMarkRows = ({ planId, answer }: PlanMark): string[][] => [
  [signature, format],
  ['plan', planId],
  ...(answer === null
    ? []
    : [
        ['survey', answer.surveyId],
        ['recipient', answer.recipientId],
      ]),
];

/** The mark of a workbook; null where it is none of ours, or one this program does not know yet. */
export function readPlanMark({ sheets }: Workbook): PlanMark | null {
  const sheet = sheets.find(({ name }) => name === markSheetName);
  const [head, ...rows] = (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => displayText(cell).trim()));
  if (head?.[0] !== signature || head[1] !== format) return null;
  const said = new Map(rows.map(([key = '', value = '']) => [key, value]));
  const [surveyId, recipientId] = [said.get('survey'), said.get('recipient')];
  return { planId: said.get('plan') ?? '', answer: surveyId && recipientId ? { surveyId, recipientId } : null };
}
