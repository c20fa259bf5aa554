import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaperRecord } from '../../../../shared/contract/papers.ts';
import { call } from '../../../ipc/client.ts';
import { shownError, useToast } from '../../../ui/index.ts';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';
type Content = PaperRecord['content'];
/** Quiet time after which a text is stored by itself. */
const pause = 8000;

export interface Autosave {
  state: SaveState;
  changed: (content: Content) => void;
  save: () => void;
}

/** Stores the text on Ctrl+S, after a pause, and whenever it is left; nothing typed is lost. */
export function useAutosave(paperId: string): Autosave {
  const toast = useToast();
  const [state, setState] = useState<SaveState>('saved');
  const waiting = useRef<Content | null>(null);
  const timer = useRef(0);
  const save = useCallback(() => {
    clearTimeout(timer.current);
    const content = waiting.current;
    if (!content) return;
    waiting.current = null;
    setState('saving');
    call('papers.update', { id: paperId, content }).then(
      () => setState(waiting.current ? 'unsaved' : 'saved'),
      (error: unknown) => {
        waiting.current ??= content;
        setState('failed');
        toast({ text: shownError(error).message, tone: 'danger' });
      },
    );
  }, [paperId, toast]);
  const changed = useCallback(
    (content: Content) => {
      waiting.current = content;
      setState('unsaved');
      clearTimeout(timer.current);
      timer.current = window.setTimeout(save, pause);
    },
    [save],
  );
  useEffect(() => {
    const onSave = (event: Event): void => {
      event.preventDefault();
      save();
    };
    window.addEventListener('verzahnt:save', onSave);
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('verzahnt:save', onSave);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);
  return { state, changed, save };
}
