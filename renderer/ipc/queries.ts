import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventName, EventOf, InputOf, OutputOf, WindowChannel } from '../../shared/contract/index.ts';
import { call, listen, type CallError } from './client.ts';

/** Topic of a channel, as `data.changed` names it: `offers.list` -> `offers`. */
export const topicOf = (channel: WindowChannel): string => channel.slice(0, channel.indexOf('.'));

/** Key of a query: [topic, channel, input]. */
export const keyOf = <C extends WindowChannel>(channel: C, input: InputOf<C>) =>
  [topicOf(channel), channel, input] as const;

/** The local database answers at once and tells what changed, so nothing grows stale by time. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** Asks again what a change touched; returns the function that stops listening. */
export const followChanges = (client: QueryClient): (() => void) =>
  listen('data.changed', ({ topics }) => {
    for (const topic of topics) void client.invalidateQueries({ queryKey: [topic] });
  });

export interface CallOptions {
  enabled?: boolean;
  /** Keep showing the last answer while another input is asked (lists, search). */
  keepPrevious?: boolean;
  /** Asked again with another topic than its own; `history` hears of every step. */
  topic?: string;
}

/** A query of the contract, kept and asked again when its topic changed. */
export function useCall<C extends WindowChannel>(
  channel: C,
  input: InputOf<C>,
  { enabled = true, keepPrevious = false, topic = topicOf(channel) }: CallOptions = {},
): UseQueryResult<OutputOf<C>, CallError> {
  return useQuery<OutputOf<C>, CallError>({
    queryKey: [topic, channel, input],
    queryFn: () => call(channel, input),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
}

/** A command of the contract: `const save = useCommand('offers.update'); save.mutate(input)`. */
export const useCommand = <C extends WindowChannel>(
  channel: C,
): UseMutationResult<OutputOf<C>, CallError, InputOf<C>> =>
  useMutation<OutputOf<C>, CallError, InputOf<C>>({ mutationFn: (input) => call(channel, input) });

/** Listens while the component is there; `heard` should be stable. */
export function useEvent<E extends EventName>(event: E, heard: (payload: EventOf<E>) => void): void {
  useEffect(() => listen(event, heard), [event, heard]);
}
