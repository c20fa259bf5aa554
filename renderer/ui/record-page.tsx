import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Page } from './page.tsx';
import { RecordList, type RecordListProps } from './record-list.tsx';
import { EmptyState } from './states.tsx';
import type { TableColumn } from './table-types.ts';

export interface RecordPageList<Row> extends Pick<RecordListProps<Row>, 'query' | 'rows'> {
  label: string;
  columns: readonly TableColumn<Row>[];
  /** The columns that stay while a record is open beside the list, as far as there is room. */
  narrow: readonly string[];
  /** Below this width in px the list scrolls sideways. */
  least?: number;
}

export interface RecordPageProps<Row extends { id: string }> {
  /** Address of the list; `?neu=1` begins a record, `/id` shows one. */
  path: string;
  frame: {
    title: string;
    /** Not known before the list has answered. */
    line: string | undefined;
    toolbar?: ReactNode;
    /** Before the button that begins a record. */
    actions?: ReactNode;
  };
  words: { create: string; empty: { title: string; text: string } };
  list: RecordPageList<Row>;
  /** The record beside the list; left out where a record is a page of its own. */
  renderRecord?: (id: string, onClose: () => void) => ReactNode;
  /** The empty form beside the list. */
  renderNew: (onClose: () => void, onSaved: (id: string) => void) => ReactNode;
}

/** One kind of record: all of them as a list, one beside it, and the way to a new one. */
export function RecordPage<Row extends { id: string }>(props: RecordPageProps<Row>) {
  const { path, frame, words, list, renderRecord, renderNew } = props;
  const { id } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  // A record beside the list is no step of its own for "back".
  const go = (to: string): void => void navigate(to, { replace: renderRecord !== undefined });
  const show = (one: string): void => go(`${path}/${one}`);
  const close = (): void => go(path);
  const panel =
    parameters.get('neu') === '1' ? renderNew(close, show) : id && renderRecord ? renderRecord(id, close) : null;
  const create = (
    <Button appearance="primary" onClick={() => go(`${path}?neu=1`)}>
      {words.create}
    </Button>
  );
  const { narrow, least = 0, ...shown } = list;
  return (
    <Page
      title={frame.title}
      line={frame.line}
      layout="fill"
      actions={
        <>
          {frame.actions}
          {create}
        </>
      }
      toolbar={frame.toolbar}
      panel={panel}
    >
      <RecordList
        {...shown}
        empty={
          <EmptyState title={words.empty.title} action={create}>
            {words.empty.text}
          </EmptyState>
        }
        rowKey={(row) => row.id}
        minWidth={least}
        narrow={panel !== null && narrow}
        openKey={id ?? null}
        onOpen={(row) => show(row.id)}
      />
    </Page>
  );
}
