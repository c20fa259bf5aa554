import { useState } from 'react';

/** Recipients that the actions of the page are for; none chosen means all that are meant. */
export interface Selection {
  ids: readonly string[];
  toggle: (id: string) => void;
  clear: () => void;
}

/** Ids that are gone (a recipient was removed) are not chosen any more. */
export function useSelection(known: readonly string[]): Selection {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const ids = chosen.filter((id) => known.includes(id));
  return {
    ids,
    toggle: (id) => setChosen(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]),
    clear: () => setChosen([]),
  };
}
