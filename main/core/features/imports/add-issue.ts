import type { RowIssue } from '../../../../shared/domain/import-row.ts';
import { issueText, type IssueCode, type IssueDetails } from '../../../../shared/i18n/de/issues.ts';

interface Told extends Pick<RowIssue, 'cell' | 'field' | 'severity'> {
  code: IssueCode;
  details?: IssueDetails;
  /** What the cell says; else the text of the details. */
  original?: string;
  options?: RowIssue['options'];
}

/** A point about a row, in the words of the catalogue. */
export function issueOf({ cell, field, severity, code, details = {}, ...more }: Told): RowIssue {
  const { original = String(details['text'] ?? ''), options = [] } = more;
  return { cell, field, severity, code, message: issueText(code, details), original, options };
}

export function addIssue({ issues }: { issues: RowIssue[] }, told: Told): void {
  issues.push(issueOf(told));
}
