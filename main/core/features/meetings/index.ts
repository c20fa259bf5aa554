/** Gremien, Sitzungen, Aufgaben. */
export { conferencesHandlers } from './conferences.handlers.ts';
export { getConference } from './conferences.service.ts';
export { meetingsHandlers } from './meetings.handlers.ts';
export { meetingsDue, openTasksAt, tasksDue } from './meetings.repository.ts';
export { followPaper, noteAtItem, placePaper } from './paper-items.ts';
export { getMeeting } from './meetings.service.ts';
