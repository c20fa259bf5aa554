import type { Recipient } from '../../../shared/contract/surveys.ts';

type State = NonNullable<Recipient['state']>;
const after: Record<State, State | null> = {
  asked: 'reminded',
  reminded: 'received',
  received: 'checked',
  checked: 'done',
  queried: 'done',
  done: 'released',
  released: null,
};

/** The state a recipient usually reaches next; null at the end of the way. */
export const nextState = (state: State | null): State | null => (state === null ? 'asked' : after[state]);
