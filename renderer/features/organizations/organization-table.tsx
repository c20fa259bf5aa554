import type { OrganizationRow } from '../../../shared/contract/organizations.ts';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { useImportFiles } from '../../app/use-import-files.ts';
import type { WindowedList } from '../../ipc/use-windows.ts';
import {
  Button,
  EmptyState,
  NoHits,
  RecordList,
  widthOfColumns,
  type TableColumn,
  type VirtualTableProps,
} from '../../ui/index.ts';

type OfTheTable = 'sort' | 'onSort' | 'openKey' | 'onOpen' | 'selected' | 'onSelect';

interface OrganizationTableProps extends Pick<VirtualTableProps<OrganizationRow>, OfTheTable> {
  list: WindowedList<OrganizationRow>;
  columns: readonly TableColumn<OrganizationRow>[];
  /** A record or the form stands beside the list. */
  beside: boolean;
  /** Takes the filter away; null where none is set. */
  onClear: (() => void) | null;
}

/** The list itself: a few columns beside an open record. */
export function OrganizationTable({ list, columns, beside, onClear, ...table }: OrganizationTableProps) {
  const { query, onNeedMore, loadAll } = list;
  return (
    <RecordList
      {...table}
      query={query}
      rows={query.data?.rows}
      empty={onClear ? <NoHits words={t.noHits} onClear={onClear} /> : <NoActors />}
      label={t.list}
      columns={columns}
      rowKey={({ id }) => id}
      {...(query.data && { total: query.data.total })}
      minWidth={widthOfColumns(columns)}
      narrow={beside && ['name', 'offers', 'kind']}
      onNeedMore={onNeedMore}
      loadAll={loadAll}
    />
  );
}

function NoActors() {
  const { choose } = useImportFiles();
  return (
    <EmptyState title={t.empty.title} action={<Button onClick={choose}>{t.empty.action}</Button>}>
      {t.empty.text}
    </EmptyState>
  );
}
