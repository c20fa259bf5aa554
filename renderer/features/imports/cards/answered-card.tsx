import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button, Mark } from '../../../ui/index.ts';
import styles from './cards.module.css';
import type { Answered } from './use-answered.ts';

export interface AnsweredCardProps {
  answered: Answered;
  disabled: boolean;
  onReopen: () => void;
}

/** A question with its answer, and the way to answer it differently. */
export function AnsweredCard({ answered: { card, answer }, disabled, onReopen }: AnsweredCardProps) {
  return (
    <li className={styles.answered}>
      <Mark shape="check" tone="ok" />
      <span>{t.cards.answered(card.original, answer)}</span>
      <Button size="small" disabled={disabled} aria-label={t.cards.changeAnswerTo(card.original)} onClick={onReopen}>
        {t.cards.changeAnswer}
      </Button>
    </li>
  );
}
