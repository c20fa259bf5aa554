import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { Envelope, ProblemInfo } from '../../shared/contract/index.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { problemText } from '../../shared/i18n/de/problems.ts';
import type { AppPage } from '../security/app-origin.ts';
import { trustedSender, type Sender, type SenderFrame } from './sender.ts';
import { isWithin } from './size.ts';

/** One channel as the gate sees it. `answer` may throw a Problem. */
export interface Channel {
  input: z.ZodType;
  output: z.ZodType;
  /** The page that may call it. */
  page: AppPage;
  /** Largest input, in bytes as `isWithin` counts them. */
  limit: number;
  answer(input: never, sender: Sender): Promise<unknown>;
}
export interface GateLog {
  /** Never gets inputs, outputs or messages: only the channel, a code and the trace id. */
  refused(channel: string, code: string, traceId: string, error?: unknown): void;
}
export type Gate = (frame: SenderFrame | null, channel: unknown, input: unknown) => Promise<Envelope>;

/** A call the core answered with a problem of its own; the gate passes it on as it is. */
export class AnsweredProblem extends Error {
  readonly info: ProblemInfo;
  constructor(info: ProblemInfo) {
    super(info.code);
    this.info = info;
  }
}

const told = (code: string, details: ProblemInfo['details'], traceId: string): Envelope => ({
  ok: false,
  error: { code, message: problemText(code, details), details, traceId },
});

function failed(error: unknown, channel: string, log: GateLog): Envelope {
  if (error instanceof AnsweredProblem) return { ok: false, error: error.info };
  const traceId = randomUUID();
  const known = error instanceof Problem;
  const code = known ? error.code : 'INTERNAL';
  log.refused(channel, code, traceId, known ? error.cause : error);
  return told(code, known ? error.details : {}, traceId);
}

/** The contract knows one object per call; an empty schema would also take a Date or a Map. */
const isPlainObject = (input: unknown): boolean =>
  input !== null && typeof input === 'object' && Object.getPrototypeOf(input) === Object.prototype;

async function pass(
  channels: ReadonlyMap<string, Channel>,
  sender: Sender | null,
  name: unknown,
  input: unknown,
): Promise<unknown> {
  if (!sender) throw new Problem('CALL_REFUSED');
  const channel = typeof name === 'string' ? channels.get(name) : undefined;
  if (!channel) throw new Problem('CALL_UNKNOWN');
  if (channel.page !== sender.page) throw new Problem('CALL_REFUSED');
  if (!isWithin(input, channel.limit)) throw new Problem('CALL_TOO_LARGE');
  if (!isPlainObject(input)) throw new Problem('CALL_INVALID');
  const parsed = channel.input.safeParse(input);
  if (!parsed.success)
    throw new Problem(
      'CALL_INVALID',
      {},
      { cause: new Error(parsed.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ')) },
    );
  const value = await channel.answer(parsed.data as never, sender);
  return channel.output.parse(value);
}

/**
 * The one way from a window into the program: sender, known channel, size, input schema, handler, output schema,
 * envelope. Never rejects.
 */
export const createGate =
  (channels: ReadonlyMap<string, Channel>, log: GateLog): Gate =>
  async (frame, name, input) => {
    try {
      return { ok: true, value: await pass(channels, trustedSender(frame), name, input) };
    } catch (error) {
      return failed(error, typeof name === 'string' && channels.has(name) ? name : '?', log);
    }
  };
