import type { DraftCard } from '../../../../shared/contract/imports.ts';
import { maybeTwice, type RowIssue } from '../../../../shared/domain/import-row.ts';
import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';
import { decisionKey } from '../../../../shared/domain/text-folding.ts';
import type { EvaluatedTable } from './evaluate.ts';

const mostCards = 200;
/** Issues whose questions have cards of their own. */
const askedOtherwise: ReadonlySet<string> = new Set(['SIGN_UNDECIDED', 'NEED_COLUMN_MISSING', ...maybeTwice]);
/** Answered by a choice: from a vocabulary, or from the municipalities and the Kreis. */
const isChosen = ({ field, original }: RowIssue): boolean =>
  field !== null && (field in vocabularyOfField || (field === 'municipality' && original !== ''));

function valueCards(sheet: string, issues: readonly RowIssue[]): DraftCard[] {
  const groups = Map.groupBy(issues.filter(isChosen), (issue) => `${issue.field} ${decisionKey(issue.original)}`);
  return [...groups.values()].flatMap((group): DraftCard[] => {
    const [first] = group;
    if (!first?.field) return [];
    const { field, original, message, options } = first;
    return [{ kind: 'value', field, original, message, options, sheet, cells: group.map((issue) => issue.cell) }];
  });
}

/** Single cells; those of a field with the same text and the same message together, as one answer can fit all. */
function cellCards(sheet: string, issues: readonly RowIssue[]): DraftCard[] {
  const groups = Map.groupBy(
    issues.filter((issue) => !isChosen(issue)),
    ({ field, original, message, cell }) =>
      original === '' || field === null ? cell : `${field} ${decisionKey(original)} ${message}`,
  );
  return [...groups.values()].flatMap((group): DraftCard[] => {
    const [first] = group;
    if (!first) return [];
    const { field, original, cell, severity, message, options } = first;
    const cells = [...new Set(group.map((issue) => issue.cell))];
    return [{ kind: 'cell', field, original, cell, cells, sheet, severity, message, options }];
  });
}

/** One card per question: equal texts together, one per sign, then single cells. What is only told (info) is no card. */
export function cardsOf(
  tables: readonly EvaluatedTable[],
  decidedSigns: Readonly<Record<string, 'zero' | 'missing'>>,
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
    return [...valueCards(sheet.name, issues), ...signCards, ...cellCards(sheet.name, issues)];
  });
  return cards.slice(0, mostCards);
}

/** Cards that still wait for an answer. */
export const openCards = (cards: readonly DraftCard[]): number =>
  cards.filter((card) => !('decided' in card) || card.decided === null).length;
