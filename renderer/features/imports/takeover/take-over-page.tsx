import { useNavigate, useSearchParams } from 'react-router';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Banner, Button, EmptyState, ErrorState, LoadingSkeleton, Page } from '../../../ui/index.ts';
import { batchLine } from '../parts/batch.ts';
import { paths } from '../parts/paths.ts';
import { Steps } from '../parts/steps.tsx';
import { canTakeOver } from '../parts/take-over-count.ts';
import { Result } from './result.tsx';
import { Summary } from './summary.tsx';
import { forgetCommit, useCommit } from './use-commit.ts';

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
      line={batchLine(drafts)}
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
