export { chosenColumns } from './chosen-columns.ts';
export { useSaveTable } from './use-save-table.ts';
export { useView, type View as KeptView } from './use-view.ts';
export { viewLocation } from './view-location.ts';
export { ViewMenu } from './view-menu.tsx';
