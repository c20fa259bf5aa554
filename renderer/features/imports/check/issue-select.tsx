import type { Draft } from '../../../../shared/contract/imports.ts';
import type { IssueKind } from '../../../../shared/contract/imports-issues.ts';
import { issueFilterTexts as t, issueKindNames } from '../../../../shared/i18n/de/issue-kinds.ts';
import type { IssueCode } from '../../../../shared/i18n/de/issues.ts';
import { takeOverOf } from '../parts/take-over-count.ts';
import styles from './check.module.css';

const weights = ['error', 'warning', 'info'] as const;
const cellsIn = (kinds: readonly IssueKind[]): number => kinds.reduce((sum, { cells }) => sum + cells, 0);
const isOf = (issue: string) => (kind: IssueKind) => kind.code === issue || kind.severity === issue;

/** Rows to keep place for while a kind is shown. */
export const rowsOfKind = (kinds: readonly IssueKind[], issue: string): number =>
  kinds.filter(isOf(issue)).reduce((sum, { rows }) => sum + rows, 0);

/** Rows, to import, places with an issue, open questions: always in view. */
export function totalsOf({ rows, counts }: Draft, kinds: readonly IssueKind[]): string {
  const { write, statements } = takeOverOf(counts);
  return t.totals(rows, write + statements, cellsIn(kinds), counts.toClarify);
}

const nameOf = (code: string): string => issueKindNames[code as IssueCode] ?? code;

export interface IssueSelectProps {
  kinds: readonly IssueKind[];
  issue: string | undefined;
  onIssue: (issue: string | undefined) => void;
}

/** The rows with one kind of issue, by weight and in German words, each with its cells. */
export function IssueSelect({ kinds, issue, onIssue }: IssueSelectProps) {
  if (kinds.length === 0 && issue === undefined) return null;
  const isGone = issue !== undefined && !kinds.some(isOf(issue));
  return (
    <select
      className={styles.issues}
      aria-label={t.label}
      title={t.hint}
      value={issue ?? ''}
      data-active={issue !== undefined}
      onChange={(event) => onIssue(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{t.all(cellsIn(kinds))}</option>
      {isGone && <option value={issue}>{t.option(nameOf(issue), 0)}</option>}
      {weights.map((weight) => {
        const own = kinds.filter(({ severity }) => severity === weight);
        if (own.length === 0) return null;
        return (
          <optgroup key={weight} label={t.severities[weight]}>
            {own.length > 1 && <option value={weight}>{t.option(t.everyOf[weight], cellsIn(own))}</option>}
            {own.map(({ code, cells }) => (
              <option key={code} value={code}>
                {t.option(nameOf(code), cells)}
              </option>
            ))}
          </optgroup>
        );
      })}
    </select>
  );
}
