import type { TextsByField, TextRule } from '../../../../../shared/domain/import-row.ts';
import { isImportField, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { Workbook } from '../../../../../shared/domain/sheet.ts';
import { columnKey, tableKey, type FileDecisions } from '../decisions.rules.ts';
import type { DraftFile } from '../draft-file.ts';
import type { EvaluatedTable } from '../evaluate.ts';
import { learnBounds } from './bounds.rules.ts';
import { fileLayout, headerKeys, layoutWords, senderKey, sheetLayout, tableLayout } from './layout.ts';
import type { Lesson, LessonOrigin } from './learned.ts';

/** From here on the program called a mapping "sicher"; below, taking the file over accepted its proposal. */
const sure = 0.85;

export interface Taught {
  lesson: Lesson;
  how: LessonOrigin;
}
interface Facts {
  sender: string;
  workbook: Workbook;
  decisions: FileDecisions;
}

export const layoutOfTable = (workbook: Workbook, { sheet, table }: EvaluatedTable): string =>
  tableLayout(
    workbook,
    sheet.name,
    table.columns.map((column) => column.header),
  );

/** A proposal was accepted only by a person who saw it, and only where nothing else decided it. */
function columnLessons({ sender, workbook, decisions }: Facts, entry: EvaluatedTable, attended: boolean): Taught[] {
  const layout = layoutOfTable(workbook, entry);
  const keys = headerKeys(entry.table.columns.map((column) => column.header));
  return entry.table.columns.flatMap(({ letter, header, field, confidence }, index): Taught[] => {
    const own = decisions.columns[columnKey(entry.sheet.name, entry.table.range, letter)];
    const lesson = (value: ImportField | null): Lesson => {
      const content = { field: value, header };
      return { kind: 'column', sender, layout, key: keys[index] ?? '', content };
    };
    if (own !== undefined) return [{ lesson: lesson(own), how: 'decided' }];
    if (!attended || entry.decided.has(letter) || !isImportField(field) || confidence >= sure) return [];
    return [{ lesson: lesson(field), how: 'accepted' }];
  });
}

function tableLessons({ sender, workbook, decisions }: Facts, entry: EvaluatedTable): Taught[] {
  const { sheet, table } = entry;
  const included = decisions.included[tableKey(sheet.name, table.range)];
  if (included === undefined) return [];
  const layout = layoutOfTable(workbook, entry);
  const tableKind = decisions.kinds?.[tableKey(sheet.name, table.range)];
  const content = { included, sheet: sheet.name, ...(tableKind && { tableKind }) };
  return [{ how: 'decided', lesson: { kind: 'included', sender, layout, key: '', content } }];
}

function boundsLessons({ sender, workbook, decisions }: Facts): Taught[] {
  return Object.entries(decisions.tables).flatMap(([name, bounds]): Taught[] => {
    const sheet = workbook.sheets.find((entry) => entry.name === name);
    const content = sheet && learnBounds(sheet, bounds, layoutWords);
    if (!content) return [];
    const layout = sheetLayout(workbook, name);
    return [{ how: 'decided', lesson: { kind: 'table', sender, layout, key: '', content } }];
  });
}

function textLessons(
  sender: string,
  decisions: FileDecisions,
  rule: TextRule,
  texts: TextsByField | undefined,
): Taught[] {
  return Object.entries(texts ?? {}).flatMap(([name, ofField]) =>
    Object.entries(ofField ?? {}).map(([key, text]): Taught => {
      const field = name as ImportField;
      const original = decisions.texts?.[`${field} ${key}`] ?? key;
      const content = { field, original, termIds: null, reads: { rule, text } };
      return { how: 'decided', lesson: { kind: 'value', sender, layout: '', key: `${field} ${key}`, content } };
    }),
  );
}

function valueLessons({ sender, decisions }: Facts): Taught[] {
  const values = Object.entries(decisions.values).flatMap(([name, answers]) =>
    Object.entries(answers ?? {}).map(([key, termIds]): Taught => {
      const field = name as ImportField;
      const content = { field, original: decisions.texts?.[`${field} ${key}`] ?? key, termIds };
      return { how: 'decided', lesson: { kind: 'value', sender, layout: '', key: `${field} ${key}`, content } };
    }),
  );
  const texts = [
    ...textLessons(sender, decisions, 'spelling', decisions.spellings),
    ...textLessons(sender, decisions, 'equal', decisions.rewrites),
  ];
  const signs = Object.entries(decisions.signs).map(([sign, meaning]): Taught => {
    const content = { sign, meaning };
    return { how: 'decided', lesson: { kind: 'sign', sender, layout: '', key: sign, content } };
  });
  return [...values, ...texts, ...signs];
}

/**
 * What a file that is taken over teaches about the next one of its sender. `attended`: a person saw the proposals.
 * Only the file's own decisions count; what had been learned before stays as it was. A returned correction sheet
 * teaches nothing: its decisions are those of the file it was made of.
 */
export function lessonsOf(draft: DraftFile, attended: boolean): Taught[] {
  const { read, evaluation, decisions } = draft;
  if (!read || !evaluation || decisions.returnOf) return [];
  const sender = senderKey(draft.sender, read);
  if (sender === null) return [];
  const facts: Facts = { sender, workbook: read.workbook, decisions };
  const included = evaluation.tables.filter((table) => table.included);
  const named: Taught[] = decisions.sender
    ? [
        {
          how: 'decided',
          lesson: { kind: 'sender', sender, layout: fileLayout(read), key: '', content: { ...decisions.sender } },
        },
      ]
    : [];
  return [
    ...named,
    ...boundsLessons(facts),
    ...evaluation.tables.flatMap((entry) => tableLessons(facts, entry)),
    ...included.flatMap((entry) => columnLessons(facts, entry, attended)),
    ...valueLessons(facts),
  ];
}
