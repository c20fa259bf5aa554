import { useState, type FormEvent } from 'react';
import type { Decision, DraftCard } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button, cx } from '../../../ui/index.ts';
import type { AnswerForAll } from '../parts/use-decide.ts';
import { CardFrame } from './card-frame.tsx';
import { ForAll } from './for-all.tsx';
import styles from './cards.module.css';

export interface SourceCardProps {
  card: Extract<DraftCard, { kind: 'source' }>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onShow: (cell: string) => void;
  /** Set where other open files may ask the same. */
  onDecideAll?: ((decision: AnswerForAll) => void) | undefined;
}

function Sources({
  card,
  disabled,
  onPick,
}: Pick<SourceCardProps, 'card' | 'disabled'> & { onPick: (text: string) => void }) {
  const { known, decided } = card;
  const shown = decided === null || decided === '' || known.includes(decided) ? known : [decided, ...known];
  return (
    <fieldset className={styles.sources} aria-label={t.cards.sourceTitle}>
      {[...shown, ''].map((text) => (
        <button
          key={text}
          type="button"
          className={cx(styles.choiceButton, styles.source)}
          title={text || undefined}
          aria-pressed={decided === text}
          disabled={disabled}
          onClick={() => onPick(text)}
        >
          {text || t.cards.sourceNone}
        </button>
      ))}
    </fieldset>
  );
}

/** Where figures come from that name no source: known sources, another one, or none. */
export function SourceCard({ card, disabled, onDecide, onDecideAll, onShow }: SourceCardProps) {
  const [all, setAll] = useState(false);
  const [other, setOther] = useState('');
  const answer = all && onDecideAll ? onDecideAll : onDecide;
  const pick = (text: string): void => answer({ kind: 'correctEqual', field: 'source', original: '', text });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (other.trim() !== '') pick(other.trim());
    setOther('');
  };
  return (
    <CardFrame
      title={t.cards.sourceTitle}
      cells={card.cells}
      severity={card.decided === null ? 'warning' : 'info'}
      wide
      onShow={onShow}
      actions={
        <>
          <Sources card={card} disabled={disabled} onPick={pick} />
          <form className={styles.form} onSubmit={submit}>
            <input
              className={styles.input}
              aria-label={t.cards.sourceLabel}
              placeholder={t.cards.sourceOther}
              value={other}
              disabled={disabled}
              onChange={(event) => setOther(event.target.value)}
            />
            <Button type="submit" disabled={disabled || other.trim() === ''}>
              {t.cards.apply}
            </Button>
          </form>
          {onDecideAll && <ForAll checked={all} disabled={disabled} onChange={setAll} />}
        </>
      }
    >
      {t.cards.sourceText}
    </CardFrame>
  );
}
