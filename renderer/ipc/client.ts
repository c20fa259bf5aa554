import './zod-without-eval.ts';
import { coreContract, envelope, events, shellContract } from '../../shared/contract/index.ts';
import type {
  Envelope,
  EventName,
  EventOf,
  InputOf,
  OutputOf,
  ProblemInfo,
  WindowChannel,
} from '../../shared/contract/index.ts';

/** The two functions of the preload. */
interface Bridge {
  call: (channel: string, input: unknown) => Promise<Envelope>;
  on: (event: string, callback: (payload: unknown) => void) => () => void;
}

declare global {
  interface Window {
    verzahnt: Bridge;
  }
}

/** A refused call: `message` is the German sentence, `code` one of docs/codes.md. */
export class CallError extends Error {
  readonly code: string;
  readonly details: ProblemInfo['details'];
  readonly traceId: string;
  constructor(problem: ProblemInfo) {
    super(problem.message);
    this.name = 'CallError';
    this.code = problem.code;
    this.details = problem.details;
    this.traceId = problem.traceId;
  }
}

const contract = { ...coreContract, ...shellContract };

/** One call of the contract, checked on this side too; throws `CallError` where it is refused. */
export async function call<C extends WindowChannel>(channel: C, input: InputOf<C>): Promise<OutputOf<C>> {
  const { input: asked, output: answered } = contract[channel];
  const answer = envelope.parse(await window.verzahnt.call(channel, asked.parse(input)));
  if (!answer.ok) throw new CallError(answer.error);
  return answered.parse(answer.value) as OutputOf<C>;
}

/** Listens to an event until the returned function is called. */
export const listen = <E extends EventName>(event: E, heard: (payload: EventOf<E>) => void): (() => void) =>
  window.verzahnt.on(event, (payload) => heard(events[event].parse(payload) as EventOf<E>));
