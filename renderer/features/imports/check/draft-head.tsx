import { useState } from 'react';
import type { Decision, Draft, DraftDetail, DraftTable } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Mark } from '../../../ui/index.ts';
import { describeTable } from '../parts/row-ranges.ts';
import { SenderPick } from '../parts/sender-pick.tsx';
import { senderName } from '../parts/sender.ts';
import type { AnswerForAll } from '../parts/use-decide.ts';
import { SpellingsButton } from '../spellings/spellings-button.tsx';
import type { IssueKind } from '../../../../shared/contract/imports-issues.ts';
import type { GridFilter, Shown } from '../grid/use-grid-window.ts';
import { drawableTables } from './drawable-tables.ts';
import { FilterChips } from './filter-chips.tsx';
import { IssueSelect, totalsOf } from './issue-select.tsx';
import { PlanPick } from './plan-pick.tsx';
import { TableDialog } from './table-dialog.tsx';
import styles from './check.module.css';

export interface DraftHeadProps {
  detail: DraftDetail;
  counts: Record<GridFilter, number>;
  kinds: readonly IssueKind[];
  shown: Shown;
  onShown: (shown: Shown) => void;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onDecideAll: (decision: AnswerForAll) => void;
  onShow: (sheet: string, cell: string) => void;
}

/** Sheets that stay out unasked; a click shows their tables. */
function LeftOut({ sheets, onOpen }: { sheets: readonly string[]; onOpen: () => void }) {
  return (
    <>
      {' · '}
      <Mark shape="triangle" tone="warn" />
      {'\u00A0'}
      <button type="button" className={styles.link} onClick={onOpen}>
        {t.leftOut(sheets)}
      </button>
    </>
  );
}

/** Who sent it, and why the program thinks so; a click names another. */
function SenderPart({ draft, disabled, onDecide }: Pick<DraftHeadProps, 'disabled' | 'onDecide'> & { draft: Draft }) {
  const { data } = useCall('regions.list', {});
  const [picking, setPicking] = useState(false);
  return (
    <SenderPick
      trigger={
        <button type="button" className={styles.link} disabled={disabled} title={draft.sender.reason}>
          {t.sender.is(senderName(draft.sender, data?.regions ?? []))}
        </button>
      }
      selected={draft.sender.ags}
      open={picking}
      onOpenChange={setPicking}
      onPick={(ags) => onDecide({ kind: 'sender', ags, actor: draft.sender.actor })}
    />
  );
}

/** The totals, and what the sheet below shows of it. */
function Filters({ detail, counts, kinds, shown, onShown }: DraftHeadProps) {
  return (
    <div className={styles.filters}>
      <p className={styles.totals}>{totalsOf(detail.draft, kinds)}</p>
      <FilterChips
        counts={counts}
        filter={shown.filter}
        onFilter={(filter) => onShown(filter === 'all' ? { filter } : { ...shown, filter })}
      />
      <IssueSelect kinds={kinds} issue={shown.issue} onIssue={(issue) => onShown({ ...shown, issue })} />
    </div>
  );
}

const Warnings = ({ warnings }: { warnings: readonly string[] }) => (
  <ul className={styles.warnings}>
    {warnings.map((warning) => (
      <li key={warning}>{warning}</li>
    ))}
  </ul>
);

/** A list of measures or actors alone is nobody's answer. */
function isAnswer({ sender }: Draft, included: readonly DraftTable[]): boolean {
  const isList = included.length > 0 && included.every(({ kind }) => kind === 'measures' || kind === 'actors');
  return !isList || sender.ags !== 'districtWide' || sender.actor !== null;
}

interface NotesProps {
  count: number;
  expanded: boolean;
  onToggle: () => void;
}
const Notes = ({ count, expanded, onToggle }: NotesProps) => (
  <>
    {' · '}
    <button type="button" className={styles.link} aria-expanded={expanded} onClick={onToggle}>
      {t.check.warnings(count)}
    </button>
  </>
);

/** The first table with its rows, and how many more. */
function foundIn(included: readonly DraftTable[]): string {
  const [first] = included;
  if (!first) return t.check.noTableTitle;
  return included.length > 1
    ? `${describeTable(first)} ${t.tableLine.more(included.length - 1)}`
    : describeTable(first);
}

/** What was found in the file, what was left out, who sent it, and what can be made alike; notes on request. */
function Found({ onTables, ...props }: DraftHeadProps & { onTables: () => void }) {
  const { detail, disabled, onDecide, onDecideAll, onShow } = props;
  const { draft, tables, warnings } = detail;
  const [notes, setNotes] = useState(false);
  const included = tables.filter((table) => table.included);
  const asksSender = isAnswer(draft, included);
  const found = foundIn(included);
  return (
    <>
      <p className={styles.line}>
        <span className={styles.found} title={found}>
          {found}
        </span>
        {draft.leftOut.length > 0 && <LeftOut sheets={draft.leftOut} onOpen={onTables} />}
        {(draft.plan || asksSender) && ' · '}
        {draft.plan && <PlanPick plan={draft.plan} disabled={disabled} onDecide={onDecide} />}
        {asksSender && <SenderPart draft={draft} disabled={disabled} onDecide={onDecide} />}
        <SpellingsButton draftId={draft.id} className={styles.link} {...{ disabled, onDecide, onDecideAll, onShow }} />
        {warnings.length > 0 && <Notes count={warnings.length} expanded={notes} onToggle={() => setNotes(!notes)} />}
      </p>
      {notes && <Warnings warnings={warnings} />}
    </>
  );
}

/** The file's name, what was found in it, who sent it, and the filters. */
export function DraftHead(props: DraftHeadProps) {
  const { detail, disabled, onDecide } = props;
  const [dialog, setDialog] = useState(false);
  return (
    <header className={styles.head}>
      <div className={styles.headText}>
        <h2 className={styles.name}>
          {detail.draft.fileName}{' '}
          <button type="button" className={styles.link} onClick={() => setDialog(true)}>
            {t.check.changeTable}
          </button>
        </h2>
        <Found {...props} onTables={() => setDialog(true)} />
      </div>
      <Filters {...props} />
      <TableDialog
        open={dialog}
        tables={drawableTables(detail)}
        disabled={disabled}
        onDecide={onDecide}
        onClose={() => setDialog(false)}
      />
    </header>
  );
}
