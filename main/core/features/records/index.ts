/** Notes, attachments and reminders of any record. */
export { recordsHandlers } from './records.handlers.ts';
export { dueReminders, moveExtras, removeExtras } from './records.service.ts';
