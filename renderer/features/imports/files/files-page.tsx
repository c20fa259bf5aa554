import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { pasteTexts } from '../../../../shared/i18n/de/paste.ts';
import { usePasteClipboard } from '../../../app/use-paste.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Awaited, Button, EmptyState, Page } from '../../../ui/index.ts';
import { batchLine } from '../parts/batch.ts';
import { JobBar } from '../parts/job-bar.tsx';
import { useJobs } from '../../../ipc/jobs.ts';
import { paths } from '../parts/paths.ts';
import { Steps } from '../parts/steps.tsx';
import { canTakeOver } from '../parts/take-over-count.ts';
import { useDiscard } from '../parts/use-discard.tsx';
import { forgetCommit } from '../takeover/use-commit.ts';
import { FilesTable } from './files-table.tsx';
import { useChooseFiles } from './use-choose-files.ts';
import styles from './files.module.css';

/** The two ways to bring files; the first one leads where there is none yet. */
function Bring({ primary, label }: { primary: boolean; label: string }) {
  const { choose, busy } = useChooseFiles();
  const pasteClipboard = usePasteClipboard();
  return (
    <>
      <Button appearance={primary ? 'primary' : 'secondary'} disabled={busy} onClick={choose}>
        {label}
      </Button>
      <Button appearance="subtle" onClick={pasteClipboard}>
        {pasteTexts.button}
      </Button>
    </>
  );
}

/** Below the table: more files, and on to the first that waits. */
function Actions({ first }: { first: Draft | undefined }) {
  const navigate = useNavigate();
  return (
    <div className={styles.actions}>
      <Bring primary={false} label={t.filesPage.chooseMore} />
      <span className={styles.hint}>
        {t.filesPage.dropHint} <Link to={paths.register}>{t.register.title}</Link>
      </span>
      {first && (
        <Button appearance="primary" onClick={() => void navigate(paths.check(first.id))}>
          {t.filesPage.check}
        </Button>
      )}
    </div>
  );
}

function Empty() {
  const actions = (
    <span className={styles.emptyActions}>
      <Bring primary label={t.filesPage.choose} />
    </span>
  );
  return (
    <div className={styles.drop}>
      <EmptyState title={t.filesPage.emptyTitle} action={actions}>
        {t.filesPage.emptyText}
        <span className={styles.formats}>{t.filesPage.emptyFormats}</span>
        <Link to={paths.register} className={styles.formats}>
          {t.register.title}
        </Link>
      </EmptyState>
    </div>
  );
}

/** Step 1, "Dateien": what came back, how far each file is, and more files. */
export function ImportFilesPage() {
  useEffect(forgetCommit, []);
  const query = useCall('imports.drafts', {});
  const { data } = query;
  const { data: places } = useCall('regions.list', {});
  const discard = useDiscard(() => undefined);
  const running = useJobs().filter((job) => job.kind === 'read' && !job.finished);
  const drafts = data?.drafts ?? [];
  const first =
    drafts.find(({ state }) => state === 'question' || state === 'toClarify') ??
    drafts.find(({ state }) => state === 'ready');
  const ready = drafts.some(canTakeOver);
  return (
    <Page
      title={t.title}
      line={batchLine(drafts) || t.filesPage.lead}
      actions={<Steps current="files" checkId={first?.id} canTakeOver={ready} />}
    >
      {running.map((job) => (
        <JobBar key={job.jobId} job={job} cancelLabel={t.filesPage.cancelReading} />
      ))}
      <Awaited query={query} lines={8} />
      {data && drafts.length === 0 && <Empty />}
      {drafts.length > 0 && (
        <>
          <FilesTable drafts={drafts} regions={places?.regions ?? []} onDiscard={discard.ask} />
          <Actions first={first} />
        </>
      )}
      {discard.dialog}
    </Page>
  );
}
