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

/** What the cell may mean, another text, or as it is. */
function Offered(props: Pick<CellCardProps, 'card' | 'disabled' | 'onDecide' | 'onLeave'> & { onCorrect: () => void }) {
  const { card, disabled, onDecide, onLeave, onCorrect } = props;
  const { field, original } = card;
  return (
    <>
      {field !== null &&
        card.options.slice(0, 3).map(({ id, name }) => (
          <Button
            key={id}
            disabled={disabled}
            onClick={() => onDecide({ kind: 'value', field, original, termIds: [id] })}
          >
            {name}
          </Button>
        ))}
      <Button disabled={disabled} onClick={onCorrect}>
        {t.cards.correct}
      </Button>
      <Button appearance="subtle" onClick={onLeave}>
        {t.cards.leave}
      </Button>
    </>
  );
}

interface NewTextProps {
  cell: string;
  text: string;
  onText: (text: string | null) => void;
}

function NewText({ cell, text, onText }: NewTextProps) {
  return (
    <input
      className={styles.input}
      // The person just asked for this field.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      aria-label={t.cards.correctLabel(cell)}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onText(null);
      }}
    />
  );
}

/** A text that could not be read: a new value for all its cells or for one, or it stays as the message says. */
export function CellCard({ card, disabled, onDecide, onShow, onLeave }: CellCardProps) {
  const [text, setText] = useState<string | null>(null);
  const { field, original, sheet, cell, cells } = card;
  const correctOne = (): void => {
    if (text !== null) onDecide({ kind: 'correct', sheet, cell, text });
    setText(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text === null || cells.length < 2 || field === null) return correctOne();
    onDecide({ kind: 'correctEqual', field, original, text });
    setText(null);
  };
  return (
    <CardFrame
      title={t.cards.cellTitle(original, field)}
      cells={cells}
      severity={card.severity}
      onShow={onShow}
      actions={
        text === null ? (
          <Offered
            card={card}
            disabled={disabled}
            onDecide={onDecide}
            onCorrect={() => setText(original)}
            onLeave={onLeave}
          />
        ) : (
          <form className={styles.form} onSubmit={submit}>
            <NewText cell={cell} text={text} onText={setText} />
            <Button type="submit" appearance="primary" disabled={disabled}>
              {cells.length > 1 ? t.cards.applyToEqual(cells.length) : t.cards.apply}
            </Button>
            {cells.length > 1 && (
              <Button disabled={disabled} onClick={correctOne}>
                {t.cards.applyToOne(cell)}
              </Button>
            )}
          </form>
        )
      }
    >
      {card.message}
    </CardFrame>
  );
}
