import { useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import type { PaperRecord } from '../../../shared/contract/papers.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Awaited, Banner, Button, ConfirmDialog, Page, RecordCard, shownError, useToast } from '../../ui/index.ts';
import { RecordHistory, useUndoable } from '../history/index.ts';
import { useMeetingFile } from '../meetings/index.ts';
import { RecordExtras } from '../records/index.ts';
import { TextSections } from './editor/text-sections.tsx';
import { useAutosave } from './editor/use-autosave.ts';
import { Facts } from './facts.tsx';
import { Financial } from './financial.tsx';
import { conceptPath, conceptsPath, paperPreviewPath, papersPath } from './locations.ts';
import { Order } from './order.tsx';
import styles from './papers.module.css';
import { ReleaseDialog } from './release-dialog.tsx';
import { Versions } from './versions.tsx';
import { Wishes } from './wishes.tsx';
import { kindName, State } from './words.tsx';

/** One paper: its text, and beside it facts, Beratungsfolge, what became of it and its versions. */
export function PaperPage({ id }: { id: string }) {
  const { pathname, search } = useLocation();
  const query = useCall('papers.get', { id }, { keepPrevious: true });
  const { data, error, isStale } = query;
  if (error || !data)
    return (
      <Page title={t.title}>
        <Awaited query={query} lines={12} />
      </Page>
    );
  // links name papers by their id alone: a concept is shown in its own place
  if (data.concept && !pathname.startsWith(conceptsPath))
    return <Navigate to={`${conceptPath(id)}${search}`} replace />;
  return <Paper paper={data} opened={isStale ? null : data.draft} />;
}

/** A draft counts once, when the paper is opened; from then on the text on the screen is the newest. */
function Paper({ paper, opened }: { paper: PaperRecord; opened: PaperRecord['draft'] }) {
  const [draft, setDraft] = useState(opened);
  const autosave = useAutosave(paper.id, draft?.content ?? null);
  const issue = useCommand('shell.issueHandout');
  const toast = useToast();
  /** One chapter, or one live block of it, as a Word file, with what is typed now. */
  const chapter = async (section: number, live?: number): Promise<void> => {
    if (!(await autosave.save())) return;
    const options = { kind: 'paper', recordId: paper.id, section, ...(live !== undefined && { live }) } as const;
    issue.mutate(
      { options, format: 'docx' },
      { onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }) },
    );
  };
  const discard = (): void => {
    setDraft(null);
    autosave.forget();
  };
  return (
    <Page title={paper.name} line={<Line paper={paper} />} actions={<Actions paper={paper} stored={autosave.save} />}>
      {draft && autosave.state === 'unsaved' && (
        <Banner tone="brand" actions={<Button onClick={discard}>{t.draft.discard}</Button>}>
          {t.draft.recovered(formatInstant(draft.at))}
        </Banner>
      )}
      {paper.state === 'released' && paper.versions[0] && <Changed paperId={paper.id} from={paper.versions[0].id} />}
      <div className={styles.paper}>
        <div className={styles.text}>
          <h2 className="visuallyHidden">{t.textHeading}</h2>
          <TextSections
            content={draft?.content ?? paper.content}
            autosave={autosave}
            onWord={(index, live) => void chapter(index, live)}
          />
          {paper.concept ? <Wishes paper={paper} /> : <Financial paper={paper} />}
        </div>
        <Side paper={paper} />
      </div>
    </Page>
  );
}

/** Beratungsfolge, facts, versions and everything else about it. */
const Side = ({ paper }: { paper: PaperRecord }) => (
  <div className={styles.side}>
    <h2 className="visuallyHidden">{t.sideHeading}</h2>
    <Order paper={paper} />
    <RecordCard>
      <Facts paper={paper} />
    </RecordCard>
    <Versions paper={paper} />
    <RecordCard>
      <RecordExtras entity="paper" id={paper.id} />
      {!paper.concept && <p className={styles.muted}>{t.enclosures}</p>}
      <RecordHistory entity="paper" id={paper.id} />
    </RecordCard>
  </div>
);

/** Compared once the page stands: what is released comes from what was stored, not from the data of now. */
function Changed({ paperId, from }: { paperId: string; from: string }) {
  const { data } = useCall('papers.differences', { paperId, from }, { topic: 'history' });
  return data && data.added.length + data.removed.length > 0 && <Banner tone="warn">{t.changedSince}</Banner>;
}

const Line = ({ paper }: { paper: PaperRecord }) => (
  <>
    {[paper.number ?? t.withoutNumber, kindName(paper), ...(paper.public ? [] : [t.notPublic])].join(' · ')}
    {' · '}
    <State state={paper.state} />
  </>
);

/** `stored` waits until everything typed is stored; what is released and shown is always the text on the screen. */
function Actions({ paper, stored }: { paper: PaperRecord; stored: () => Promise<boolean> }) {
  const navigate = useNavigate();
  const undoable = useUndoable();
  const saveFile = useMeetingFile();
  const [asking, setAsking] = useState<'release' | 'withdraw' | null>(null);
  const close = (): void => setAsking(null);
  const list = paper.concept ? conceptsPath : papersPath;
  const released = paper.versions.length > 0;
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('papers.remove', { id: paper.id }), t.removed(paper.name))) void navigate(list);
  };
  const withdraw = async (): Promise<void> => {
    close();
    await undoable(() => call('papers.withdraw', { id: paper.id }), t.withdraw.done);
  };
  const release = async (): Promise<void> => {
    if (await stored()) setAsking('release');
  };
  const preview = async (): Promise<void> => {
    if (await stored()) void navigate(paperPreviewPath(paper.id));
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => void navigate(list)}>
        {common.toList}
      </Button>
      {!released && <Button onClick={() => void remove()}>{t.remove}</Button>}
      {released && paper.state === 'released' && (
        <Button onClick={() => setAsking('withdraw')}>{t.withdraw.action}</Button>
      )}
      {paper.public && <Button onClick={() => saveFile(paper.id, 'paperOparl')}>{t.oparl}</Button>}
      <Button onClick={() => void release()}>{released ? t.release.again : t.release.action}</Button>
      <Button appearance="primary" onClick={() => void preview()}>
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
