import { displayText } from '../cell-text.ts';
import { markSheetName } from '../return-sheet.ts';
import type { Workbook } from '../sheet.ts';

const signature = 'VERZAHNT-MASSNAHMEN';
const format = '1';

/** What a list of measures of ours says about itself, on a hidden sheet: the plan it was written from. */
export const planMarkRows = (planId: string): string[][] => [
  [signature, format],
  ['plan', planId],
];

/** The plan a workbook names; null where it is none of ours, or one this program does not know yet. */
export function readPlanMark({ sheets }: Workbook): string | null {
  const sheet = sheets.find(({ name }) => name === markSheetName);
  const [head, plan] = (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => displayText(cell).trim()));
  return head?.[0] === signature && head[1] === format ? (plan?.[1] ?? null) : null;
}
