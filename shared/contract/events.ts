import * as z from 'zod';

/** What the core tells the windows. `data.changed` names topics: the first word of the channels to ask again. */
export const events = {
  'job.progress': z.strictObject({
    jobId: z.string(),
    kind: z.enum(['read', 'commit', 'demo', 'backup', 'issue']),
    /** German, e.g. "Kaarst.xlsx wird gelesen". */
    label: z.string(),
    done: z.number(),
    total: z.number().nullable(),
    finished: z.boolean(),
    problem: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  }),
  'data.changed': z.strictObject({ topics: z.array(z.string()) }),
  /** A command of the application menu, e.g. "search", "print", "undo". */
  'menu.command': z.strictObject({ command: z.string() }),
};
export type EventName = keyof typeof events;
export type EventOf<E extends EventName> = z.infer<(typeof events)[E]>;
