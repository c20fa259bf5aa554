import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import { surveysTexts } from '../../../shared/i18n/de/surveys.ts';
import { useImportFiles } from '../../app/use-import-files.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, copyNow, EmptyState, ErrorState, LoadingSkeleton, Page, useToast } from '../../ui/index.ts';
import { SurveyTabs } from '../surveys/index.ts';
import { EntryPanel } from './entry-panel.tsx';
import { EntryTable, type EntryCell, type EntryTableProps } from './entry-table.tsx';
import styles from './entries.module.css';

type TableParts = Pick<EntryTableProps, 'label' | 'corner' | 'columns' | 'rows' | 'figures'>;
export interface EntriesPageProps {
  lead: string;
  empty: { title: string; text: string };
  /** Beside the tabs: a choice of what is shown. */
  toolbar?: ReactNode;
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

/** One of the other sheets of a round: a table of what came in, with the way to the cell of every value. */
export function EntriesPage(props: EntriesPageProps) {
  const { lead, empty, toolbar, loading, error, onRetry, table, shown, total } = props;
  const { id = '' } = useParams();
  const survey = useCall('surveys.get', { id });
  const [open, setOpen] = useState<EntryCell | null>(null);
  const { choose } = useImportFiles();
  const toast = useToast();
  const copy = (): void =>
    copyTable(table) ? toast({ text: t.copied, tone: 'ok' }) : toast({ text: t.copyFailed, tone: 'danger' });
  const failure = error ?? survey.error;
  return (
    <Page
      title={survey.data?.title ?? surveysTexts.title}
      line={total > 0 ? t.count(total) : undefined}
      actions={total > 0 && <Button onClick={copy}>{t.copy}</Button>}
      toolbar={
        <>
          <SurveyTabs id={id} />
          {toolbar}
        </>
      }
      panel={open && <EntryPanel key={`${open.id} ${open.field}`} cell={open} onClose={() => setOpen(null)} />}
    >
      {failure && <ErrorState error={failure} onRetry={onRetry} />}
      {!failure && loading && <LoadingSkeleton lines={10} />}
      {!failure && !loading && total === 0 && (
        <EmptyState title={empty.title} action={<Button onClick={choose}>{t.read}</Button>}>
          {empty.text}
        </EmptyState>
      )}
      {!failure && !loading && total > 0 && (
        <>
          <p className={styles.lead}>{lead}</p>
          <EntryTable {...table} open={open} onOpen={setOpen} />
          {shown < total && <p className={styles.lead}>{t.shownOnly(shown, total)}</p>}
        </>
      )}
    </Page>
  );
}
