export { BodiesPage } from './bodies-page.tsx';
export { ConferencePage } from './conference-page.tsx';
export { ConferencesPage } from './conferences-page.tsx';
export { MeetingPage } from './meeting-page.tsx';
export { MeetingsPage } from './meetings-page.tsx';
export { ResultOrigins } from './result-origins.tsx';
export { TasksPage } from './tasks-page.tsx';
export { useMeetingFile } from './use-meeting-file.ts';
