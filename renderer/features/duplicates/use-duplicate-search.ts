import { useEffect } from 'react';
import { useCommand } from '../../ipc/queries.ts';

/** Lets the core look at offers it has not searched for duplicates yet; what it finds is announced like any change. */
export function useDuplicateSearch(isNeeded: boolean) {
  const { mutate, isPending, error } = useCommand('duplicates.search');
  useEffect(() => {
    if (isNeeded) mutate({});
  }, [isNeeded, mutate]);
  return { searching: isPending, failed: error !== null, retry: () => mutate({}) };
}
