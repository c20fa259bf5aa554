/** One entry of a calendar: a meeting with its times, or a deadline as a whole day. */
export interface CalendarEntry {
  uid: string;
  title: string;
  day: string;
  /** `hh:mm`; without it the whole day. */
  start: string | null;
  end: string | null;
  location: string | null;
  description: string;
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: at most 75 octets a line, continued by a blank; never cut inside a character. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let room = 75;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (size > room) {
      parts.push(part);
      part = '';
      room = 74;
    }
    part += character;
    room -= size;
  }
  return [...parts, part].join('\r\n ');
}

const compact = (day: string): string => day.replaceAll('-', '');
const time = (day: string, clock: string): string => `${compact(day)}T${clock.replace(':', '')}00`;
function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
/** Two hours where no end is given. */
function endOf(start: string): string {
  const hour = Math.min(23, Number(start.slice(0, 2)) + 2);
  return `${String(hour).padStart(2, '0')}:${hour === 23 && start.slice(0, 2) >= '22' ? '59' : start.slice(3)}`;
}

function eventOf({ uid, title, day, start, end, location, description }: CalendarEntry, stamp: string): string[] {
  const when =
    start === null
      ? [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(nextDay(day))}`, 'TRANSP:TRANSPARENT']
      : [
          `DTSTART;TZID=Europe/Berlin:${time(day, start)}`,
          `DTEND;TZID=Europe/Berlin:${time(day, end ?? endOf(start))}`,
        ];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@verzahnt.invalid`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'END:VEVENT',
  ];
}

/** Summer time since 1996: last Sundays of March and October. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file (RFC 5545); the same meeting keeps its UID, so a second import moves it instead of doubling it. */
export function calendar(entries: readonly CalendarEntry[], now: string): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Verzahnt//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...zone,
    ...entries.flatMap((entry) => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
