import type { ImportIssue } from '../../../../shared/contract/imports.ts';
import type { EvaluatedTable } from './evaluate.ts';

/** All issues of a file, or only those that are more than notes. */
export function issuesOf(tables: readonly EvaluatedTable[], withNotes: boolean): ImportIssue[] {
  const issues: ImportIssue[] = [];
  for (const { sheet, rows } of tables) {
    for (const { interpreted, match } of rows) {
      if (match.state === 'excluded') continue;
      for (const issue of interpreted.issues) {
        if (withNotes || issue.severity !== 'info') {
          issues.push({ ...issue, sheet: sheet.name, row: interpreted.row });
        }
      }
    }
  }
  return issues;
}
