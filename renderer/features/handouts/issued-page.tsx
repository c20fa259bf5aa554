import { useCallback } from 'react';
import type { IssuedDocument } from '../../../shared/contract/handouts.ts';
import { handoutsPageTexts as t } from '../../../shared/i18n/de/handouts-page.ts';
import { catalogueTexts } from '../../../shared/i18n/de/report-catalogue.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, Page, RecordList } from '../../ui/index.ts';
import { issuedColumns } from './issued-columns.ts';
import { IssuedPanel } from './issued-panel.tsx';
import { usePrintKey } from './use-print-key.ts';

interface IssuedPageProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
  /** The same report once more, with the data of now. */
  onAgain: (id: string) => void;
  onCatalogue: () => void;
}
const keyOf = (row: IssuedDocument): string => row.id;

/** Every document that was given out, kept as it was. */
export function IssuedPage({ openId, onOpen, onAgain, onCatalogue }: IssuedPageProps) {
  const query = useCall('handouts.issued', {});
  const { data } = query;
  usePrintKey(onCatalogue);
  const close = useCallback(() => onOpen(null), [onOpen]);
  const documents = data?.documents ?? [];
  const open = documents.find(({ id }) => id === openId);
  const catalogue = (
    <Button appearance="primary" onClick={onCatalogue}>
      {catalogueTexts.toCatalogue}
    </Button>
  );
  return (
    <Page
      title={t.list.title}
      line={data && documents.length > 0 ? t.line(documents.length) : undefined}
      layout="fill"
      actions={documents.length > 0 && catalogue}
      panel={open && <IssuedPanel key={open.id} document={open} onAgain={() => onAgain(open.id)} onClose={close} />}
    >
      <RecordList
        query={query}
        empty={
          <EmptyState title={t.list.emptyTitle} action={catalogue}>
            {t.list.emptyText}
          </EmptyState>
        }
        label={t.list.label}
        columns={issuedColumns}
        rows={data?.documents}
        rowKey={keyOf}
        minWidth={1180}
        narrow={open !== undefined && ['title', 'format', 'asOf']}
        openKey={openId}
        onOpen={(row) => onOpen(row.id)}
      />
    </Page>
  );
}
