import { useCallback } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import { meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { call } from '../../ipc/client.ts';
import { shownError, useToast } from '../../ui/index.ts';

/** Asks for a place and writes an invitation, a calendar file or an OParl file there. */
export function useMeetingFile() {
  const toast = useToast();
  return useCallback(
    (id: string | null, kind: InputOf<'shell.saveMeetingFile'>['kind']): void => {
      call('shell.saveMeetingFile', { id, kind }).then(
        ({ saved, fileName }) => saved && toast({ text: t.meetings.fileSaved(fileName), tone: 'ok' }),
        (error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }),
      );
    },
    [toast],
  );
}
