import { useSyncExternalStore } from 'react';

const minute = 60_000;
let now = new Date().toISOString();

function subscribe(changed: () => void): () => void {
  const timer = setInterval(() => {
    now = new Date().toISOString();
    changed();
  }, minute);
  return () => clearInterval(timer);
}

/** The present instant (ISO, UTC) to the minute, for words such as "heute". */
export const useNow = (): string => useSyncExternalStore(subscribe, () => now);
