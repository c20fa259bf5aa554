export { BodiesPage } from './bodies-page.tsx';
export { MeetingPage } from './meeting-page.tsx';
export { MeetingsPage } from './meetings-page.tsx';
export { TasksPage } from './tasks-page.tsx';
