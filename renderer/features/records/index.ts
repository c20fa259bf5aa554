export { DueReminders } from './due-reminders.tsx';
export { RecordExtras } from './record-extras.tsx';
