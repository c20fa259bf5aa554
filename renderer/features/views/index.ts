export { useSaveTable } from './use-save-table.ts';
export { useView } from './use-view.ts';
export { ViewMenu } from './view-menu.tsx';
