import { useState } from 'react';
import type { Decision } from '../../../../shared/contract/imports.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { vocabularyOf } from '../../../../shared/domain/import-fields.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { formatList } from '../../../../shared/i18n/format.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, offeredChoices } from '../../../ui/index.ts';
import type { AnswerForAll } from '../parts/use-decide.ts';
import { CardFrame } from './card-frame.tsx';
import { ForAll } from './for-all.tsx';
import { OtherTerms, type AnswerProps } from './other-terms.tsx';
import type { ValueCardData } from './use-answered.ts';

export interface ValueCardProps {
  card: ValueCardData;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onShow: (cell: string) => void;
  /** Set where other open files may ask the same. */
  onDecideAll?: ((decision: AnswerForAll) => void) | undefined;
  /** Told the answer in words. */
  onAnswered: (answer: string) => void;
}

const placesOf = (regions: readonly Region[]) => [
  { id: 'districtWide', name: t.cards.districtWide, synonyms: [] },
  ...regions.map(({ ags, name }) => ({ id: ags, name, synonyms: [] })),
];

/** The answers the program thinks of, each with its reason. */
function FirstOptions({ card, disabled, onAnswer }: AnswerProps & { card: ValueCardData }) {
  return card.options.slice(0, 3).map((option) => (
    <Button
      key={option.id}
      appearance={card.options.length === 1 ? 'primary' : 'secondary'}
      disabled={disabled}
      title={option.reason}
      onClick={() => onAnswer([option.id])}
    >
      {option.name}
    </Button>
  ));
}

function Reasons({ card }: { card: ValueCardData }) {
  const reasons = card.options.filter(({ reason }) => reason !== '').slice(0, 2);
  return reasons.map((option) => (
    <span key={option.id}>
      {' '}
      <strong>{option.name}</strong>: {option.reason.replace(/\.$/, '')}.
    </span>
  ));
}

/**
 * A word that is in no vocabulary, or no municipality: offered answers as buttons with their reason, every other one, or empty. Where an offer is
 * is never left empty: the row would silently get the place of its file.
 */
export function ValueCard({ card, disabled, onDecide, onDecideAll, onShow, onAnswered }: ValueCardProps) {
  const [all, setAll] = useState(false);
  const { data } = useCall('vocabularies.list', {});
  const isPlace = card.field === 'municipality';
  const { data: places } = useCall('regions.list', {}, { enabled: isPlace });
  const vocabulary = vocabularyOf(card.field);
  const label = fieldLabels[card.field];
  const terms = vocabulary ? offeredChoices(data?.[vocabulary] ?? []) : isPlace ? placesOf(places?.regions ?? []) : [];
  const nameOf = (id: string): string => [...card.options, ...terms].find((term) => term.id === id)?.name ?? id;
  const answer = (termIds: string[] | null, words = termIds?.map(nameOf)): void => {
    const { field, original } = card;
    onAnswered(words ? formatList(words) : t.cards.leftEmpty);
    (all && onDecideAll ? onDecideAll : onDecide)({ kind: 'value', field, original, termIds });
  };
  return (
    <CardFrame
      title={t.cards.valueTitle(card.original, card.field)}
      cells={card.cells}
      severity="error"
      wide
      onShow={onShow}
      actions={
        <>
          <FirstOptions card={card} disabled={disabled} onAnswer={answer} />
          <OtherTerms {...{ label, terms, vocabulary, disabled }} original={card.original} onAnswer={answer} />
          {isPlace || (
            <Button appearance="subtle" disabled={disabled} onClick={() => answer(null)}>
              {t.cards.leaveEmpty}
            </Button>
          )}
          {onDecideAll && <ForAll checked={all} disabled={disabled} onChange={setAll} />}
        </>
      }
    >
      {card.message}
      <Reasons card={card} />
    </CardFrame>
  );
}
