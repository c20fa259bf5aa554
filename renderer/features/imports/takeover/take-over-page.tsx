import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Banner, Button, EmptyState, ErrorState, LoadingSkeleton, Page } from '../../../ui/index.ts';
import { batchLine } from '../parts/batch.ts';
import { DraftState } from '../parts/draft-state.tsx';
import { JobBar } from '../parts/job-bar.tsx';
import { paths } from '../parts/paths.ts';
import { Steps } from '../parts/steps.tsx';
import { canTakeOver, sumCounts, takeOverOf } from '../parts/take-over-count.ts';
import { Result } from './result.tsx';
import { firstSelection, waiting } from './selection.ts';
import { SummaryTable } from './summary-table.tsx';
import { forgetCommit, useCommit, type Commit } from './use-commit.ts';
import styles from './takeover.module.css';

/** Files that cannot come along yet, each with its reason. */
function LeftOut({ drafts }: { drafts: readonly Draft[] }) {
  if (drafts.length === 0) return null;
  return (
    <section className={styles.leftOut}>
      <h2>{t.takeOver.leftOut}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Link to={paths.check(draft.id)}>{draft.fileName}</Link> <DraftState draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Summary({ drafts, from, commit }: { drafts: readonly Draft[]; from: string | null; commit: Commit }) {
  const { data } = useCall('regions.list', {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(firstSelection(drafts, from)));
  const possible = drafts.filter(canTakeOver);
  const files = possible.filter(({ id }) => chosen.has(id));
  const { write, statements, postponed, open } = takeOverOf(sumCounts(files.map(({ counts }) => counts)));
  const busy = commit.starting || commit.running !== null;
  const toggle = (id: string): void =>
    setChosen((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  return (
    <>
      <SummaryTable drafts={possible} regions={data?.regions ?? []} chosen={chosen} disabled={busy} onToggle={toggle} />
      {postponed > 0 && <p className={styles.note}>{t.takeOver.postponedNote(postponed)}</p>}
      {open > 0 && <p className={styles.note}>{t.takeOver.openNote(open)}</p>}
      <p className={styles.note}>{t.takeOver.lead}</p>
      {commit.running ? (
        <JobBar job={commit.running} cancelLabel={t.takeOver.cancel} note={t.takeOver.cancelNote} />
      ) : (
        <div className={styles.next}>
          <Button appearance="primary" disabled={busy || files.length === 0} onClick={() => commit.start(files)}>
            {t.takeOverFiles(files.length, write, statements)}
          </Button>
        </div>
      )}
      <LeftOut drafts={waiting(drafts)} />
    </>
  );
}

/** Step 3, "Übernehmen": what will be written, the writing, and what was written. */
export function ImportTakeOverPage() {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const from = parameters.get('datei');
  const { data, error, refetch } = useCall('imports.drafts', {});
  const commit = useCommit(from);
  const drafts = data?.drafts ?? [];
  const possible = drafts.filter(canTakeOver);
  const open = drafts.filter(({ state }) => state !== 'committed' && state !== 'refused');
  const done = commit.done && commit.records.length > 0;
  const toFiles = (): void => {
    forgetCommit();
    void navigate(paths.files);
  };
  return (
    <Page
      title={t.title}
      line={batchLine(open)}
      actions={<Steps current="takeOver" checkId={from ?? possible[0]?.id} canTakeOver />}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {commit.problem && (
        <Banner tone="danger" title={t.takeOver.failedTitle}>
          {commit.problem}
        </Banner>
      )}
      {!data && !error && <LoadingSkeleton lines={8} />}
      {data && done && <Result records={commit.records} waiting={open.length} onMore={toFiles} />}
      {data && !done && (possible.length > 0 || commit.running) && (
        <Summary drafts={drafts} from={from} commit={commit} />
      )}
      {data && !done && possible.length === 0 && !commit.running && (
        <EmptyState
          title={t.takeOver.emptyTitle}
          action={
            <Button appearance="primary" onClick={toFiles}>
              {t.takeOver.toFiles}
            </Button>
          }
        >
          {t.takeOver.emptyText}
        </EmptyState>
      )}
    </Page>
  );
}
