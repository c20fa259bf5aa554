import type { TieFilter } from '../../contract/ties.ts';
import { tieKinds, tieOrders } from './words.ts';

export const everyTie: TieFilter = { kinds: [...tieKinds], ags: null, field: null, type: null, order: 'type' };

/** Whether a filter leaves pairs out; the order of the actors does not. */
export const hidesTies = ({ kinds, ags, field, type }: TieFilter): boolean =>
  kinds.length < tieKinds.length || [ags, field, type].some((choice) => choice !== null);

/** A filter as the words of an address: `kommune`, `feld`, `traegerart`, `ordnung`, `aus` for each kind. */
export function tieFilterWords({ kinds, ags, field, type, order }: TieFilter): [string, string][] {
  const chosen: [string, string | null][] = [
    ['kommune', ags],
    ['feld', field],
    ['traegerart', type],
    ['ordnung', order],
  ];
  return [
    ...chosen.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
    ...kinds.map((kind): [string, string] => ['aus', kind]),
  ];
}

export function tieFilterOf(words: { get(name: string): string | null; getAll(name: string): string[] }): TieFilter {
  const kinds = tieKinds.filter((kind) => words.getAll('aus').includes(kind));
  return {
    kinds: kinds.length > 0 ? kinds : [...tieKinds],
    ags: words.get('kommune'),
    field: words.get('feld'),
    type: words.get('traegerart'),
    order: tieOrders.find((order) => order === words.get('ordnung')) ?? everyTie.order,
  };
}
