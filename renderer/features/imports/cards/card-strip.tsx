import { useEffect, useRef, useState } from 'react';
import type { Decision, DraftCard } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Mark } from '../../../ui/index.ts';
import type { AnswerForAll } from '../parts/use-decide.ts';
import { AnsweredCard } from './answered-card.tsx';
import { cardKey, orderCards } from './card-order.ts';
import { CellCard } from './cell-card.tsx';
import { ColumnCard } from './column-card.tsx';
import { DecidedPair } from './decided-pair.tsx';
import { LeftCell } from './left-cell.tsx';
import { PairCardView } from './pair-card.tsx';
import { SignCard } from './sign-card.tsx';
import { SourceCard } from './source-card.tsx';
import { StripArrows } from './strip-arrows.tsx';
import { useAnswered } from './use-answered.ts';
import { ValueCard } from './value-card.tsx';
import styles from './cards.module.css';

/** More cards than a person reads in a row; the rest is tinted in the sheet. */
const most = 60;

type SettledCard = Extract<DraftCard, { kind: 'pair' | 'cell' }>;

export interface CardStripProps {
  draftId: string;
  cards: readonly DraftCard[];
  /** Columns without a field. */
  unmapped: number;
  /** Sheets that stay out unasked. */
  leftOut: readonly string[];
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onDecideAll?: ((decision: AnswerForAll) => void) | undefined;
  onShow: (sheet: string, cell: string) => void;
}

/** Answered where the file keeps the answer. */
const isSettled = (card: DraftCard): card is SettledCard =>
  (card.kind === 'pair' || card.kind === 'cell') && card.decided !== null;

type Answered = ReturnType<typeof useAnswered>['answered'];
interface AnswersProps extends Pick<CardStripProps, 'disabled' | 'onDecide'> {
  answered: Answered;
  /** Key of the question that is asked again. */
  reopened: string | null;
  settled: readonly SettledCard[];
  onReopen: (key: string) => void;
}

/** What was answered, to be asked again. */
function Answers({ answered, reopened, settled, disabled, onDecide, onReopen }: AnswersProps) {
  const shown = answered.filter(([key]) => key !== reopened);
  if (shown.length + settled.length === 0) return null;
  return (
    <ul className={styles.answers} aria-label={t.cards.answeredRegion}>
      {shown.map(([key, entry]) => (
        <AnsweredCard key={key} answered={entry} disabled={disabled} onReopen={() => onReopen(key)} />
      ))}
      {settled.map((card) => {
        const common = { disabled, onDecide };
        if (card.kind === 'pair') return <DecidedPair key={cardKey(card)} card={card} {...common} />;
        return <LeftCell key={cardKey(card)} card={card} {...common} />;
      })}
    </ul>
  );
}

/** What is not taken over although nobody is asked: it may stand right of what the window shows. */
function Rest({ open, unmapped, leftOut }: Pick<CardStripProps, 'unmapped' | 'leftOut'> & { open: number }) {
  if (open > 0 && unmapped === 0) return null;
  const isWhole = unmapped === 0 && leftOut.length === 0;
  return (
    <p className={styles.nothing}>
      <Mark shape={isWhole ? 'check' : 'triangle'} tone={isWhole ? 'ok' : 'warn'} />
      {open > 0 ? t.cards.unmappedColumns(unmapped) : t.cards.none(unmapped, leftOut)}
    </p>
  );
}

/** The questions of a file, side by side under its sheet; below them what was answered. */
export function CardStrip(props: CardStripProps) {
  const { draftId, cards, unmapped, leftOut, disabled, onDecide, onDecideAll, onShow } = props;
  const { answered, remember } = useAnswered(draftId, cards);
  const [reopened, setReopened] = useState<string | null>(null);
  const again = answered.find(([key]) => key === reopened)?.[1].card;
  const strip = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The first answer of the question that was asked again; the button before it shows the cell.
    if (reopened) strip.current?.querySelector('li')?.querySelectorAll('button')[1]?.focus();
  }, [reopened]);
  const settled = cards.filter(isSettled);
  const closed = new Set<DraftCard>(settled);
  const open = orderCards(cards).filter((card) => !closed.has(card));
  const shown = again ? [again, ...open] : open;
  return (
    <section className={styles.region} aria-label={t.cards.region}>
      <ul ref={strip} className={styles.strip} hidden={shown.length === 0}>
        {shown.slice(0, most).map((card) => {
          const key = cardKey(card);
          const show = (cell: string): void => onShow(card.sheet, cell);
          const common = { disabled, onDecide, onShow: show };
          if (card.kind === 'value') {
            const onAnswered = (answer: string): void => {
              remember(card, answer);
              setReopened(null);
            };
            return <ValueCard key={key} card={card} {...common} onDecideAll={onDecideAll} onAnswered={onAnswered} />;
          }
          if (card.kind === 'pair') return <PairCardView key={key} draftId={draftId} card={card} {...common} />;
          if (card.kind === 'column') return <ColumnCard key={key} card={card} {...common} />;
          if (card.kind === 'source') return <SourceCard key={key} card={card} onDecideAll={onDecideAll} {...common} />;
          if (card.kind === 'sign') return <SignCard key={key} card={card} onDecideAll={onDecideAll} {...common} />;
          return <CellCard key={key} card={card} {...common} />;
        })}
        {shown.length > most && <li className={styles.more}>{t.cards.more(shown.length - most)}</li>}
      </ul>
      <StripArrows strip={strip} />
      <Rest open={shown.length} unmapped={unmapped} leftOut={leftOut} />
      <Answers {...{ answered, reopened, settled, disabled, onDecide }} onReopen={setReopened} />
    </section>
  );
}
