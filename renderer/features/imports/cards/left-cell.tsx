import type { Decision, DraftCard } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button, Mark } from '../../../ui/index.ts';
import styles from './cards.module.css';

export interface LeftCellProps {
  card: Extract<DraftCard, { kind: 'cell' }>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}

/** A cell that stays as it was understood, and the way to be asked again. */
export function LeftCell({ card, disabled, onDecide }: LeftCellProps) {
  const { sheet, question } = card;
  const subject = card.original === '' ? card.cell : card.original;
  return (
    <li className={styles.answered}>
      <Mark shape="check" tone="ok" />
      <span>{t.cards.answered(subject, t.cards.left)}</span>
      <Button
        size="small"
        disabled={disabled}
        aria-label={t.cards.changeAnswerTo(subject)}
        onClick={() => onDecide({ kind: 'leave', sheet, question, left: false })}
      >
        {t.cards.changeAnswer}
      </Button>
    </li>
  );
}
