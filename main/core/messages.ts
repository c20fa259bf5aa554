import type { Envelope } from '../../shared/contract/index.ts';

/** What a database thread is started with. */
export interface CoreSetup {
  mode: 'write' | 'read';
  dataDir: string;
  /** One shared number; not 0 asks running work to stop. */
  cancelFlag: SharedArrayBuffer;
}
export interface CoreRequest {
  id: number;
  channel: string;
  input: unknown;
}
export type CoreMessage =
  | { kind: 'ready'; queries: string[] }
  | { kind: 'refused'; envelope: Envelope<never> }
  | { kind: 'answer'; id: number; envelope: Envelope }
  | { kind: 'event'; event: string; payload: unknown }
  | { kind: 'defect'; traceId: string; stack: string };
