export { CompareTable, decidedFields, type ChosenFields } from './cards/compare-table.tsx';
export { ImportFilesPage } from './files/files-page.tsx';
export { ImportCheckPage } from './check/check-page.tsx';
export { ImportTakeOverPage } from './takeover/take-over-page.tsx';
export { ImportRegisterPage } from './register/register-page.tsx';
