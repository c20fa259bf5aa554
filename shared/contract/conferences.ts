import * as z from 'zod';
import { ags, command, day, id, nothing, query, text } from './define.ts';
import { conferenceKinds, meetingStates, outcomeEntities, resultKinds } from './meeting-words.ts';

const line = z.string().max(400);
const optional = line.nullable();
const commanded = z.strictObject({ commandId: id });
const some = <T extends z.ZodType>(row: T) => z.array(row).max(500);

const conferenceRow = z.strictObject({
  id,
  name: text,
  kind: z.enum(conferenceKinds),
  state: z.enum(meetingStates),
  day: day.nullable(),
  location: text.nullable(),
  participants: z.int(),
  results: z.int(),
  /** Needs, proposals and pledges of which nothing came yet. */
  open: z.int(),
});
export type ConferenceRow = z.infer<typeof conferenceRow>;

const groupValues = { name: line.min(1), fieldOfAction: optional, responsible: optional };
const workingGroup = z.strictObject({ id, ...groupValues });
export type WorkingGroup = z.infer<typeof workingGroup>;

const resultValues = {
  kind: z.enum(resultKinds),
  text: text.refine((value) => value.trim() !== ''),
  /** From whom, as it is to be read. */
  toldWho: optional,
  /** The Kommune it speaks of. */
  ags: ags.nullable(),
  workingGroupId: id.nullable(),
  /** Only where it differs from that of the working group. */
  fieldOfAction: optional,
};
const outcome = z.strictObject({ entity: z.enum(outcomeEntities), recordId: id, name: text });
const conferenceResult = z.strictObject({ id, ...resultValues, outcomes: z.array(outcome) });
export type ConferenceResult = z.infer<typeof conferenceResult>;

const origin = z.strictObject({
  resultId: id,
  kind: z.enum(resultKinds),
  text,
  toldWho: optional,
  meetingId: id,
  meeting: text,
  day: day.nullable(),
});

/** Konferenzen und Workshops: meetings with working groups and results; agenda, people and tasks are those of a meeting. */
export const conferencesContract = {
  'conferences.list': query(nothing, z.strictObject({ conferences: some(conferenceRow) })),
  'conferences.get': query(
    z.strictObject({ id }),
    z.strictObject({ groups: some(workingGroup), results: z.array(conferenceResult).max(2000) }),
  ),
  'conferences.saveGroup': command(
    z.strictObject({ id: id.nullable(), meetingId: id, values: z.strictObject(groupValues).partial() }),
    commanded.extend({ id }),
  ),
  /** Its results stay and belong to no group. */
  'conferences.removeGroup': command(z.strictObject({ id }), commanded),
  /** New results in their order: one that is typed, or many from a table. */
  'conferences.addResults': command(
    z.strictObject({ meetingId: id, results: z.array(z.strictObject(resultValues)).min(1).max(500) }),
    commanded,
  ),
  'conferences.changeResult': command(
    z.strictObject({ id, values: z.strictObject(resultValues).partial() }),
    commanded,
  ),
  /** What came of it stays. */
  'conferences.removeResult': command(z.strictObject({ id }), commanded),
  /** Begins a record with what the result says and keeps where it comes from. */
  'conferences.makeOf': command(
    z.strictObject({ resultId: id, entity: z.enum(outcomeEntities) }),
    commanded.extend({ recordId: id }),
  ),
  /** People with their institution, known ones or new; a state is noted for each. */
  'conferences.addParticipants': command(
    z.strictObject({
      meetingId: id,
      people: z
        .array(z.strictObject({ name: line.min(1), organization: optional }))
        .min(1)
        .max(500),
    }),
    commanded.extend({ added: z.int(), known: z.int() }),
  ),
  /** The results a record came from. */
  'conferences.originsOf': query(
    z.strictObject({ entity: z.enum(outcomeEntities), recordId: id }),
    z.strictObject({ origins: some(origin) }),
  ),
};
