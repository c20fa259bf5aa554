import { useCallback } from 'react';
import { viewsTexts as t } from '../../../shared/i18n/de/views.ts';
import { call } from '../../ipc/client.ts';
import { shownError, useToast, type CopyColumn } from '../../ui/index.ts';

interface Table<Row> {
  title: string;
  notes?: readonly string[];
  /** Headings first, and what is said about the list on a sheet of its own with these lines. */
  aside?: readonly (readonly string[])[];
  columns: readonly CopyColumn<Row>[];
  rows: readonly Row[] | (() => Promise<readonly Row[]>);
}

/** Writes a list as it stands on the screen into an Excel file. */
export function useSaveTable() {
  const toast = useToast();
  return useCallback(
    async <Row>({ title, notes = [], aside, columns, rows }: Table<Row>): Promise<void> => {
      try {
        const all = typeof rows === 'function' ? await rows() : rows;
        const { saved, fileName, folder } = await call('shell.saveTable', {
          title,
          notes: [...notes, t.rows(all.length)],
          columns: columns.map(({ header, number = false }) => ({ header, number })),
          rows: all.map((row) => columns.map((column) => column.text(row))),
          ...(aside && { aside: aside.map((line) => [...line]) }),
        });
        if (saved) toast({ text: t.written(fileName, folder, all.length), tone: 'ok' });
      } catch (error) {
        toast({ text: shownError(error).message, tone: 'danger' });
      }
    },
    [toast],
  );
}
