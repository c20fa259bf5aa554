import type { Envelope } from '../../../shared/contract/index.ts';
import { Problem } from '../../../shared/domain/problem.ts';
import { problemText } from '../../../shared/i18n/de/problems.ts';
import { newId } from './ids.ts';

/** Turns what was thrown into the answer that crosses a thread: German sentence, code, trace id for the log. */
export function failure(error: unknown, log: (traceId: string, error: unknown) => void = () => {}): Envelope<never> {
  const traceId = newId();
  const problem = error instanceof Problem ? error : new Problem('INTERNAL', {}, { cause: error });
  if (problem.code === 'INTERNAL' || problem.cause) log(traceId, problem.cause ?? error);
  const { code, details } = problem;
  return { ok: false, error: { code, message: problemText(code, details), details, traceId } };
}

/** The value of an envelope, or the problem it carries, thrown again. */
export function unwrap<T>(envelope: Envelope<T>): T {
  if (envelope.ok) return envelope.value;
  throw new Problem(envelope.error.code, envelope.error.details);
}
