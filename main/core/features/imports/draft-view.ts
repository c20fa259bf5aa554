import type { Draft, DraftCard, DraftDetail, DraftTable } from '../../../../shared/contract/imports.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import type { TableColumn } from '../../../../shared/domain/sheet.ts';
import { senderTexts } from '../../../../shared/i18n/de/import-sender.ts';
import { problemText } from '../../../../shared/i18n/de/problems.ts';
import type { ReadContext } from '../../platform/context.ts';
import { frequentSources } from '../entries/index.ts';
import { answerNotes } from './answers-of.ts';
import { asOfOf } from './as-of.ts';
import { cardsOf, openCards } from './cards.rules.ts';
import { stateOf, type DraftFile } from './draft-file.ts';
import { tableKey } from './decisions.rules.ts';
import { isRowNumber, type EvaluatedTable } from './evaluate.ts';
import type { Knowledge } from './knowledge.ts';
import { earlierYearOf } from './earlier-year.ts';
import { fileNotes } from './file-notes.rules.ts';
import { inheritedOf } from './inherited.ts';
import { viewLearned } from './learning/learned-view.ts';
import { mainColumnCards } from './main-column.rules.ts';
import { planOfDraft } from './measures/target-plan.ts';
import { openPairs, pairCards } from './pairs/pair-cards.ts';
import { questionOf } from './questions.ts';
import { replacedBy } from './replace.ts';

const noCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0, statements: 0 };

/** Sheets whose table stays out unasked. Sheets that only explain, and hidden ones, are no loss. */
function leftOutOf({ evaluation, effective }: DraftFile): string[] {
  if (effective.only) return [];
  const unasked = (evaluation?.tables ?? []).filter(
    ({ sheet, table, included }) =>
      !included &&
      !sheet.hidden &&
      table.kind !== 'unknown' &&
      effective.included[tableKey(sheet.name, table.range)] === undefined,
  );
  return [...new Set(unasked.map(({ sheet }) => sheet.name))];
}

/** Questions about columns first: their answer changes the others. */
const cardsOfDraft = ({ evaluation, effective }: DraftFile, sources: readonly string[] = []): DraftCard[] => {
  const tables = evaluation?.tables ?? [];
  return [...mainColumnCards(tables, effective), ...cardsOf(tables, effective, sources)];
};

/** A sheet that we made and that came back has hidden parts of its own. */
const isOurs = ({ own, planMark }: DraftFile): boolean => own !== null || planMark !== null;

/** A draft as the table of files shows it. */
export function toDraft(context: Pick<ReadContext, 'db' | 'clock'>, draft: DraftFile): Draft {
  const question = questionOf(context, draft);
  const { ags, actor, reason } = draft.sender ?? { ags: null, actor: null, reason: '' };
  const tables = draft.evaluation?.tables ?? [];
  const toClarify = openCards(cardsOfDraft(draft)) + openPairs(tables);
  return {
    id: draft.id,
    fileName: draft.fileName,
    size: draft.size,
    sha256: draft.sha256,
    state: stateOf(draft, question, toClarify),
    problem: draft.problem
      ? { code: draft.problem.code, message: problemText(draft.problem.code, draft.problem.details) }
      : null,
    sender: { ags, actor, reason },
    plan: planOfDraft(context.db, draft),
    question,
    rows: tables.reduce((n, table) => n + table.rows.length, 0),
    counts: { ...(draft.evaluation?.counts ?? noCounts), toClarify },
    replaces: replacedBy(context.db, draft),
    leftOut: leftOutOf(draft),
    earlierYear: earlierYearOf(context, draft),
    asOf: asOfOf(draft, context.clock.today()),
    committedAs: draft.committedAs,
  };
}

/** The keys of our own sheets are hidden from whoever fills them in, and here. */
const isForPeople = ({ field, reason }: TableColumn): boolean =>
  !(isRowNumber(field) && reason === senderTexts.ownColumn);

function toTable(evaluated: EvaluatedTable, knowledge: Knowledge): DraftTable {
  const { sheet, table, included, decided } = evaluated;
  return {
    sheet: sheet.name,
    range: table.range,
    kind: table.kind,
    headerRows: table.headerRows,
    dataRows: table.dataRows,
    skippedRows: table.skippedRows,
    included,
    inherited: inheritedOf(evaluated, knowledge),
    columns: table.columns.filter(isForPeople).map((column) => ({
      letter: column.letter,
      header: column.header,
      field: isRowNumber(column.field) ? null : (column.field as ImportField | null),
      rowNumber: isRowNumber(column.field),
      confidence: column.confidence,
      reason: column.reason,
      type: column.type,
      examples: column.examples,
      decided: decided.has(column.letter),
    })),
  };
}

/** A draft as the checking step shows it. */
export function toDetail(
  context: Pick<ReadContext, 'db' | 'clock'>,
  draft: DraftFile,
  knowledge: Knowledge,
): DraftDetail {
  const tables = draft.evaluation?.tables ?? [];
  return {
    draft: toDraft(context, draft),
    tables: tables.map((table) => toTable(table, knowledge)),
    learned: viewLearned(context.db, draft.learned),
    cards: [...cardsOfDraft(draft, frequentSources(context.db)), ...pairCards(context.db, tables, knowledge)],
    sheets: (draft.read?.workbook.sheets ?? []).map(({ name, rows }) => ({ name, lastRow: rows.at(-1)?.number ?? 0 })),
    warnings: [
      ...(draft.read?.workbook.warnings ?? []).map(({ message }) => message),
      ...(isOurs(draft) ? [] : fileNotes(tables)),
      ...answerNotes(context.db, draft),
    ],
  };
}
