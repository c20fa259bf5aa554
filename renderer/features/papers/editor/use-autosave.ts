import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaperRecord } from '../../../../shared/contract/papers.ts';
import { call } from '../../../ipc/client.ts';
import { shownError, useToast } from '../../../ui/index.ts';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';
type Content = PaperRecord['content'];
/** Quiet time after which what was typed is kept as a draft. */
const pause = 4000;

export interface Autosave {
  state: SaveState;
  changed: (content: Content) => void;
  /** Stores the text; answers whether everything typed is stored. */
  save: () => Promise<boolean>;
  /** Forgets what was typed and not stored. */
  forget: () => void;
}

/** What was typed last and is not stored, and the storing that runs. */
interface Waiting {
  content: Content | null;
  running: Promise<boolean>;
  timer: number;
}

/**
 * Pauses keep a draft, so that nothing typed is lost; the text itself is stored, as one step of the history, on Ctrl+S and
 * whenever it is left. A text that begins with a draft is stored with it.
 */
export function useAutosave(paperId: string, draft: Content | null): Autosave {
  const toast = useToast();
  const [state, setState] = useState<SaveState>(draft ? 'unsaved' : 'saved');
  const waiting = useRef<Waiting>({ content: draft, running: Promise.resolve(true), timer: 0 });
  const save = useCallback((): Promise<boolean> => {
    const now = waiting.current;
    clearTimeout(now.timer);
    const { content } = now;
    if (!content) return now.running;
    now.content = null;
    setState('saving');
    const store = async (): Promise<boolean> => {
      try {
        await call('papers.update', { id: paperId, content });
        setState(now.content ? 'unsaved' : 'saved');
        return true;
      } catch (error) {
        now.content ??= content;
        setState('failed');
        toast({ text: shownError(error).message, tone: 'danger' });
        return false;
      }
    };
    now.running = now.running.then(store);
    return now.running;
  }, [paperId, toast]);
  const keep = useCallback(() => {
    const { content } = waiting.current;
    if (content) call('papers.keepDraft', { id: paperId, content }).catch(() => setState('failed'));
  }, [paperId]);
  const changed = useCallback(
    (content: Content) => {
      waiting.current.content = content;
      setState('unsaved');
      clearTimeout(waiting.current.timer);
      waiting.current.timer = window.setTimeout(keep, pause);
    },
    [keep],
  );
  const forget = useCallback(() => {
    clearTimeout(waiting.current.timer);
    waiting.current.content = null;
    setState('saved');
    call('papers.dropDraft', { id: paperId }).catch((error: unknown) =>
      toast({ text: shownError(error).message, tone: 'danger' }),
    );
  }, [paperId, toast]);
  useStoring(save);
  return { state, changed, save, forget };
}

/** Stores on Ctrl+S and when the page is left. */
function useStoring(save: () => Promise<boolean>): void {
  useEffect(() => {
    const onSave = (event: Event): void => {
      event.preventDefault();
      void save();
    };
    const onHide = (): void => void save();
    window.addEventListener('verzahnt:save', onSave);
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('verzahnt:save', onSave);
      window.removeEventListener('pagehide', onHide);
      void save();
    };
  }, [save]);
}
