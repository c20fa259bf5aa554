import { useState } from 'react';
import type { Decision, DraftCard } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import type { AnswerForAll } from '../parts/use-decide.ts';
import { CardFrame } from './card-frame.tsx';
import { ForAll } from './for-all.tsx';
import styles from './cards.module.css';

export interface SignCardProps {
  card: Extract<DraftCard, { kind: 'sign' }>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onShow: (cell: string) => void;
  /** Set where other open files may ask the same. */
  onDecideAll?: ((decision: AnswerForAll) => void) | undefined;
}

const meanings = [
  ['zero', t.cards.signZero],
  ['missing', t.cards.signMissing],
] as const;

/** What a dash or a slash means, asked once per file. */
export function SignCard({ card, disabled, onDecide, onDecideAll, onShow }: SignCardProps) {
  const [all, setAll] = useState(false);
  const answer = all && onDecideAll ? onDecideAll : onDecide;
  const title = t.cards.signTitle(card.sign);
  return (
    <CardFrame
      title={title}
      cells={card.cells}
      severity={card.decided === null ? 'warning' : 'info'}
      onShow={onShow}
      actions={
        <>
          <fieldset className={styles.choice} aria-label={title}>
            {meanings.map(([meaning, label]) => (
              <button
                key={meaning}
                type="button"
                className={styles.choiceButton}
                aria-pressed={card.decided === meaning}
                disabled={disabled}
                onClick={() => answer({ kind: 'sign', sign: card.sign, meaning })}
              >
                {label}
              </button>
            ))}
          </fieldset>
          {onDecideAll && <ForAll checked={all} disabled={disabled} onChange={setAll} />}
        </>
      }
    >
      {t.cards.signText(card.cells.length)}
    </CardFrame>
  );
}
