import * as z from 'zod';
import { command, day, id, instant, nothing, query, text } from './define.ts';
import { holdingAreas } from './privacy-words.ts';

const spelling = z.string().min(1).max(200);
export const personWords = z.array(spelling).min(1).max(40);

const holding = z.strictObject({
  area: z.enum(holdingAreas),
  /** What kind of record, in German. */
  source: text,
  /** Its name, where it has one. */
  record: text,
  field: text,
  excerpt: text,
});
export type Holding = z.infer<typeof holding>;

const file = z.strictObject({ folder: z.enum(['originals', 'attachments']), name: text });
const holdings = z.strictObject({
  contacts: z.array(
    z.strictObject({
      id,
      name: text,
      organization: text.nullable(),
      values: z.array(z.strictObject({ label: text, value: text })),
    }),
  ),
  holdings: z.array(holding).max(2_000),
  /** All places in records and registers; more than the list holds. */
  total: z.int(),
  files: z.array(file.extend({ places: z.int() })),
  /** Pictures and PDFs: a person has to look into them. */
  unread: z.array(file),
  backups: z.int(),
});
export type Holdings = z.infer<typeof holdings>;

const counted = z.strictObject({ label: text, count: z.int() });
/** What was done, without anything that says about whom. */
export const erasure = z.strictObject({
  id,
  number: z.int(),
  at: instant,
  reason: text,
  counts: z.array(counted),
  /** Files that have a redacted version now: hash before and after. */
  documents: z.array(z.strictObject({ label: text, before: z.string(), after: z.string() })),
  /** What the program could not look into or could not write. */
  left: z.array(text),
  /** Times it was applied again, to a restored backup for instance. */
  repeated: z.array(instant),
});
export type Erasure = z.infer<typeof erasure>;

export const dueReasons = ['deleteOn', 'withdrawn', 'unconfirmed', 'draft'] as const;
const due = z.strictObject({
  reason: z.enum(dueReasons),
  name: text,
  organization: text.nullable(),
  organizationId: id.nullable(),
  day: day.nullable(),
  overdue: z.boolean(),
});
export type PrivacyDue = z.infer<typeof due>;

const settings = z.strictObject({
  /** Months after which a name in the history becomes initials; 0 keeps names. */
  initialsAfter: z.int().min(0).max(120),
  /** Months without confirmation after which a contact is on the due list. */
  confirmEvery: z.int().min(1).max(120),
  officer: text,
  authority: text,
  storage: text,
});
export type PrivacySettings = z.infer<typeof settings>;

/** Datenschutz: what is held about a person, erasure, dates, and the papers about it. */
export const privacyContract = {
  'privacy.overview': query(
    nothing,
    z.strictObject({ due: z.array(due).max(500), erasures: z.array(erasure).max(500), settings }),
  ),
  /** Under which spellings a person stands in the store. */
  'privacy.spellings': query(
    z.strictObject({ name: spelling }),
    z.strictObject({ spellings: z.array(z.strictObject({ text, places: z.int(), certain: z.boolean() })) }),
  ),
  'privacy.find': query(z.strictObject({ words: personWords }), holdings),
  /** Cannot be undone: that is its purpose. */
  'privacy.erase': command(
    z.strictObject({ words: personWords, contactIds: z.array(id).max(40), reason: z.string().max(200) }),
    erasure,
  ),
  'privacy.saveSettings': command(settings.partial(), settings),
};
