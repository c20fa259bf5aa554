import * as z from 'zod';

/** A call that reads. */
export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output }) as const;
/** A call that writes, in one transaction, and shows in the history. */
export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'command', input, output }) as const;

export const nothing = z.strictObject({});
export const done = z.strictObject({});
/** A record id (UUIDv7). */
export const id = z.string().regex(/^[0-9a-f-]{36}$/);
/** Region key: AGS of a municipality, or the key of an own region of a kreisfreie Stadt (`05111000-01`). */
export const ags = z.string().regex(/^[0-9]{8}(-[0-9]{2})?$/);
export const text = z.string().max(20_000);
/** An instant, ISO 8601 in UTC. */
export const instant = z.string().max(40);
/** A calendar day `yyyy-mm-dd`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A handle for a file the person chose; paths never cross the bridge. */
export const fileToken = z.string().max(80);
export const limit = z.int().min(1).max(500);
/** A picture that the page drew, as base64. */
export const pngText = z.string().max(24_000_000);
