export { useUndo } from './use-undo.tsx';
export { useSaving, useUndoable } from '../../ipc/use-undoable.ts';
export { RecordHistory } from './record-history.tsx';
