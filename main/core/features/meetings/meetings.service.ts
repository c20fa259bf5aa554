import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Attendee, MeetingRecord, MeetingRow, TaskRow } from '../../../../shared/contract/meetings.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { rowOf } from '../../database/content-rows.ts';
import type { Row } from '../../database/entities.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { removeExtras } from '../records/index.ts';
import { agendaOf, suggestionsFor } from './agenda.ts';
import { named, put } from './bodies.service.ts';
import { removeConferenceParts } from './conferences.service.ts';
import * as repository from './meetings.repository.ts';
import { deadlinesOf } from './meetings.rules.ts';

export const listMeetings = ({ db }: ReadContext): OutputOf<'meetings.list'> => ({
  meetings: repository.listMeetings(db).map((row) => recordValues<MeetingRow>(row)),
});

/** Who belongs to the meeting: its noted attendance, and the present members of its body. */
function attendeesOf(db: ReadDb, meetingId: string, bodyId: string | null, today: string): Attendee[] {
  const noted = repository.attendanceOf(db, meetingId);
  const key = (row: Row): string => String(row['contact_id'] ?? row['organization_id']);
  const states = new Map(noted.map((row) => [key(row), row]));
  const members = bodyId === null ? [] : repository.membersOf(db, bodyId, today).filter((row) => row['ended'] === 0);
  const own = new Set(members.map(key));
  const rows = [...members, ...noted.filter((row) => !own.has(key(row)))];
  return rows.map((row) => ({
    contactId: row['contact_id'] as string | null,
    organizationId: row['contact_id'] === null ? (row['organization_id'] as string | null) : null,
    person: row['person'] as string | null,
    organization: row['organization'] as string | null,
    role: (row['role'] ?? null) as string | null,
    state: (states.get(key(row))?.['state'] ?? null) as Attendee['state'],
  }));
}

/** A meeting with agenda, people and tasks, and what could stand on the agenda. Throws MEETING_NOT_FOUND. */
export function getMeeting({ db, clock }: ReadContext, { id }: { id: string }): MeetingRecord {
  const row = rowOf(db, 'meeting', id);
  if (!row) throw new Problem('MEETING_NOT_FOUND');
  const meeting = recordValues<Pick<MeetingRecord, 'bodyId' | 'day'> & MeetingRecord>(row);
  const body = meeting.bodyId === null ? undefined : rowOf(db, 'body', meeting.bodyId);
  const isOpen = meeting.state === 'planned' || meeting.state === 'invited';
  return {
    ...meeting,
    body: body ? String(body['name']) : null,
    bodyShort: (body?.['short_name'] ?? null) as string | null,
    supplementDue: meeting.day === null ? null : deadlinesOf(meeting.day, null, null).supplementDue,
    items: agendaOf(db, id, String(body?.['short_name'] ?? body?.['name'] ?? ''), meeting.day),
    attendees: attendeesOf(db, id, meeting.bodyId, clock.today()),
    tasks: repository.tasksOf(db, id).map((task) => recordValues<TaskRow>(task)),
    earlierTasks: isOpen ? repository.earlierTasksOf(db, id).map((task) => recordValues<TaskRow>(task)) : [],
    suggestions: isOpen ? suggestionsFor(db, id, clock.today()) : [],
  };
}

/** Deadlines that nobody set are calculated backwards from the day, by the settings of the body. */
function withDeadlines(db: ReadDb, row: Row, before: Row | undefined): Row {
  const after = { ...before, ...row };
  const day = after['day'];
  if (typeof day !== 'string') return row;
  const body = typeof after['body_id'] === 'string' ? rowOf(db, 'body', after['body_id']) : undefined;
  const days = (column: string): number | null => (body?.[column] as number | null | undefined) ?? null;
  const { dispatchDue, draftDue } = deadlinesOf(day, days('notice_days'), days('draft_days'));
  const moved = before !== undefined && before['day'] !== day;
  const given = (column: string): boolean =>
    moved ? row[column] != null && row[column] !== before?.[column] : after[column] != null;
  return {
    ...row,
    ...(!given('dispatch_due') && { dispatch_due: dispatchDue }),
    ...(!given('draft_due') && { draft_due: draftDue }),
  };
}

/** Throws MEETING_NOT_FOUND, NAME_MISSING. */
export function saveMeeting(context: WriteContext, { id, values }: InputOf<'meetings.save'>) {
  named(id, values.name);
  const before = id === null ? undefined : context.recorder.read('meeting', id);
  const row = withDeadlines(context.db, recordRow(values), before);
  return put(context, 'meeting', { id, row, gone: 'MEETING_NOT_FOUND' });
}

/** Throws MEETING_IN_USE where a paper is dealt with in it. */
export function removeMeeting(context: WriteContext, { id }: { id: string }) {
  const { db, recorder } = context;
  if (repository.hasPapers(db, id)) throw new Problem('MEETING_IN_USE');
  for (const task of repository.tasksOf(db, id)) {
    recorder.update('task', String(task['id']), { meeting_id: null, agenda_item_id: null });
  }
  for (const item of repository.itemsOf(db, id)) recorder.remove('agenda_item', String(item['id']));
  for (const one of repository.attendanceOf(db, id)) recorder.remove('attendance', String(one['id']));
  removeConferenceParts(context, id);
  removeExtras(db, recorder, 'meeting', id);
  recorder.remove('meeting', id);
  return { commandId: recorder.commandId };
}

/** Notes who came; without a state the note is taken away. */
export function attend(
  { db, recorder }: WriteContext,
  { meetingId, contactId, organizationId, state }: InputOf<'meetings.attend'>,
) {
  const known = repository
    .attendanceOf(db, meetingId)
    .find((row) =>
      contactId === null
        ? row['organization_id'] === organizationId && row['contact_id'] === null
        : row['contact_id'] === contactId,
    );
  if (known && state === null) recorder.remove('attendance', String(known['id']));
  else if (known) recorder.update('attendance', String(known['id']), { state });
  else if (state !== null) {
    recorder.create('attendance', {
      id: newId(),
      meeting_id: meetingId,
      contact_id: contactId,
      organization_id: contactId === null ? organizationId : null,
      state,
    });
  }
  return { commandId: recorder.commandId };
}

export function listTasks({ db }: ReadContext, { state }: InputOf<'tasks.list'>): OutputOf<'tasks.list'> {
  const tasks = repository.tasksIn(db, state).map((row) => recordValues<TaskRow>(row));
  return { tasks, total: repository.countTasksIn(db, state) };
}

/** A later date counts as moved; done keeps its day. Throws TASK_NOT_FOUND, NAME_MISSING. */
export function saveTask(context: WriteContext, { id, meetingId, values }: InputOf<'tasks.save'>) {
  named(id, values.name);
  const before = id === null ? undefined : context.recorder.read('task', id);
  const row = recordRow({ ...values, ...(id === null && { meetingId }) });
  const [was, due] = [before?.['due'], row['due']];
  if (typeof was === 'string' && typeof due === 'string' && due > was)
    row['postponed'] = Number(before?.['postponed']) + 1;
  if (values.state !== undefined) row['done_day'] = values.state === 'done' ? context.clock.today() : null;
  return put(context, 'task', { id, row, gone: 'TASK_NOT_FOUND' });
}

export function removeTask({ db, recorder }: WriteContext, { id }: { id: string }): { commandId: string } {
  removeExtras(db, recorder, 'task', id);
  recorder.remove('task', id);
  return { commandId: recorder.commandId };
}
