import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ShellState } from '../../shared/contract/shell.ts';
import { keyOf, useCall } from './queries.ts';

/** State of the program: open data folder, problem, theme. */
export const useShellState = () => useCall('shell.state', {});

/** The state where it is known to be loaded (inside the frame). */
export function useOpenShell(): ShellState {
  const { data } = useShellState();
  if (!data) throw new Error('The frame is shown before the shell answered.');
  return data;
}

/** Takes over a new state; answers of another data folder are forgotten. */
function adoptShellState(client: QueryClient, state: ShellState, always: boolean): void {
  const before = client.getQueryData<ShellState>(keyOf('shell.state', {}));
  const moved =
    before?.workspace?.folder !== state.workspace?.folder || before?.workspace?.demo !== state.workspace?.demo;
  const ofData = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'shell' };
  if (moved) client.removeQueries(ofData);
  client.setQueryData(keyOf('shell.state', {}), state);
  if (always && !moved) void client.resetQueries(ofData);
}

/** `always` forgets every answer even in the same folder: its data were replaced by a backup. */
export type AdoptShellState = (state: ShellState, options?: { always: boolean }) => void;

/** Hands a new state of the shell to the whole window. */
export function useAdoptShellState(): AdoptShellState {
  const client = useQueryClient();
  return useCallback((state, options) => adoptShellState(client, state, options?.always ?? false), [client]);
}
