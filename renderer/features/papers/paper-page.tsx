import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PaperRecord } from '../../../shared/contract/papers.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Banner, Button, ConfirmDialog, ErrorState, LoadingSkeleton, Page } from '../../ui/index.ts';
import { RecordHistory, useUndoable } from '../history/index.ts';
import { RecordExtras } from '../records/index.ts';
import { TextSections } from './editor/text-sections.tsx';
import { Facts } from './facts.tsx';
import { Financial } from './financial.tsx';
import { paperPreviewPath, papersPath } from './locations.ts';
import { Order } from './order.tsx';
import styles from './papers.module.css';
import { ReleaseDialog } from './release-dialog.tsx';
import { Versions } from './versions.tsx';
import { State } from './words.tsx';

/** One paper: its text, and beside it facts, Beratungsfolge, what became of it and its versions. */
export function PaperPage({ id }: { id: string }) {
  const { data, error, refetch } = useCall('papers.get', { id }, { keepPrevious: true });
  if (error)
    return (
      <Page title={t.title}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={t.title}>
        <LoadingSkeleton lines={12} />
      </Page>
    );
  return <Paper paper={data} />;
}

function Paper({ paper }: { paper: PaperRecord }) {
  return (
    <Page title={paper.name} line={<Line paper={paper} />} actions={<Actions paper={paper} />}>
      {paper.state === 'released' && paper.changedSince && <Banner tone="warn">{t.changedSince}</Banner>}
      <div className={styles.paper}>
        <div className={styles.text}>
          <h2 className="visuallyHidden">{t.textHeading}</h2>
          <TextSections paperId={paper.id} content={paper.content} />
          <Financial paper={paper} />
        </div>
        <div className={styles.side}>
          <h2 className="visuallyHidden">{t.sideHeading}</h2>
          <Order paper={paper} />
          <div className={styles.card}>
            <Facts paper={paper} />
          </div>
          <Versions paper={paper} />
          <div className={styles.card}>
            <RecordExtras entity="paper" id={paper.id} />
            <RecordHistory entity="paper" id={paper.id} />
          </div>
        </div>
      </div>
    </Page>
  );
}

const Line = ({ paper }: { paper: PaperRecord }) => (
  <>
    {[paper.number ?? t.withoutNumber, paperTexts.kinds[paper.kind], ...(paper.public ? [] : [t.notPublic])].join(
      ' · ',
    )}
    {' · '}
    <State state={paper.state} />
  </>
);

function Actions({ paper }: { paper: PaperRecord }) {
  const navigate = useNavigate();
  const undoable = useUndoable();
  const [asking, setAsking] = useState<'release' | 'withdraw' | null>(null);
  const close = (): void => setAsking(null);
  const released = paper.versions.length > 0;
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('papers.remove', { id: paper.id }), t.removed(paper.name))) void navigate(papersPath);
  };
  const withdraw = async (): Promise<void> => {
    close();
    await undoable(() => call('papers.withdraw', { id: paper.id }), t.withdraw.done);
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => void navigate(papersPath)}>
        {t.back}
      </Button>
      {!released && <Button onClick={() => void remove()}>{t.remove}</Button>}
      {released && paper.state === 'released' && (
        <Button onClick={() => setAsking('withdraw')}>{t.withdraw.action}</Button>
      )}
      <Button onClick={() => setAsking('release')}>{released ? t.release.again : t.release.action}</Button>
      <Button appearance="primary" onClick={() => void navigate(paperPreviewPath(paper.id))}>
        {t.preview}
      </Button>
      {asking === 'release' && <ReleaseDialog id={paper.id} onClose={close} />}
      <ConfirmDialog
        open={asking === 'withdraw'}
        title={t.withdraw.title}
        confirmLabel={t.withdraw.confirm}
        onConfirm={() => void withdraw()}
        onCancel={close}
      >
        <p>{t.withdraw.text}</p>
      </ConfirmDialog>
    </>
  );
}
