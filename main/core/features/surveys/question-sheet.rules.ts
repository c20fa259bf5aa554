import type { SurveyQuestion } from '../../../../shared/contract/surveys.ts';
import { returnSheetTexts as t } from '../../../../shared/i18n/de/return-sheet.ts';
import { formHeaderRow, type CellRule, type FormSheet } from '../../../excel/write/index.ts';
import type { Round } from './surveys.repository.ts';

function ruleOf({ id, type }: SurveyQuestion): CellRule | null {
  switch (type) {
    case 'number':
      return { kind: 'number' };
    case 'date':
      return { kind: 'day' };
    case 'yesNo':
      return { kind: 'list', list: 'yesNo', strict: true };
    case 'choice':
      return { kind: 'list', list: `question ${id}`, strict: true };
    case 'scale':
      return { kind: 'whole', from: 1, to: 5 };
    case 'text':
      return null;
  }
}

/** The sheet with the round's own questions: question, open cell for the answer, how to answer. */
export function questionSheet(round: Round, recipient: string): FormSheet {
  const [question = '', answer = '', howTo = ''] = t.questionColumns;
  return {
    name: t.questionsSheet,
    title: t.heading(round.title, recipient),
    note: t.due(round.due),
    columns: [
      { header: question, width: 60, locked: true },
      { header: answer, width: 40 },
      { header: howTo, width: 36, locked: true },
    ],
    rows: round.questions.map(({ label, type }) => [label, null, t.howTo[type]]),
    spareRows: 0,
    frozenColumns: 0,
    cells: round.questions.flatMap((entry, row) => {
      const rule = ruleOf(entry);
      return rule ? [{ row, column: 1, rule, prompt: t.howTo[entry.type] }] : [];
    }),
  };
}

/** Question ids by the row they stand in. */
export const questionRows = ({ questions }: Round): Record<string, string> =>
  Object.fromEntries(questions.map(({ id }, index) => [String(formHeaderRow + 1 + index), id]));
