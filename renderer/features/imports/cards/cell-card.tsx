import { useState, type FormEvent } from 'react';
import type { Decision, DraftCard } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button } from '../../../ui/index.ts';
import { CardFrame } from './card-frame.tsx';
import styles from './cards.module.css';

export interface CellCardProps {
  card: Extract<DraftCard, { kind: 'cell' }>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onShow: (cell: string) => void;
  /** The person leaves the cell as it was understood. */
  onLeave: () => void;
}

/** One cell that could not be read: a new value, or it stays as the message says. */
export function CellCard({ card, disabled, onDecide, onShow, onLeave }: CellCardProps) {
  const [text, setText] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text === null) return;
    onDecide({ kind: 'correct', sheet: card.sheet, cell: card.cell, text });
    setText(null);
  };
  return (
    <CardFrame
      title={card.original === '' ? t.cards.emptyCellTitle : t.cards.cellTitle(card.original)}
      cells={[card.cell]}
      severity={card.severity}
      onShow={onShow}
      actions={
        text === null ? (
          <>
            <Button disabled={disabled} onClick={() => setText(card.original)}>
              {t.cards.correct}
            </Button>
            <Button appearance="subtle" onClick={onLeave}>
              {t.cards.leave}
            </Button>
          </>
        ) : (
          <form className={styles.form} onSubmit={submit}>
            <input
              className={styles.input}
              // The person just asked for this field.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              aria-label={t.cards.correctLabel(card.cell)}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onFocus={(event) => event.target.select()}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setText(null);
              }}
            />
            <Button type="submit" appearance="primary" disabled={disabled}>
              {t.cards.apply}
            </Button>
          </form>
        )
      }
    >
      {card.message}
    </CardFrame>
  );
}
