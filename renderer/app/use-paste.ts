import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { ChosenFile } from '../../shared/contract/shell.ts';
import { pasteTexts } from '../../shared/i18n/de/paste.ts';
import { call } from '../ipc/client.ts';
import { shownError, useToast } from '../ui/index.ts';
import { useOwnFilesGate } from './demo-gate.tsx';
import { pastedOf } from './pasted.ts';
import { paths } from './paths.ts';
import { isTyping } from './use-shortcuts.ts';

/** Reads a range that became a file, on its way to the checking page. */
function useReadRange(): (take: () => Promise<ChosenFile>) => void {
  const navigate = useNavigate();
  const toast = useToast();
  const mayRead = useOwnFilesGate();
  return useCallback(
    (take) => {
      const work = async (): Promise<void> => {
        const { token } = await take();
        if (!(await mayRead())) return;
        toast({ text: pasteTexts.reading });
        await call('shell.readImports', { tokens: [token] });
        void navigate(paths.imports);
      };
      work().catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }));
    },
    [navigate, toast, mayRead],
  );
}

/** Takes the range that lies on the clipboard. */
export function usePasteClipboard(): () => void {
  const read = useReadRange();
  return useCallback(() => read(() => call('shell.takeClipboard', {})), [read]);
}

/** Ctrl+V anywhere outside a text field and outside a dialog: a range, or files copied in the Explorer. */
export function usePaste(onFiles: (files: readonly File[]) => void): void {
  const read = useReadRange();
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || !event.clipboardData || isTyping()) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const pasted = pastedOf(event.clipboardData);
      if ('files' in pasted) onFiles(pasted.files);
      else read(() => call('shell.takePaste', pasted.range));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFiles, read]);
}
