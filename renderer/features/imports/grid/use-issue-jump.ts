import { useCallback, useEffect } from 'react';
import { issueFilterTexts } from '../../../../shared/i18n/de/issue-kinds.ts';
import { call } from '../../../ipc/client.ts';
import { shownError, useToast } from '../../../ui/index.ts';
import { shownInput } from './use-grid-window.ts';
import type { Sheet, SheetSource } from './use-sheet.ts';

/** F8 and Shift+F8 anywhere on the page: the cursor goes to the next or last cell with an issue. */
export function useIssueJump({ draftId, shown }: SheetSource, sheet: Sheet): void {
  const toast = useToast();
  const { cursor, setCursor, grid } = sheet;
  const jump = useCallback(
    (back: boolean): void => {
      const from = { index: cursor.row, column: cursor.column };
      call('imports.nextIssue', { id: draftId, ...shownInput(shown), from, back })
        .then(({ place }) => {
          if (!place) return toast({ text: issueFilterTexts.none });
          setCursor({ row: place.index, column: place.column });
          grid.current?.focus({ preventScroll: true });
        })
        .catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }));
    },
    [cursor.row, cursor.column, draftId, shown, setCursor, grid, toast],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      jump(event.shiftKey);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [jump]);
}
