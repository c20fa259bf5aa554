import { useState, type ReactNode } from 'react';
import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import { useImportFiles } from '../../app/use-import-files.ts';
import { Button, copyNow, EmptyState, ErrorState, LoadingSkeleton, Page, useToast } from '../../ui/index.ts';
import { EntryPanel } from './entry-panel.tsx';
import { EntryTable, type EntryCell, type EntryTableProps } from './entry-table.tsx';
import styles from './entries.module.css';

type TableParts = Pick<EntryTableProps, 'label' | 'corner' | 'columns' | 'rows' | 'figures'>;
export interface EntriesPageProps {
  title: string;
  lead: string;
  /** Under the title; without it the number of entries. */
  line?: string | undefined;
  actions?: ReactNode;
  empty: { title: string; text: string };
  /** Tabs of the place, and a choice of what is shown. */
  toolbar: ReactNode;
  loading: boolean;
  error: unknown;
  onRetry: () => void;
  table: TableParts;
  shown: number;
  total: number;
}

/** The whole table as Excel receives it, heads included. */
function copyTable({ corner, columns, rows, figures = false }: TableParts): boolean {
  const name = ({ label, note }: { label: string; note?: string }): string => (note ? `${label} (${note})` : label);
  return copyNow(
    [
      { header: corner, text: (row: TableParts['rows'][number]) => name(row.head) },
      ...columns.map((column, at) => ({
        header: name(column),
        text: (row: TableParts['rows'][number]) => row.cells[at]?.text ?? '',
        number: figures,
      })),
    ],
    rows,
  );
}

/** A table of what came in, with the way to the cell of every value. */
export function EntriesPage(props: EntriesPageProps) {
  const { title, lead, line, actions, empty, toolbar, loading, error, onRetry, table, shown, total } = props;
  const [open, setOpen] = useState<EntryCell | null>(null);
  const { choose } = useImportFiles();
  const toast = useToast();
  const copy = (): void =>
    copyTable(table) ? toast({ text: t.copied, tone: 'ok' }) : toast({ text: t.copyFailed, tone: 'danger' });
  return (
    <Page
      title={title}
      line={line ?? (total > 0 ? t.count(total) : undefined)}
      actions={
        total > 0 && (
          <>
            {actions}
            <Button onClick={copy}>{t.copy}</Button>
          </>
        )
      }
      toolbar={toolbar}
      panel={open && <EntryPanel key={`${open.id} ${open.field}`} cell={open} onClose={() => setOpen(null)} />}
    >
      {error !== null && error !== undefined && <ErrorState error={error} onRetry={onRetry} />}
      {!error && loading && <LoadingSkeleton lines={10} />}
      {!error && !loading && total === 0 && (
        <EmptyState title={empty.title} action={<Button onClick={choose}>{t.read}</Button>}>
          {empty.text}
        </EmptyState>
      )}
      {!error && !loading && total > 0 && (
        <>
          <p className={styles.lead}>{lead}</p>
          <EntryTable {...table} open={open} onOpen={setOpen} />
          {shown < total && <p className={styles.lead}>{t.shownOnly(shown, total)}</p>}
        </>
      )}
    </Page>
  );
}
