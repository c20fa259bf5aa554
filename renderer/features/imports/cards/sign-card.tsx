import type { Decision, DraftCard } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { CardFrame } from './card-frame.tsx';
import styles from './cards.module.css';

export interface SignCardProps {
  card: Extract<DraftCard, { kind: 'sign' }>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onShow: (cell: string) => void;
}

const meanings = [
  ['zero', t.cards.signZero],
  ['missing', t.cards.signMissing],
] as const;

/** What a dash or a slash means, asked once per file. */
export function SignCard({ card, disabled, onDecide, onShow }: SignCardProps) {
  const title = t.cards.signTitle(card.sign);
  return (
    <CardFrame
      title={title}
      cells={card.cells}
      severity={card.decided === null ? 'warning' : 'info'}
      onShow={onShow}
      actions={
        <fieldset className={styles.choice} aria-label={title}>
          {meanings.map(([meaning, label]) => (
            <button
              key={meaning}
              type="button"
              className={styles.choiceButton}
              aria-pressed={card.decided === meaning}
              disabled={disabled}
              onClick={() => onDecide({ kind: 'sign', sign: card.sign, meaning })}
            >
              {label}
            </button>
          ))}
        </fieldset>
      }
    >
      {t.cards.signText(card.cells.length)}
    </CardFrame>
  );
}
