import type { DraftCard } from '../../../../shared/contract/imports.ts';

/** Stable name of a card while its draft is open. */
export function cardKey(card: DraftCard): string {
  switch (card.kind) {
    case 'value':
      return `value|${card.sheet}|${card.field}|${card.original}`;
    case 'sign':
      return `sign|${card.sheet}|${card.sign}`;
    case 'source':
      return `source|${card.sheet}`;
    case 'column':
      return `column|${card.sheet}|${card.range}`;
    case 'pair':
      return `pair|${card.sheet}|${card.row}`;
    case 'cell':
      return `cell|${card.sheet}|${card.cell}|${card.message}`;
  }
}

const weight = (card: DraftCard): number => {
  if (card.kind === 'column') return -1;
  if (card.kind === 'value') return 0;
  if (card.kind === 'sign' || card.kind === 'source') return card.decided === null ? 1 : 6;
  if (card.kind === 'pair') return card.decided === null ? 3 : 5;
  return { error: 2, warning: 3, info: 4 }[card.severity];
};

/** What holds rows back first, then open signs, then single cells by weight; answered signs last. */
export const orderCards = (cards: readonly DraftCard[]): DraftCard[] =>
  [...cards].sort(
    (a, b) => weight(a) - weight(b) || (a.kind === 'value' && b.kind === 'value' ? b.cells.length - a.cells.length : 0),
  );

/** Cards that still wait for an answer. */
export const openCards = (cards: readonly DraftCard[]): number =>
  cards.filter((card) => !('decided' in card) || card.decided === null).length;
