import { useEffect, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { EmptyState, ErrorState, LoadingSkeleton, Page } from '../../../ui/index.ts';
import { paths } from '../parts/paths.ts';
import { Steps } from '../parts/steps.tsx';
import { canTakeOver } from '../parts/take-over-count.ts';
import { useDiscard } from '../parts/use-discard.tsx';
import { batchLine } from '../parts/batch.ts';
import { forgetCommit } from '../takeover/use-commit.ts';
import { DraftView } from './draft-view.tsx';
import { FileList } from './file-list.tsx';
import { Refused } from './refused.tsx';
import styles from './check.module.css';

/** The next file that still wants a look: with a question or rows to clarify, after the current one. */
const nextOf = (drafts: readonly Draft[], id: string): Draft | undefined => {
  const at = drafts.findIndex((draft) => draft.id === id);
  const around = [...drafts.slice(at + 1), ...drafts.slice(0, Math.max(0, at))];
  return around.find(({ state }) => state === 'question' || state === 'toClarify') ?? around.find(canTakeOver);
};

function Unreadable({ draft, onDiscard }: { draft: Draft; onDiscard: () => void }) {
  if (draft.state === 'refused') {
    return <Refused draft={draft} onDiscard={onDiscard} />;
  }
  if (draft.state === 'reading') return <EmptyState title={t.check.readingTitle}>{t.check.readingText}</EmptyState>;
  return (
    <EmptyState title={t.check.committedTitle} action={<Link to={paths.register}>{t.check.toRegister}</Link>}>
      {t.check.committedText}
    </EmptyState>
  );
}

interface CheckedProps {
  draft: Draft;
  next: Draft | undefined;
  others: boolean;
  onDiscard: () => void;
}

function Checked({ draft, next, others, onDiscard }: CheckedProps) {
  const readable = draft.state !== 'refused' && draft.state !== 'reading' && draft.state !== 'committed';
  const { data, error, refetch } = useCall('imports.draft', { id: draft.id }, { enabled: readable });
  if (!readable) return <Unreadable draft={draft} onDiscard={onDiscard} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={12} />;
  return <DraftView detail={data} next={next} others={others} onDiscard={onDiscard} />;
}

/** Step 2, "Prüfen": the files left, the sender's own sheet right. */
export function ImportCheckPage() {
  const { draftId = '' } = useParams();
  const navigate = useNavigate();
  useEffect(forgetCommit, []);
  const { data, error, refetch } = useCall('imports.drafts', {});
  const discard = useDiscard(() => void navigate(paths.files));
  const drafts = data?.drafts ?? [];
  const draft = drafts.find(({ id }) => id === draftId);
  const listed = drafts.filter(({ id, state }) => state !== 'committed' || id === draftId);
  let content: ReactNode = <LoadingSkeleton lines={12} />;
  if (error) content = <ErrorState error={error} onRetry={() => void refetch()} />;
  else if (draft)
    content = (
      <Checked
        key={draft.id}
        draft={draft}
        next={nextOf(drafts, draft.id)}
        others={listed.length > 1}
        onDiscard={() => discard.ask(draft)}
      />
    );
  else if (data) {
    content = (
      <EmptyState title={t.check.goneTitle} action={<Link to={paths.files}>{t.takeOver.toFiles}</Link>}>
        {t.check.goneText}
      </EmptyState>
    );
  }
  return (
    <Page
      title={t.title}
      line={batchLine(drafts)}
      layout="fill"
      actions={<Steps current="check" checkId={draftId} canTakeOver={drafts.some(canTakeOver)} />}
    >
      <div className={styles.columns}>
        {listed.length > 1 && <FileList drafts={listed} current={draftId} />}
        <div className={styles.right}>{content}</div>
      </div>
      {discard.dialog}
    </Page>
  );
}
