export { useUndo } from './use-undo.tsx';
export { useUndoable } from './use-undoable.ts';
export { RecordHistory } from './record-history.tsx';
