import { useState } from 'react';
import type { DraftCard } from '../../../../shared/contract/imports.ts';
import { cardKey } from './card-order.ts';

export type ValueCardData = Extract<DraftCard, { kind: 'value' }>;
export interface Answered {
  card: ValueCardData;
  /** The answer in words. */
  answer: string;
}

/** By draft; kept while the window is open, so that going to another file and back loses no way to change an answer. */
const memory = new Map<string, ReadonlyMap<string, Answered>>();

/** The cards of words that were answered here: they are no question any more, but the answer can be changed. */
export function useAnswered(draftId: string, open: readonly DraftCard[]) {
  const [all, setAll] = useState<ReadonlyMap<string, Answered>>(() => memory.get(draftId) ?? new Map());
  const remember = (card: ValueCardData, answer: string): void => {
    const next = new Map([...all, [cardKey(card), { card, answer }] as const]);
    memory.set(draftId, next);
    setAll(next);
  };
  const stillOpen = new Set(open.map(cardKey));
  return { answered: [...all].filter(([key]) => !stillOpen.has(key)), remember };
}
