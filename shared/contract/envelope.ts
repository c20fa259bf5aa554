import * as z from 'zod';

/** Every answer that crosses a thread or the bridge. `message` is the German sentence for `code`. */
export const envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({
      code: z.string(),
      message: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
      traceId: z.string(),
    }),
  }),
]);
export type ProblemInfo = { code: string; message: string; details: Record<string, string | number>; traceId: string };
export type Envelope<T = unknown> = { ok: true; value: T } | { ok: false; error: ProblemInfo };
