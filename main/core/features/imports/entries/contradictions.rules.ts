import type { EntryDraft } from '../../entries/index.ts';
import { identityOfDraft } from '../../entries/index.ts';

const mostCells = 4;

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

/** The cells, as far as they fit into a sentence: the same words at each of them, so that they are one question. */
export function cellList(cells: readonly string[]): string {
  return cells.slice(0, mostCells).join(', ') + (cells.length > mostCells ? ' …' : '');
}
