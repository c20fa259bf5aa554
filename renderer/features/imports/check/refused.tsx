import { useState } from 'react';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, EmptyState } from '../../../ui/index.ts';
import { useDecide } from '../parts/use-decide.ts';
import { drawableTables } from './drawable-tables.ts';
import { TableDialog } from './table-dialog.tsx';

/** Why a file was refused and what can be done; where tables were seen in it, one can be chosen by hand. */
export function Refused({ draft, onDiscard }: { draft: Draft; onDiscard: () => void }) {
  const { data } = useCall('imports.draft', { id: draft.id });
  const { decide, busy } = useDecide(draft.id);
  const [dialog, setDialog] = useState(false);
  const tables = data ? drawableTables(data) : [];
  // The sentence of the code offers to set the table by hand; with a single line there is nothing to set.
  const nothingToDraw = draft.problem?.code === 'NO_TABLE' && data !== undefined && tables.length === 0;
  const action = (
    <>
      {tables.length > 0 && (
        <Button appearance="primary" onClick={() => setDialog(true)}>
          {t.check.drawTable}
        </Button>
      )}
      <Button onClick={onDiscard}>{t.filesPage.discard}</Button>
    </>
  );
  return (
    <>
      <EmptyState title={t.check.refusedTitle} action={action}>
        {nothingToDraw ? t.check.nothingToDraw : draft.problem?.message}
      </EmptyState>
      <TableDialog open={dialog} tables={tables} disabled={busy} onDecide={decide} onClose={() => setDialog(false)} />
    </>
  );
}
