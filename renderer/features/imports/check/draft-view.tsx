import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Decision, Draft, DraftDetail, DraftTable } from '../../../../shared/contract/imports.ts';
import { correctionTexts } from '../../../../shared/i18n/de/correction.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, EmptyState, Mark } from '../../../ui/index.ts';
import { openCards } from '../cards/card-order.ts';
import { CardStrip } from '../cards/card-strip.tsx';
import { SheetGrid, type SheetGridProps } from '../grid/sheet-grid.tsx';
import { paths } from '../parts/paths.ts';
import { canTakeOver, removedBy, takeOverLabel } from '../parts/take-over-count.ts';
import { useCorrectionSheet } from '../parts/use-correction-sheet.ts';
import { useDecide } from '../parts/use-decide.ts';
import { AsOfLine } from './as-of-line.tsx';
import { DraftHead } from './draft-head.tsx';
import { useFilterCounts } from './filter-counts.ts';
import { LearnedLine } from './learned-line.tsx';
import { QuestionCard } from './question-card.tsx';
import { rowsOfKind } from './issue-select.tsx';
import { useAsksSender } from './use-asks-sender.ts';
import { useGoal } from './use-goal.ts';
import styles from './check.module.css';

/** A filled column nobody gave a meaning. */
const isUnmapped = ({ field, rowNumber, decided, type }: DraftTable['columns'][number]): boolean =>
  field === null && !rowNumber && !decided && type !== 'empty';

interface FooterProps {
  detail: DraftDetail;
  next: Draft | undefined;
  /** Cards without an answer. */
  open: number;
  /** An answer is being worked in. */
  busy: boolean;
}

/** What happens next: back, the next file with a question, or on with this one. */
function Footer({ detail, next, open, busy }: FooterProps) {
  const { draft } = detail;
  const sheet = useCorrectionSheet('draft', draft.id);
  const asks = useAsksSender(detail);
  const navigate = useNavigate();
  const removed = removedBy([draft]);
  const calm = open > 0 ? `${t.check.footerOpen(open)} ${t.check.footerHint}` : t.check.footerHint;
  return (
    <footer className={styles.footer}>
      <div className={styles.footerHint}>
        <LearnedLine detail={detail} />
        <output>{busy ? t.check.busy : draft.state === 'question' ? t.check.questionFirst : calm}</output>
      </div>
      <Button appearance="subtle" onClick={() => void navigate(paths.files)}>
        {t.check.cancel}
      </Button>
      <Button disabled={busy || sheet.busy || !asks} onClick={sheet.save}>
        {correctionTexts.button}
      </Button>
      {next && <Button onClick={() => void navigate(paths.check(next.id))}>{t.check.nextFile}</Button>}
      <Button
        appearance="primary"
        disabled={busy || !canTakeOver(draft)}
        onClick={() => void navigate(`${paths.takeOver}?datei=${draft.id}`)}
      >
        {canTakeOver(draft) ? takeOverLabel(draft.counts, removed) : t.takeOverWaits}
      </Button>
    </footer>
  );
}

/** A return sheet of ours may hold answers to questions only; else every table was left out. */
function NoTable({ hasTables, waits }: { hasTables: boolean; waits: boolean }) {
  if (waits) return <EmptyState title={t.check.noTableYetTitle}>{t.check.noTableYetText}</EmptyState>;
  return hasTables ? (
    <EmptyState title={t.check.noTableTitle}>{t.check.noTableText}</EmptyState>
  ) : (
    <EmptyState title={t.check.answersOnlyTitle}>{t.check.answersOnlyText}</EmptyState>
  );
}

/** One line above the sheet; why and what to do unfold from it. */
function EarlierYear({ reason }: { reason: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.notice}>
      <p>
        <Mark shape="triangle" tone="warn" /> <strong>{t.earlierYear.title}</strong>{' '}
        <button type="button" className={styles.link} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.earlierYear.less : t.earlierYear.more}
        </button>
      </p>
      {open && (
        <p>
          {reason} {t.earlierYear.hint}
        </p>
      )}
    </div>
  );
}

interface CheckedSheetProps extends Pick<SheetGridProps, 'shown' | 'expected' | 'goal'> {
  detail: DraftDetail;
  onDecide: (decision: Decision) => void;
}

/** The sender's sheet with every way to correct it. */
function CheckedSheet({ detail: { draft, tables }, shown, expected, goal, onDecide }: CheckedSheetProps) {
  const included = tables.filter((table) => table.included);
  return (
    <SheetGrid
      key={`${draft.id} ${shown.filter} ${shown.issue}`}
      draftId={draft.id}
      name={draft.fileName}
      tables={included}
      shown={shown}
      expected={expected}
      goal={goal}
      onField={({ sheet, range }, letter, field) => onDecide({ kind: 'column', sheet, range, letter, field })}
      onCorrect={({ sheet }, cell, text) => onDecide({ kind: 'correct', sheet, cell, text })}
      onCorrectEqual={(field, original, text) => onDecide({ kind: 'correctEqual', field, original, text })}
      onExclude={({ sheet, row }, excluded) => onDecide({ kind: 'excludeRow', sheet, row, excluded })}
    />
  );
}

export interface DraftViewProps {
  detail: DraftDetail;
  next: Draft | undefined;
  /** Whether other files are open. */
  others: boolean;
  onDiscard: () => void;
}

/** One file under examination: its sheet, its questions, its button. */
export function DraftView({ detail, next, others, onDiscard }: DraftViewProps) {
  const { draft, tables, cards } = detail;
  const included = tables.filter((table) => table.included);
  const unmapped = included.flatMap(({ columns }) => columns).filter(isUnmapped).length;
  const counts = useFilterCounts(draft);
  const { decide, decideAll, busy } = useDecide(draft.id);
  const { shown, setShown, goal, show } = useGoal(draft.id, included);
  const { data: issues } = useCall('imports.issueKinds', { id: draft.id });
  const kinds = issues?.kinds ?? [];
  const expected = shown.issue === undefined ? counts[shown.filter] : rowsOfKind(kinds, shown.issue);
  return (
    <div className={styles.view}>
      <DraftHead
        detail={detail}
        counts={counts}
        kinds={kinds}
        shown={shown}
        onShown={setShown}
        disabled={busy}
        onDecide={decide}
        onDecideAll={decideAll}
        onShow={show}
      />
      {draft.question && (
        <QuestionCard draft={draft} question={draft.question} disabled={busy} onDecide={decide} onDiscard={onDiscard} />
      )}
      {draft.earlierYear && <EarlierYear reason={draft.earlierYear} />}
      {draft.asOf && <AsOfLine asOf={draft.asOf} disabled={busy} onDecide={decide} />}
      {included.length === 0 ? (
        <NoTable hasTables={tables.length > 0} waits={cards.some(({ kind }) => kind === 'column')} />
      ) : (
        <CheckedSheet detail={detail} shown={shown} expected={expected} goal={goal} onDecide={decide} />
      )}
      {!draft.question && (
        <CardStrip
          draftId={draft.id}
          cards={cards}
          unmapped={unmapped}
          leftOut={draft.leftOut}
          disabled={busy}
          onDecide={decide}
          onDecideAll={others ? decideAll : undefined}
          onShow={show}
        />
      )}
      <Footer detail={detail} next={next} open={openCards(cards)} busy={busy} />
    </div>
  );
}
