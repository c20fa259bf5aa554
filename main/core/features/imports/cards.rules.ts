import type { DraftCard } from '../../../../shared/contract/imports.ts';
import { maybeTwice, type RowIssue } from '../../../../shared/domain/import-row.ts';
import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';
import { decisionKey } from '../../../../shared/domain/text-folding.ts';
import type { FileDecisions } from './decisions.rules.ts';
import type { EvaluatedRow, EvaluatedTable } from './evaluate.ts';

const mostCards = 200;
/** Issues whose questions have cards of their own. */
const askedOtherwise: ReadonlySet<string> = new Set([
  'SIGN_UNDECIDED',
  'NEED_COLUMN_MISSING',
  'SOURCE_MISSING',
  ...maybeTwice,
]);
/** Answered by a choice: from a vocabulary, or from the municipalities and the Kreis. */
const isChosen = ({ field, original }: RowIssue): boolean =>
  field !== null && (field in vocabularyOfField || (field === 'municipality' && original !== ''));

/** The same for all cells that one answer can fit: those of a field with the same text and the same message. */
const questionAbout = ({ field, original, message, cell }: RowIssue): string =>
  original === '' || field === null ? cell : `${field} ${decisionKey(original)} ${message}`;

function valueCards(sheet: string, issues: readonly RowIssue[]): DraftCard[] {
  const groups = Map.groupBy(issues.filter(isChosen), (issue) => `${issue.field} ${decisionKey(issue.original)}`);
  return [...groups.values()].flatMap((group): DraftCard[] => {
    const [first] = group;
    if (!first?.field) return [];
    const { field, original, message, options } = first;
    return [{ kind: 'value', field, original, message, options, sheet, cells: group.map((issue) => issue.cell) }];
  });
}

/** Single cells; those of a field with the same text and the same message together. */
function cellCards(sheet: string, issues: readonly RowIssue[], left: readonly string[]): DraftCard[] {
  const groups = Map.groupBy(
    issues.filter((issue) => !isChosen(issue)),
    questionAbout,
  );
  return [...groups].flatMap(([question, group]): DraftCard[] => {
    const [first] = group;
    if (!first) return [];
    const { field, original, cell, severity, message, options } = first;
    const cells = [...new Set(group.map((issue) => issue.cell))];
    const decided = left.includes(question) ? 'left' : null;
    return [{ kind: 'cell', field, original, cell, cells, sheet, severity, message, options, question, decided }];
  });
}

/** Figures without a source: one question for the file, which stays to be answered differently; '' is "without". */
function sourceCards(
  tables: readonly EvaluatedTable[],
  decided: string | undefined,
  known: readonly string[],
): DraftCard[] {
  const isAsked = ({ code, severity }: RowIssue): boolean =>
    code === 'SOURCE_SAID' || (code === 'SOURCE_MISSING' && (severity !== 'info' || decided === ''));
  const asked = tables.flatMap(({ sheet, rows }) => {
    const issues = rows.flatMap(({ match, interpreted }) => (match.state === 'excluded' ? [] : interpreted.issues));
    const cells = issues.filter(isAsked).map(({ cell }) => cell);
    return cells.length > 0 ? [{ sheet: sheet.name, cells }] : [];
  });
  const [first] = asked;
  return first ? [{ kind: 'source', ...first, known: [...known], decided: decided ?? null }] : [];
}

/** One card per question: equal texts together, one per sign, then single cells. What is only told (info) is no card. */
export function cardsOf(
  tables: readonly EvaluatedTable[],
  { signs: decidedSigns, left, rewrites }: Pick<FileDecisions, 'signs' | 'left' | 'rewrites'>,
  knownSources: readonly string[] = [],
): DraftCard[] {
  const cards = tables.flatMap(({ sheet, rows, signs }): DraftCard[] => {
    const open = rows.filter((row) => row.match.state !== 'excluded').flatMap((row) => row.interpreted.issues);
    const issues = open.filter((issue) => issue.severity !== 'info' && !askedOtherwise.has(issue.code));
    const signCards = signs.map(({ sign, cells }): DraftCard => ({
      kind: 'sign',
      sign,
      cells,
      sheet: sheet.name,
      decided: decidedSigns[sign] ?? null,
    }));
    return [
      ...valueCards(sheet.name, issues),
      ...signCards,
      ...cellCards(sheet.name, issues, left?.[sheet.name] ?? []),
    ];
  });
  return [...sourceCards(tables, rewrites?.source?.[decisionKey('')], knownSources), ...cards].slice(0, mostCards);
}

/** Whether a row has an issue that waits for a person: more than told, and not left as it is. */
export const needsAnswer = (row: EvaluatedRow, left: readonly string[] | undefined): boolean =>
  row.match.state !== 'excluded' &&
  row.interpreted.issues.some(
    (issue) => issue.severity !== 'info' && (isChosen(issue) || !left?.includes(questionAbout(issue))),
  );

/** Cards that still wait for an answer. */
export const openCards = (cards: readonly DraftCard[]): number =>
  cards.filter((card) => !('decided' in card) || card.decided === null).length;
