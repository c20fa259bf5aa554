import * as z from 'zod';
import { changeEntry } from './offers.ts';
import { command, day, done, id, instant, limit, nothing, query, text } from './define.ts';

/** Where a click leads: a page with an optional record. The renderer turns it into a route. */
export const target = z.strictObject({
  page: z.enum([
    'offers',
    'coverage',
    'gaps',
    'needs',
    'indicators',
    'imports',
    'import',
    'history',
    'handouts',
    'backup',
    'settings',
    'surveys',
    'planning',
    'funding',
    'organizations',
    'papers',
    'bodies',
    'meetings',
    'tasks',
    'inquiries',
    'conferences',
    'cooperation',
    'currency',
    'duplicates',
    'privacy',
  ]),
  id: z.string().optional(),
});
export type Target = z.infer<typeof target>;

const overviewItem = z.strictObject({ label: text, detail: text, count: z.int().nullable(), target });

/** A reminder away from its record: with the record's name and the way there. */
const dueReminder = z.strictObject({ id, due: day, text, who: text, title: text, target: target.nullable() });

export const platformContract = {
  'overview.get': query(
    z.strictObject({ lastVisit: instant.nullable() }),
    z.strictObject({
      /** Open reminders until two weeks from now, the oldest first. */
      reminders: z.array(dueReminder),
      due: z.array(overviewItem),
      toClarify: z.array(overviewItem),
      changed: z.array(overviewItem),
      lastBackup: instant.nullable(),
      offers: z.int(),
      imports: z.int(),
    }),
  ),
  'search.all': query(
    z.strictObject({ text: z.string().max(200), limit }),
    z.strictObject({
      hits: z.array(
        z.strictObject({
          kind: z.enum([
            'offer',
            'organization',
            'contact',
            'body',
            'meeting',
            'municipality',
            'import',
            'document',
            'measure',
            'paper',
            'resolution',
          ]),
          id: z.string(),
          title: text,
          detail: text,
          target,
        }),
      ),
    }),
  ),
  'history.list': query(
    z.strictObject({ cursor: z.string().nullable(), limit }),
    z.strictObject({
      commands: z.array(
        z.strictObject({
          commandId: z.string(),
          at: instant,
          actor: text,
          label: text,
          records: z.int(),
          changes: z.array(changeEntry),
          undone: z.boolean(),
          undoable: z.boolean(),
        }),
      ),
      cursor: z.string().nullable(),
    }),
  ),
  /** Who changed what of one record, newest first. */
  'history.ofRecord': query(
    z.strictObject({ entity: z.string().max(40), id: z.string().max(40) }),
    z.strictObject({ changes: z.array(changeEntry).max(500) }),
  ),
  /** Takes back one command; without an id the last one of this person. Values changed since are kept and named. */
  'history.undo': command(
    z.strictObject({ commandId: z.string().optional() }),
    z.strictObject({ label: text, undone: z.int(), kept: z.array(text) }),
  ),
  'backup.list': query(
    nothing,
    z.strictObject({ backups: z.array(z.strictObject({ fileName: text, at: instant, size: z.int(), reason: text })) }),
  ),
  'backup.create': command(nothing, z.strictObject({ fileName: text })),
  'backup.check': query(nothing, z.strictObject({ ok: z.boolean(), findings: z.array(text) })),
  'jobs.cancel': command(z.strictObject({ jobId: z.string() }), done),
};

/** Only for the shell and the command line. */
export const platformInternalContract = {
  /** Asked before a data folder is closed; null where no backup was due. */
  'backup.onClosing': command(nothing, z.strictObject({ fileName: text.nullable() })),
  'backup.writeTo': query(z.strictObject({ path: z.string() }), z.strictObject({ size: z.int(), sha256: z.string() })),
};
