import { useSyncExternalStore } from 'react';
import type { HandoutFormat } from '../../../shared/contract/handouts.ts';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { call } from '../../ipc/client.ts';
import type { Piece } from './form-state.ts';

export interface BatchOrder {
  pieces: readonly Piece[];
  format: HandoutFormat;
  /** One PDF of all, called so; else a file each. */
  joined: boolean;
  name: string;
}
/** The running or last batch of this window; kept while pages change. */
export interface Batch extends BatchOrder {
  jobId: string;
  stopping: boolean;
  result: OutputOf<'shell.issueHandouts'> | null;
}

let batch: Batch | null = null;
const listeners = new Set<() => void>();
const become = (next: Batch | null): void => {
  batch = next;
  for (const heard of listeners) heard();
};
const subscribe = (heard: () => void): (() => void) => {
  listeners.add(heard);
  return () => listeners.delete(heard);
};

export const useBatch = (): Batch | null => useSyncExternalStore(subscribe, () => batch);

/** Begins a batch; one that still runs is not disturbed. Rejects with what the shell refuses altogether. */
export async function startBatch(order: BatchOrder): Promise<void> {
  if (batch && !batch.result) return;
  const jobId = crypto.randomUUID();
  const { pieces, format, joined, name } = order;
  become({ ...order, jobId, stopping: false, result: null });
  try {
    const options = pieces.map((piece) => piece.options);
    const result = await call('shell.issueHandouts', { jobId, options, format, joined, name });
    // A place that was not chosen is no batch.
    become(batch && result.place !== '' ? { ...batch, result } : null);
  } catch (error) {
    become(null);
    throw error;
  }
}

/** The document being made is finished; none is begun after it. */
export async function stopBatch(): Promise<void> {
  if (!batch || batch.result) return;
  become({ ...batch, stopping: true });
  await call('shell.stopHandouts', { jobId: batch.jobId });
}

export const forgetBatch = (): void => become(null);
