import { useState } from 'react';
import { Link } from 'react-router';
import type { Draft } from '../../../../shared/contract/imports.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button } from '../../../ui/index.ts';
import { DraftState } from '../parts/draft-state.tsx';
import { JobBar } from '../parts/job-bar.tsx';
import { paths } from '../parts/paths.ts';
import { senderName } from '../parts/sender.ts';
import { canTakeOver, removedBy, sumCounts, takeOverOf } from '../parts/take-over-count.ts';
import { MissingGroupView } from './missing-group.tsx';
import { EarlierYears, LeftOutSheets, Removals } from './removals.tsx';
import { SameSenderQuestion } from './same-sender-question.tsx';
import { groupName, sameSenders } from './same-sender.ts';
import { firstSelection, waiting } from './selection.ts';
import { SummaryTable } from './summary-table.tsx';
import type { Commit } from './use-commit.ts';
import { useMissing } from './use-missing.ts';
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

interface Selection {
  chosen: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Of a group of files only one stays. */
  only: (id: string, group: readonly Draft[]) => void;
  add: (ids: readonly string[]) => void;
}

const useSelection = (first: readonly string[]): Selection => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(first));
  return {
    chosen,
    toggle: (id) => setChosen((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id])),
    only: (id, group) =>
      setChosen((now) => new Set([...now].filter((one) => one === id || !group.some((g) => g.id === one)))),
    add: (ids) => setChosen((now) => new Set([...now, ...ids])),
  };
};

/** Says why only one of several files is chosen, with the way to all that are ready. */
function OnlyChecked({ checked, others, onAll }: { checked: Draft; others: readonly Draft[]; onAll: () => void }) {
  return (
    <p className={styles.chosen}>
      {t.takeOver.onlyChecked(checked.fileName, others.length)}{' '}
      <Button size="small" onClick={onAll}>
        {t.takeOver.chooseReady(others.length)}
      </Button>
    </p>
  );
}

const sumOf = (files: readonly Draft[]) => takeOverOf(sumCounts(files.map(({ counts }) => counts)));

/** What stays behind although the files are taken over. */
function Notes({ files }: { files: readonly Draft[] }) {
  const { postponed, open } = sumOf(files);
  return (
    <>
      {postponed > 0 && <p className={styles.note}>{t.takeOver.postponedNote(postponed)}</p>}
      {open > 0 && <p className={styles.note}>{t.takeOver.openNote(open)}</p>}
      <p className={styles.note}>{t.takeOver.lead}</p>
    </>
  );
}

/** What else should be known of the files before they are taken over. */
const About = ({ files }: { files: readonly Draft[] }) => (
  <>
    <EarlierYears drafts={files} />
    <LeftOutSheets drafts={files} />
    <Removals drafts={files} />
  </>
);

interface MissingGroupsProps {
  missing: ReturnType<typeof useMissing>;
  regions: readonly Region[];
}

function MissingGroups({ missing, regions }: MissingGroupsProps) {
  return missing.groups.map((group) => (
    <MissingGroupView
      key={group.draftId}
      group={group}
      sender={senderName({ ...group.sender, reason: '' }, regions)}
      disabled={missing.busy}
      onDecide={missing.decide}
    />
  ));
}

export interface SummaryProps {
  drafts: readonly Draft[];
  /** The file the person comes from. */
  from: string | null;
  commit: Commit;
}

/** What would be written, file by file, and the button that writes it. */
export function Summary({ drafts, from, commit }: SummaryProps) {
  const { data } = useCall('regions.list', {});
  const regions = data?.regions ?? [];
  const { chosen, toggle, only, add } = useSelection(firstSelection(drafts, from));
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const possible = drafts.filter(canTakeOver);
  const files = possible.filter(({ id }) => chosen.has(id));
  const others = possible.filter(({ id, state }) => state === 'ready' && !chosen.has(id));
  const checked = files.length === 1 && others.length > 0 ? files.find(({ id }) => id === from) : undefined;
  const groups = sameSenders(files).map((same) => ({ same, key: same.map(({ id }) => id).join() }));
  const { write, statements } = sumOf(files);
  const busy = commit.starting || commit.running !== null;
  const unclear = groups.some(({ key }) => !answered.has(key));
  const missing = useMissing(busy ? [] : files.map(({ id }) => id));
  return (
    <>
      {checked && !busy && (
        <OnlyChecked checked={checked} others={others} onAll={() => add(others.map(({ id }) => id))} />
      )}
      <SummaryTable drafts={possible} regions={regions} chosen={chosen} disabled={busy} onToggle={toggle} />
      {groups.map(({ same, key }) => (
        <SameSenderQuestion
          key={key}
          drafts={same}
          senderName={groupName(same, regions)}
          answered={answered.has(key)}
          onAnswered={() => setAnswered((now) => new Set([...now, key]))}
          onOnly={(id) => only(id, same)}
        />
      ))}
      <About files={files} />
      <MissingGroups missing={missing} regions={regions} />
      <Notes files={files} />
      <div className={styles.next}>
        {commit.running ? (
          <JobBar job={commit.running} cancelLabel={t.takeOver.cancel} note={t.takeOver.cancelNote} />
        ) : (
          <Button
            appearance="primary"
            disabled={busy || unclear || missing.loading || missing.busy || files.length === 0}
            onClick={() => commit.start(files)}
          >
            {t.takeOverFiles(files.length, write, statements, removedBy(files))}
          </Button>
        )}
      </div>
      <LeftOut drafts={waiting(drafts)} />
    </>
  );
}
