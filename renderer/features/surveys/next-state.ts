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

/** The state a recipient usually reaches next; null at the end of the way. Only municipalities have a Kommunenblatt. */
export function nextState({ state, kind }: Pick<Recipient, 'state' | 'kind'>): State | null {
  if (state === null) return 'asked';
  return state === 'done' && kind !== 'municipality' ? 'released' : after[state];
}

/** What can be noted of a recipient by hand; a municipality's release names its document and has a dialog of its own. */
export const markable = (kind: Recipient['kind'], states: readonly State[]): State[] =>
  states.filter((state) => (kind === 'municipality' ? state !== 'released' : state !== 'releaseAsked'));
