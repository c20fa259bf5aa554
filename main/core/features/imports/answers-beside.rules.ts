import type { SurveyQuestion } from '../../../../shared/contract/surveys.ts';
import { columnLetter } from '../../../../shared/domain/cell-address.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { SheetRow, SheetTable } from '../../../../shared/domain/sheet.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { QuestionAnswer } from '../surveys/index.ts';
import type { EvaluatedTable } from './evaluate.ts';

interface FilledCell {
  address: string;
  text: string;
}
type Asked = ReadonlyMap<string, string>;

/** "3. Wie viele Ehrenamtliche sind aktiv?" and "Wie viele Ehrenamtliche sind aktiv" are one question. */
const questionKey = (text: string): string =>
  fold(text)
    .replace(/^(?:frage\s*)?\d+(?:\.\d+)*\s*[.):]\s*/, '')
    .replace(/[\s?:.]+$/, '');

const cellsOf = ({ number, cells }: SheetRow): FilledCell[] =>
  cells.flatMap((cell, at) => {
    const text = displayText(cell).trim();
    return text === '' ? [] : [{ address: `${columnLetter(at + 1)}${number}`, text }];
  });

/** Rows of a sheet that are no records of its tables. */
function restOf(tables: readonly EvaluatedTable[]): Map<number, FilledCell[]> {
  const isRecord = (row: number) => (table: SheetTable) =>
    row >= (table.headerRows[0] ?? table.dataRows[0]) &&
    row <= table.dataRows[1] &&
    !table.skippedRows.some((skipped) => skipped.row === row && skipped.reason === 'note');
  const rows = tables[0]?.sheet.rows ?? [];
  const rest = rows.filter(({ number }) => !tables.some(({ table }) => isRecord(number)(table)));
  return new Map(rest.map((row) => [row.number, cellsOf(row)]));
}

/** The answer beside its question, behind its question mark, or alone in the row below. */
function answerTo([first, ...beside]: FilledCell[], below: FilledCell[], asked: Asked): [string, FilledCell] | null {
  if (!first) return null;
  const whole = asked.get(questionKey(first.text));
  if (whole !== undefined) {
    const [next, ...others] = below;
    const isAlone = next !== undefined && others.length === 0 && !asked.has(questionKey(next.text));
    const cell = beside[0] ?? (isAlone ? next : null);
    return cell ? [whole, { ...cell, text: beside.map(({ text }) => text).join(' ') || cell.text }] : null;
  }
  const [, question = '', answer = ''] = /^([^?]+\?)\s*(\S[\s\S]*)$/.exec(first.text) ?? [];
  const known = asked.get(questionKey(question));
  return known === undefined ? null : [known, { ...first, text: answer }];
}

/** Answers to own questions of a round that stand above or below the lists of a file; of two answers the first counts. */
export function answersBeside(
  tables: readonly EvaluatedTable[],
  questions: readonly SurveyQuestion[],
): QuestionAnswer[] {
  const asked = new Map(questions.map(({ id, label }) => [questionKey(label), id]));
  const found = new Map<string, QuestionAnswer>();
  for (const list of Map.groupBy(tables, ({ sheet }) => sheet).values()) {
    const rows = restOf(list);
    for (const [number, row] of rows) {
      const answer = answerTo(row, rows.get(number + 1) ?? [], asked);
      if (!answer || found.has(answer[0])) continue;
      const [questionId, { text, address }] = answer;
      found.set(questionId, { questionId, answer: text, cell: address });
    }
  }
  return [...found.values()];
}
