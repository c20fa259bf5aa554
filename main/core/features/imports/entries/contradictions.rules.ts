import type { EntryDraft } from '../../entries/index.ts';
import { identityOfDraft } from '../../entries/index.ts';

const mostCells = 3;

/**
 * Figures of one file that say different things of the same indicator, place, time and source, as when its rows are parts
 * of a municipality that nothing names. Which of them holds only a person knows. By identity, the cells they stand in.
 */
export function contradictionsIn(drafts: readonly EntryDraft[]): ReadonlyMap<string, readonly string[]> {
  const figures = drafts.filter(({ entity }) => entity === 'observation');
  const said = Map.groupBy(figures, identityOfDraft);
  const valueOf = ({ values }: EntryDraft): string => `${values['value']}|${values['sign']}`;
  const contrary = [...said].filter(([, same]) => new Set(same.map(valueOf)).size > 1);
  return new Map(contrary.map(([identity, same]) => [identity, same.map(({ cell }) => cell)]));
}

/** The other cells, as far as they fit into a sentence. */
export function otherCells(cells: readonly string[], own: string): string {
  const others = cells.filter((cell) => cell !== own);
  return others.slice(0, mostCells).join(', ') + (others.length > mostCells ? ' …' : '');
}
