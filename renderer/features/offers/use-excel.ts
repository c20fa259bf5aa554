import { useCallback } from 'react';
import type { ContentOf } from '../../../shared/contract/views.ts';
import { exchangeTexts } from '../../../shared/i18n/de/exchange.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { call } from '../../ipc/client.ts';
import { shownError, useToast } from '../../ui/index.ts';

const contactColumns = new Set(['contactName', 'contactRole', 'phone', 'email']);

/** Writes the list as it stands on the screen into an Excel file; contacts leave only by way of "Als Datei …". */
export function useExcel(): (content: ContentOf<'offers'>) => void {
  const toast = useToast();
  return useCallback(
    ({ filter, columns, sort }) => {
      const withheld = columns.some((column) => contactColumns.has(column));
      call('shell.saveExport', { format: 'xlsx', filter, columns, sort, contacts: 'none' }).then(
        ({ saved, fileName, folder, written }) => {
          const note = withheld ? ` ${offersTexts.actions.withoutContacts}` : '';
          if (saved) toast({ text: exchangeTexts.saved(fileName, folder, written) + note, tone: 'ok' });
        },
        (error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }),
      );
    },
    [toast],
  );
}
