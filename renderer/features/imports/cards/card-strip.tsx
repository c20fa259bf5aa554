import { useState } from 'react';
import type { Decision, DraftCard } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Mark } from '../../../ui/index.ts';
import type { AnswerForAll } from '../parts/use-decide.ts';
import { cardKey, orderCards } from './card-order.ts';
import { CellCard } from './cell-card.tsx';
import { SignCard } from './sign-card.tsx';
import { ValueCard } from './value-card.tsx';
import styles from './cards.module.css';

/** More cards than a person reads in a row; the rest is tinted in the sheet. */
const most = 60;

export interface CardStripProps {
  cards: readonly DraftCard[];
  /** Columns without a field. */
  unmapped: number;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onDecideAll?: ((decision: AnswerForAll) => void) | undefined;
  onShow: (sheet: string, cell: string) => void;
}

/** The questions of a file, side by side under its sheet. */
export function CardStrip({ cards, unmapped, disabled, onDecide, onDecideAll, onShow }: CardStripProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const shown = orderCards(cards).filter((card) => !left.has(cardKey(card)));
  if (shown.length === 0) {
    return (
      <p className={styles.nothing}>
        <Mark shape={unmapped === 0 ? 'check' : 'triangle'} tone={unmapped === 0 ? 'ok' : 'warn'} />
        {t.cards.none(unmapped)}
      </p>
    );
  }
  return (
    <section className={styles.region} aria-label={t.cards.region}>
      <ul className={styles.strip}>
        {shown.slice(0, most).map((card) => {
          const key = cardKey(card);
          const show = (cell: string): void => onShow(card.sheet, cell);
          const common = { disabled, onDecide, onShow: show };
          if (card.kind === 'value') return <ValueCard key={key} card={card} onDecideAll={onDecideAll} {...common} />;
          if (card.kind === 'sign') return <SignCard key={key} card={card} onDecideAll={onDecideAll} {...common} />;
          return (
            <CellCard key={key} card={card} {...common} onLeave={() => setLeft((now) => new Set([...now, key]))} />
          );
        })}
        {shown.length > most && <li className={styles.more}>{t.cards.more(shown.length - most)}</li>}
      </ul>
    </section>
  );
}
