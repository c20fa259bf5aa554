import type { InterpretedRow, RowIssue } from '../../../../shared/domain/import-row.ts';
import { issueText, type IssueCode, type IssueDetails } from '../../../../shared/i18n/de/issues.ts';

interface Told extends Pick<RowIssue, 'cell' | 'field' | 'severity'> {
  code: IssueCode;
  details: IssueDetails;
  /** What the cell says; else the text of the details. */
  original?: string;
  options?: RowIssue['options'];
}

/** Adds a point to a row, in the words of the catalogue. */
export function addIssue({ issues }: InterpretedRow, { cell, field, severity, code, details, ...more }: Told): void {
  const { original = String(details['text'] ?? ''), options = [] } = more;
  issues.push({ cell, field, severity, code, message: issueText(code, details), original, options });
}
