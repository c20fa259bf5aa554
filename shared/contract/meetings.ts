import * as z from 'zod';
import { ags, command, day, id, nothing, query, text } from './define.ts';
import { votes } from './votes.ts';
import { attendanceStates, bodyKinds, itemResults, meetingKinds, meetingStates, taskStates } from './meeting-words.ts';

const line = z.string().max(400);
const optional = line.nullable();
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();
const days = z.int().min(0).max(365).nullable();
const saved = z.strictObject({ id, commandId: id });
const commanded = z.strictObject({ commandId: id });
const some = <T extends z.ZodType>(row: T) => z.array(row).max(500);

const bodyValues = {
  name: line.min(1),
  shortName: optional,
  kind: z.enum(bodyKinds),
  political: z.boolean(),
  /** Calendar days between dispatch and meeting; at least six. */
  noticeDays: days,
  /** Days before dispatch on which the draft has to be there. */
  draftDays: days,
  startDay: day.nullable(),
  endDay: day.nullable(),
  remark: text.nullable(),
};
export const bodyRow = z.strictObject({
  id,
  name: text,
  shortName: text.nullable(),
  kind: z.enum(bodyKinds),
  political: z.boolean(),
  members: z.int(),
  nextDay: day.nullable(),
});
export type BodyRow = z.infer<typeof bodyRow>;

const membershipValues = {
  organizationId: id.nullable(),
  contactId: id.nullable(),
  role: optional,
  voting: z.boolean(),
  onBehalfOf: optional,
  startDay: day.nullable(),
  endDay: day.nullable(),
};
const membership = z.strictObject({
  id,
  ...membershipValues,
  organization: text.nullable(),
  person: text.nullable(),
  ended: z.boolean(),
});
export type Membership = z.infer<typeof membership>;
const termValues = { name: line.min(1), startDay: day.nullable(), endDay: day.nullable() };

export const bodyRecord = z.strictObject({
  id,
  ...bodyValues,
  members: some(membership),
  terms: some(z.strictObject({ id, ...termValues })),
});
export type BodyRecord = z.infer<typeof bodyRecord>;

const meetingValues = {
  bodyId: id.nullable(),
  name: line.min(1),
  kind: z.enum(meetingKinds),
  state: z.enum(meetingStates),
  day: day.nullable(),
  startTime: time,
  endTime: time,
  location: optional,
  /** Empty: calculated backwards from the meeting by the body's settings. */
  draftDue: day.nullable(),
  dispatchDue: day.nullable(),
  invitedDay: day.nullable(),
  remark: text.nullable(),
};
export const meetingRow = z.strictObject({
  id,
  name: text,
  body: text.nullable(),
  state: z.enum(meetingStates),
  day: day.nullable(),
  startTime: text.nullable(),
  location: text.nullable(),
  dispatchDue: day.nullable(),
  items: z.int(),
  openTasks: z.int(),
});
export type MeetingRow = z.infer<typeof meetingRow>;

const itemValues = {
  name: line.min(1),
  public: z.boolean(),
  /** Belongs to the item before it: Ö4.2. */
  below: z.boolean(),
  measureId: id.nullable(),
  minutes: text.nullable(),
};
const agendaItem = z.strictObject({
  id,
  ...itemValues,
  number: text,
  /** `SG/20261203/Ö4.2`. */
  reference: text,
  measure: text.nullable(),
  /** The paper it deals with, by its number, and the Beschlussvorschlag for this body. */
  paperId: id.nullable(),
  paper: text.nullable(),
  proposedResolution: text.nullable(),
  resolutionText: text.nullable(),
  result: z.enum(itemResults).nullable(),
  ...votes,
});
export type AgendaItem = z.infer<typeof agendaItem>;

const taskValues = {
  name: line.min(1),
  text: text.nullable(),
  responsible: optional,
  ags: ags.nullable(),
  due: day.nullable(),
  state: z.enum(taskStates),
};
export const taskRow = z.strictObject({
  id,
  ...taskValues,
  doneDay: day.nullable(),
  meetingId: id.nullable(),
  meeting: text.nullable(),
  item: text.nullable(),
  /** The paper whose decision it carries out. */
  paperId: id.nullable(),
  paper: text.nullable(),
  /** How often the date was moved to a later one. */
  postponed: z.int(),
});
export type TaskRow = z.infer<typeof taskRow>;

const attendee = z.strictObject({
  contactId: id.nullable(),
  organizationId: id.nullable(),
  person: text.nullable(),
  organization: text.nullable(),
  role: text.nullable(),
  state: z.enum(attendanceStates).nullable(),
});
export type Attendee = z.infer<typeof attendee>;

/** What could stand on the agenda: a paper for this body, a measure with trouble or a decision to take, an overdue task. */
const suggestion = z.strictObject({
  key: line,
  reason: z.enum(['paper', 'decision', 'atRisk', 'task']),
  name: text,
  detail: text,
  measureId: id.nullable(),
});
export type Suggestion = z.infer<typeof suggestion>;

export const meetingRecord = z.strictObject({
  id,
  ...meetingValues,
  body: text.nullable(),
  bodyShort: text.nullable(),
  /** Until then supplements to the agenda may go out. */
  supplementDue: day.nullable(),
  items: some(agendaItem),
  attendees: some(attendee),
  tasks: some(taskRow),
  /** Before a meeting: what is still open from earlier ones of its body. */
  earlierTasks: some(taskRow),
  suggestions: some(suggestion),
});
export type MeetingRecord = z.infer<typeof meetingRecord>;

/** Gremien, Sitzungen, Aufgaben. Prepares what goes into a council information system and never replaces it. */
export const meetingsContract = {
  'bodies.list': query(nothing, z.strictObject({ bodies: some(bodyRow) })),
  'bodies.get': query(z.strictObject({ id }), bodyRecord),
  'bodies.save': command(z.strictObject({ id: id.nullable(), values: z.strictObject(bodyValues).partial() }), saved),
  /** Only without meetings. */
  'bodies.remove': command(z.strictObject({ id }), commanded),
  'bodies.saveMember': command(
    z.strictObject({ id: id.nullable(), bodyId: id, values: z.strictObject(membershipValues).partial() }),
    saved,
  ),
  'bodies.removeMember': command(z.strictObject({ id }), commanded),
  'bodies.saveTerm': command(
    z.strictObject({ id: id.nullable(), bodyId: id, values: z.strictObject(termValues).partial() }),
    saved,
  ),
  'bodies.removeTerm': command(z.strictObject({ id }), commanded),
  'meetings.list': query(nothing, z.strictObject({ meetings: some(meetingRow) })),
  'meetings.get': query(z.strictObject({ id }), meetingRecord),
  'meetings.save': command(
    z.strictObject({ id: id.nullable(), values: z.strictObject(meetingValues).partial() }),
    saved,
  ),
  /** With its agenda and attendance; tasks stay and lose their meeting. */
  'meetings.remove': command(z.strictObject({ id }), commanded),
  'meetings.saveItem': command(
    z.strictObject({ id: id.nullable(), meetingId: id, values: z.strictObject(itemValues).partial() }),
    saved,
  ),
  'meetings.removeItem': command(z.strictObject({ id }), commanded),
  'meetings.moveItem': command(z.strictObject({ id, by: z.union([z.literal(-1), z.literal(1)]) }), commanded),
  /** Takes suggestions onto the agenda, in their order. */
  'meetings.takeUp': command(z.strictObject({ id, keys: z.array(line).min(1).max(100) }), commanded),
  /** Decision, task and date in one step. */
  'meetings.decide': command(
    z.strictObject({
      itemId: id,
      result: z.enum(itemResults).nullable(),
      resolutionText: text.nullable(),
      ...votes,
      task: z.strictObject({ name: line.min(1), responsible: optional, due: day.nullable() }).nullable(),
    }),
    commanded,
  ),
  'meetings.attend': command(
    z.strictObject({
      meetingId: id,
      contactId: id.nullable(),
      organizationId: id.nullable(),
      state: z.enum(attendanceStates).nullable(),
    }),
    commanded,
  ),
  'tasks.list': query(
    z.strictObject({ state: z.enum(taskStates) }),
    z.strictObject({ tasks: some(taskRow), total: z.int() }),
  ),
  'tasks.save': command(
    z.strictObject({ id: id.nullable(), meetingId: id.nullable(), values: z.strictObject(taskValues).partial() }),
    saved,
  ),
  'tasks.remove': command(z.strictObject({ id }), commanded),
};

export const meetingFiles = ['invitation', 'calendar', 'oparl', 'paperOparl'] as const;
export const meetingsInternalContract = {
  /**
   * The invitation as a draft mail, or meeting and deadlines for a calendar; without an id all coming meetings. The side files of a
   * meeting and of a paper (`id` is that of the paper).
   */
  'meetings.file': query(
    z.strictObject({ id: id.nullable(), kind: z.enum(meetingFiles) }),
    z.strictObject({ fileName: text, content: z.string() }),
  ),
};
export const meetingsShellContract = {
  'shell.saveMeetingFile': command(
    z.strictObject({ id: id.nullable(), kind: z.enum(meetingFiles) }),
    z.strictObject({ saved: z.boolean(), fileName: text }),
  ),
};
