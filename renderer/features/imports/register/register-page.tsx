import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ImportRecord } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, EmptyState, Page, RecordList } from '../../../ui/index.ts';
import { paths } from '../parts/paths.ts';
import { ImportPanel } from './import-panel.tsx';
import { registerColumns } from './register-columns.tsx';
import { useUndoImport } from './use-undo.tsx';

const keyOf = (row: ImportRecord): string => row.id;

const Empty = ({ action }: { action: ReactNode }) => (
  <EmptyState title={t.register.emptyTitle} action={action}>
    {t.register.emptyText}
  </EmptyState>
);

/** "Eingelesene Dateien": every import with its notes, its original and the way back. */
export function ImportRegisterPage() {
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const query = useCall('imports.list', {});
  const { data } = query;
  const undo = useUndoImport();
  const imports = data?.imports ?? [];
  const openId = parameters.get('id');
  const open = imports.find(({ id }) => id === openId);
  const read = (
    <Button appearance="primary" onClick={() => void navigate(paths.files)}>
      {t.title}
    </Button>
  );
  return (
    <Page
      title={t.register.title}
      line={data && t.register.lead(imports.length, imports.filter(({ undoneAt }) => !undoneAt).length)}
      layout="fill"
      actions={read}
      panel={
        open && (
          <ImportPanel
            key={open.id}
            record={open}
            onClose={() => setParameters({})}
            onUndo={() => undo.ask({ importId: open.id, fileName: open.fileName })}
          />
        )
      }
    >
      <RecordList
        query={query}
        empty={<Empty action={read} />}
        label={t.register.title}
        columns={registerColumns}
        rows={data?.imports}
        rowKey={keyOf}
        minWidth={1060}
        narrow={open !== undefined && ['file', 'sender', 'at', 'state']}
        openKey={openId}
        onOpen={(row) => setParameters({ id: row.id })}
      />
      {undo.dialog}
    </Page>
  );
}
