/** Notes, attachments and reminders of any record. */
export { recordsHandlers } from './records.handlers.ts';
export { dueReminders, extras, moveExtras, removeExtras } from './records.service.ts';
