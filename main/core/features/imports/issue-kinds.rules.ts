import type { IssueKind } from '../../../../shared/contract/imports-issues.ts';
import type { RowIssue } from '../../../../shared/domain/import-row.ts';
import { decisionKey } from '../../../../shared/domain/text-folding.ts';
import type { EvaluatedRow, EvaluatedTable } from './evaluate.ts';

const weight = { error: 0, warning: 1, info: 2 } as const;

/** The issues of a row that count: those of an excluded one do not. */
export const countingIssues = ({ interpreted, match }: EvaluatedRow): readonly RowIssue[] =>
  match.state === 'excluded' ? [] : interpreted.issues;

/** Whether an issue is of the wanted weight or code; every one where nothing is wanted. */
export const isOfKind =
  (wanted: string | undefined) =>
  ({ severity, code }: Pick<RowIssue, 'severity' | 'code'>): boolean =>
    wanted === undefined || severity === wanted || code === wanted;

/** The kinds of issue in a file, what holds rows back first, then by frequency. */
export function issueKindsOf(tables: readonly EvaluatedTable[]): IssueKind[] {
  const kinds = new Map<
    string,
    { kind: Pick<IssueKind, 'severity' | 'code'>; cells: Set<string>; rows: Set<string> }
  >();
  for (const { sheet, rows } of tables)
    for (const row of rows)
      for (const { severity, code, cell } of countingIssues(row)) {
        const key = `${severity} ${code}`;
        const found = kinds.get(key) ?? { kind: { severity, code }, cells: new Set(), rows: new Set() };
        kinds.set(key, found);
        found.cells.add(`${sheet.name} ${cell}`);
        found.rows.add(`${sheet.name} ${row.interpreted.row}`);
      }
  return [...kinds.values()]
    .map(({ kind, cells, rows }) => ({ ...kind, cells: cells.size, rows: rows.size }))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.cells - a.cells || (a.code < b.code ? -1 : 1));
}

const equalKey = ({ field, code, original }: Pick<RowIssue, 'field' | 'code' | 'original'>): string =>
  `${field} ${code} ${decisionKey(original)}`;

/** How many cells have the same text, field and kind of issue as one; equal cells can be corrected together. */
export function equalIssues(tables: readonly EvaluatedTable[]): (issue: RowIssue) => number {
  const counts = new Map<string, Set<string>>();
  for (const { sheet, rows } of tables)
    for (const row of rows)
      for (const issue of countingIssues(row)) {
        if (issue.severity === 'info' || issue.original === '' || issue.field === null) continue;
        const key = equalKey(issue);
        counts.set(key, (counts.get(key) ?? new Set()).add(`${sheet.name} ${issue.cell}`));
      }
  return (issue) => counts.get(equalKey(issue))?.size ?? 0;
}
