import { useState } from 'react';
import type { ImportIssue } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, StatusMark, type MarkShape, type Tone } from '../../../ui/index.ts';
import styles from './register.module.css';

const step = 50;
const looks: Record<ImportIssue['severity'], readonly [MarkShape, Tone]> = {
  error: ['square', 'danger'],
  warning: ['triangle', 'warn'],
  info: ['ring', 'neutral'],
};
const weight = { error: 0, warning: 1, info: 2 } as const;

function Issue({ issue }: { issue: ImportIssue }) {
  const [shape, tone] = looks[issue.severity];
  return (
    <li className={styles.issue}>
      <div className={styles.issueHead}>
        <StatusMark shape={shape} tone={tone}>
          {t.register.severity[issue.severity]}
        </StatusMark>
        <span>
          {issue.cell ? t.register.issueCell(issue.sheet, issue.cell) : t.register.issueRow(issue.sheet, issue.row)}
        </span>
      </div>
      <p>{issue.message}</p>
      {issue.original !== '' && <p className={styles.original}>{t.register.issueOriginal(issue.original)}</p>}
    </li>
  );
}

/** What was noted about an import, the heaviest first, each with its cell and original text. */
export function IssueList({ importId }: { importId: string }) {
  const { data, error, refetch } = useCall('imports.issues', { importId });
  const [shown, setShown] = useState(step);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={5} />;
  const issues = data.issues.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  if (issues.length === 0) return <p className={styles.note}>{t.register.noIssues}</p>;
  return (
    <>
      <h3 className={styles.issuesTitle}>{t.register.issues(issues.length)}</h3>
      <ul>
        {issues.slice(0, shown).map((issue, index) => (
          <Issue key={`${issue.sheet}!${issue.cell}${issue.code}${index}`} issue={issue} />
        ))}
      </ul>
      {issues.length > shown && (
        <Button onClick={() => setShown(shown + step)}>
          {t.register.showMore(Math.min(step, issues.length - shown))}
        </Button>
      )}
    </>
  );
}
