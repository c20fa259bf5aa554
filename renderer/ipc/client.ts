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

/** One call of the contract; throws `CallError` where it is refused. */
export async function call<C extends WindowChannel>(channel: C, input: InputOf<C>): Promise<OutputOf<C>> {
  const answer = await window.verzahnt.call(channel, input);
  if (!answer.ok) throw new CallError(answer.error);
  return answer.value as OutputOf<C>;
}

/** Listens to an event until the returned function is called. */
export const listen = <E extends EventName>(event: E, heard: (payload: EventOf<E>) => void): (() => void) =>
  window.verzahnt.on(event, (payload) => heard(payload as EventOf<E>));
