import type { Decision } from '../../../../shared/contract/imports.ts';
import type { PairCard } from '../../../../shared/contract/imports-pairs.ts';
import { importTexts } from '../../../../shared/i18n/de/imports.ts';
import { pairTexts as t } from '../../../../shared/i18n/de/pairs.ts';
import { Button, Mark } from '../../../ui/index.ts';
import styles from './cards.module.css';

export interface DecidedPairProps {
  card: PairCard;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}

function answerOf({ name, decided, same, candidates }: PairCard): string {
  if (decided === 'same') return t.decided.same(name, candidates.find(({ ref }) => ref === same)?.name ?? '');
  return decided === 'later' ? t.decided.later(name) : t.decided.different(name);
}

/** What was said about a row that may repeat something known, and the way to say it anew. */
export function DecidedPair({ card, disabled, onDecide }: DecidedPairProps) {
  const { sheet, row, decided } = card;
  return (
    <li className={styles.answered}>
      <Mark shape={decided === 'later' ? 'ring' : 'check'} tone={decided === 'later' ? 'neutral' : 'ok'} />
      <span>{answerOf(card)}</span>
      <Button
        size="small"
        disabled={disabled}
        aria-label={importTexts.cards.changeAnswerTo(card.name)}
        onClick={() => onDecide({ kind: 'pair', sheet, row, answer: { is: 'open' } })}
      >
        {importTexts.cards.changeAnswer}
      </Button>
    </li>
  );
}
