import { useState } from 'react';
import type { Decision } from '../../../../shared/contract/imports.ts';
import type { PairAnswer, PairCandidate, PairCard } from '../../../../shared/contract/imports-pairs.ts';
import { pairTexts as t } from '../../../../shared/i18n/de/pairs.ts';
import { Button } from '../../../ui/index.ts';
import { CardFrame } from './card-frame.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import styles from './cards.module.css';

export interface PairCardProps {
  draftId: string;
  card: PairCard;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onShow: (cell: string) => void;
}

function Candidate({ candidate, onCompare }: { candidate: PairCandidate; onCompare: () => void }) {
  const { name, provider, place, from, reason } = candidate;
  return (
    <li className={styles.candidate}>
      <span>
        <strong>{name}</strong>, {provider || t.noProvider}, {place}
        <span className={styles.small}>
          {from}. {reason}.
        </span>
      </span>
      <Button size="small" aria-label={t.compareWith(name)} onClick={onCompare}>
        {t.compare}
      </Button>
    </li>
  );
}

interface AnswersProps {
  candidates: readonly PairCandidate[];
  disabled: boolean;
  onAnswer: (answer: PairAnswer) => void;
}

/** Answers that need no comparison. */
function Answers({ candidates, disabled, onAnswer }: AnswersProps) {
  return (
    <>
      <Button disabled={disabled} onClick={() => onAnswer({ is: 'different', refs: candidates.map(({ ref }) => ref) })}>
        {t.different}
      </Button>
      <Button appearance="subtle" disabled={disabled} title={t.laterHint} onClick={() => onAnswer({ is: 'later' })}>
        {t.later}
      </Button>
    </>
  );
}

/** A new row that may repeat what is known: every candidate with its reason, none chosen. */
export function PairCardView({ draftId, card, disabled, onDecide, onShow }: PairCardProps) {
  const [compared, setCompared] = useState<string | null>(null);
  const { sheet, row, cell, name, provider, place, candidates } = card;
  const decide = (answer: PairAnswer): void => onDecide({ kind: 'pair', sheet, row, answer });
  return (
    <CardFrame
      title={t.title}
      cells={[cell]}
      severity="warning"
      wide
      onShow={onShow}
      actions={<Answers candidates={candidates} disabled={disabled} onAnswer={decide} />}
    >
      {t.about(name, provider, place)}
      <ul className={styles.candidates}>
        {candidates.map((candidate) => (
          <Candidate key={candidate.ref} candidate={candidate} onCompare={() => setCompared(candidate.ref)} />
        ))}
      </ul>
      {compared !== null && (
        <CompareDialog
          draftId={draftId}
          card={card}
          candidate={compared}
          disabled={disabled}
          onClose={() => setCompared(null)}
          onSame={(fields) => {
            setCompared(null);
            decide({ is: 'same', ref: compared, fields });
          }}
          onDifferent={() => {
            setCompared(null);
            decide({ is: 'different', refs: [compared] });
          }}
        />
      )}
    </CardFrame>
  );
}
