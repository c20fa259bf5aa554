export { HistoryPage } from './history-page.tsx';
export { useUndo } from './use-undo.tsx';
