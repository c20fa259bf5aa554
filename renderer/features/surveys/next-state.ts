import type { Recipient } from '../../../shared/contract/surveys.ts';

type State = NonNullable<Recipient['state']>;
const after: Record<State, State | null> = {
  asked: 'reminded',
  reminded: 'received',
  received: 'checked',
  checked: 'done',
  queried: 'done',
  done: 'releaseAsked',
  releaseAsked: 'released',
  released: null,
};

/**
 * The state a recipient usually reaches next; null at the end of the way. Only municipalities have a Kommunenblatt, and
 * nothing is released in a round that asks for the state of measures.
 */
export function nextState({ state, kind, measures }: Pick<Recipient, 'state' | 'kind' | 'measures'>): State | null {
  if (state === null) return 'asked';
  if (measures !== null && state === 'done') return null;
  return state === 'done' && kind !== 'municipality' ? 'released' : after[state];
}

/** What can be noted of a recipient by hand; a municipality's release names its document and has a dialog of its own. */
export function markable({ kind, measures }: Pick<Recipient, 'kind' | 'measures'>, states: readonly State[]): State[] {
  const hidden: State[] =
    measures !== null ? ['released', 'releaseAsked'] : kind === 'municipality' ? ['released'] : ['releaseAsked'];
  return states.filter((state) => !hidden.includes(state));
}
