import { useState } from 'react';
import { Link } from 'react-router';
import type { RegisteredIssue } from '../../../../shared/contract/imports.ts';
import { maybeTwice } from '../../../../shared/domain/import-row.ts';
import { duplicatesTexts } from '../../../../shared/i18n/de/duplicates.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall, useCommand } from '../../../ipc/queries.ts';
import {
  Button,
  ErrorState,
  LoadingSkeleton,
  shownError,
  StatusMark,
  useToast,
  type MarkShape,
  type Tone,
} from '../../../ui/index.ts';
import { duplicatesOfPath } from '../../../app/paths.ts';
import { paths } from '../parts/paths.ts';
import styles from './register.module.css';

const step = 50;
const looks: Record<RegisteredIssue['severity'], readonly [MarkShape, Tone]> = {
  error: ['square', 'danger'],
  warning: ['triangle', 'warn'],
  info: ['ring', 'neutral'],
};
const weight = { error: 0, warning: 1, info: 2 } as const;

/** The cell, else the row; what a file does not name stands nowhere in it. */
const placeOf = ({ sheet, cell, row }: RegisteredIssue): string => {
  if (cell) return t.register.issueCell(sheet, cell);
  return sheet === '' ? t.register.issueNowhere : t.register.issueRow(sheet, row);
};

interface IssueProps {
  issue: RegisteredIssue;
  disabled: boolean;
  onSettle: () => void;
}

function Issue({ issue, disabled, onSettle }: IssueProps) {
  const [shape, tone] = issue.settled ? (['check', 'ok'] as const) : looks[issue.severity];
  return (
    <li className={styles.issue}>
      <div className={styles.issueHead}>
        <StatusMark shape={shape} tone={tone}>
          {issue.settled ? t.register.settled : t.register.severity[issue.severity]}
        </StatusMark>
        <span>{placeOf(issue)}</span>
      </div>
      <p>{issue.message}</p>
      {issue.original !== '' && issue.sheet !== '' && (
        <p className={styles.original}>{t.register.issueOriginal(issue.original)}</p>
      )}
      <div className={styles.issueActions}>
        {issue.offerId && <Link to={`${paths.offers}/${issue.offerId}`}>{t.register.toOffer}</Link>}
        {issue.offerId && maybeTwice.has(issue.code) && (
          <Link to={duplicatesOfPath(issue.offerId)}>{duplicatesTexts.fromImport}</Link>
        )}
        <Button size="small" disabled={disabled} onClick={onSettle}>
          {issue.settled ? t.register.reopen : t.register.settle}
        </Button>
      </div>
    </li>
  );
}

/** What was noted about an import, the heaviest first, each with its cell and original text. */
export function IssueList({ importId }: { importId: string }) {
  const { data, error, refetch } = useCall('imports.issues', { importId });
  const [shown, setShown] = useState(step);
  const settle = useCommand('imports.settleIssue');
  const toast = useToast();
  const toggle = ({ number, settled }: RegisteredIssue): void =>
    settle.mutate(
      { importId, number, settled: !settled },
      { onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }) },
    );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={5} />;
  const issues = data.issues.toSorted(
    (a, b) => Number(a.settled) - Number(b.settled) || weight[a.severity] - weight[b.severity],
  );
  if (issues.length === 0) return <p className={styles.note}>{t.register.noIssues}</p>;
  return (
    <>
      <h3 className={styles.issuesTitle}>
        {t.register.issues(issues.length, issues.filter(({ settled }) => settled).length)}
      </h3>
      <ul>
        {issues.slice(0, shown).map((issue) => (
          <Issue key={issue.number} issue={issue} disabled={settle.isPending} onSettle={() => toggle(issue)} />
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
