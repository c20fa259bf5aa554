import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MeetingRecord } from '../../../../shared/contract/meetings.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { meetingTexts as t } from '../../../../shared/i18n/de/meetings.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { withheld } from '../persons/index.ts';
import { readSettings } from '../settings/index.ts';
import { addressIn, plainMail, senderLines } from '../surveys/index.ts';
import { calendar, type CalendarEntry } from './calendar.rules.ts';
import { deadlines } from './deadlines.ts';
import { comingMeetingIds, invitedTo } from './meetings.repository.ts';
import { getMeeting } from './meetings.service.ts';
import { oparlOfMeeting, oparlOfPaper } from './oparl.ts';

/** The meeting and what is due before it; nothing without a day. */
function entriesOf({
  id,
  name,
  day,
  startTime,
  endTime,
  location,
  dispatchDue,
  draftDue,
  items,
}: MeetingRecord): CalendarEntry[] {
  if (day === null) return [];
  const whole = { start: null, end: null, location: null, description: t.file.for(name, formatDay(day)) };
  const agenda = items.filter((item) => item.public).map((item) => `${item.number} ${item.name}`);
  return [
    { uid: id, title: name, day, start: startTime, end: endTime, location, description: agenda.join('\n') },
    ...(draftDue === null ? [] : [{ uid: `${id}-draft`, title: t.file.draft(name), day: draftDue, ...whole }]),
    ...(dispatchDue === null
      ? []
      : [{ uid: `${id}-dispatch`, title: t.file.dispatch(name), day: dispatchDue, ...whole }]),
  ];
}

function calendarFile(context: ReadContext, id: string | null): OutputOf<'meetings.file'> {
  const ids = id === null ? comingMeetingIds(context.db, context.clock.today()) : [id];
  const meetings = withheld(context.db).hide(ids.map((one) => getMeeting(context, { id: one })));
  const [only] = meetings;
  const name = id !== null && only ? `${only.day ?? ''} ${only.name}` : t.file.all;
  const more = id === null ? withheld(context.db).hide(deadlines(context)) : [];
  const content = calendar([...meetings.flatMap(entriesOf), ...more], context.clock.now());
  return { fileName: safeFileName(`${name.trim()}.ics`, 'Termine.ics'), content };
}

/** The invitation as a draft: the public agenda, to the members with an address, whose consent was not withdrawn. */
function invitation(context: ReadContext, id: string): OutputOf<'meetings.file'> {
  const { hide } = withheld(context.db);
  const meeting = hide(getMeeting(context, { id }));
  if (meeting.day === null) throw new Problem('MEETING_WITHOUT_DAY');
  const settings = hide(readSettings(context.db));
  const to = invitedTo(context.db, id, context.clock.today());
  const content = plainMail({
    to,
    from: addressIn(settings.contactLine),
    subject: t.file.subject(meeting.name, formatDay(meeting.day)),
    text: t.file.letter({ ...meeting, day: formatDay(meeting.day), sender: senderLines(settings).join('\n') }),
    date: context.clock.now(),
    id: newId(),
  });
  return {
    fileName: safeFileName(`${meeting.day} ${t.file.invitation} ${meeting.name}.eml`, 'Einladung.eml'),
    content,
  };
}

/** Throws MEETING_NOT_FOUND, MEETING_WITHOUT_DAY, PAPER_NOT_FOUND, PAPER_NOT_PUBLIC. */
export function meetingFile(context: ReadContext, { id, kind }: InputOf<'meetings.file'>): OutputOf<'meetings.file'> {
  if (kind === 'calendar') return calendarFile(context, id);
  if (id === null) throw new Problem('MEETING_NOT_FOUND');
  if (kind === 'paperOparl') return oparlOfPaper(context, id);
  return kind === 'oparl' ? oparlOfMeeting(context, id) : invitation(context, id);
}
