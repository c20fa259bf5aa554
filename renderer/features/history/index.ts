export { useUndo } from './use-undo.tsx';
export { useSaving, useUndoable } from './use-undoable.ts';
export { RecordHistory } from './record-history.tsx';
