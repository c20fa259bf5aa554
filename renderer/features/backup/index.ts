export { BackupPage } from './backup-page.tsx';
