import * as z from 'zod';
import { command, day, done, fileToken, id, instant, query, text } from './define.ts';
import { recordPages, type RecordEntity } from './record-pages.ts';

const recordEntities = Object.keys(recordPages) as [RecordEntity, ...RecordEntity[]];

/** The record something belongs to. */
const carrier = { entity: z.enum(recordEntities), entityId: id };
const noteText = text.refine((value) => value.trim() !== '');

const note = z.strictObject({ id, text, at: instant, person: text });
const attachment = z.strictObject({ id, name: text, size: z.int(), sha256: z.string(), at: instant, person: text });
const reminder = z.strictObject({ id, due: day, text, who: text, done: z.boolean(), doneAt: instant.nullable() });

export const recordsContract = {
  'records.extras': query(
    z.strictObject(carrier),
    z.strictObject({
      notes: z.array(note).max(500),
      attachments: z.array(attachment).max(500),
      reminders: z.array(reminder).max(500),
    }),
  ),
  'records.addNote': command(z.strictObject({ ...carrier, text: noteText }), z.strictObject({ id })),
  'records.changeNote': command(z.strictObject({ id, text: noteText }), done),
  'records.remind': command(
    z.strictObject({ ...carrier, due: day, text: noteText, who: text }),
    z.strictObject({ id }),
  ),
  /** Only what is given is changed. */
  'records.changeReminder': command(
    z.strictObject({
      id,
      due: day.optional(),
      text: noteText.optional(),
      who: text.optional(),
      done: z.boolean().optional(),
    }),
    z.strictObject({ commandId: z.string() }),
  ),
  'records.remove': command(
    z.strictObject({ kind: z.enum(['note', 'attachment', 'reminder']), id }),
    z.strictObject({ commandId: z.string() }),
  ),
};

/** Paths stay with the shell. */
export const recordsInternalContract = {
  /** Keeps the file's bytes under their hash. Throws ATTACHMENT_KIND, ATTACHMENT_TOO_LARGE, RECORD_NOT_FOUND. */
  'records.attachPath': command(z.strictObject({ ...carrier, path: z.string(), name: text }), z.strictObject({ id })),
  'records.fileOf': query(z.strictObject({ id }), z.strictObject({ path: z.string(), fileName: text })),
};

/** Answered by the shell, for it alone knows what a token stands for. */
export const recordsShellContract = {
  'shell.attachFiles': command(
    z.strictObject({ ...carrier, tokens: z.array(fileToken).min(1).max(20) }),
    z.strictObject({ ids: z.array(id) }),
  ),
  /** Opens a copy of the attached file in the program Windows uses for it. */
  'shell.openAttachment': command(z.strictObject({ id }), done),
};
