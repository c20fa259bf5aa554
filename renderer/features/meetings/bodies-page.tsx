import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { BodyRow } from '../../../shared/contract/meetings.ts';
import { bodyKindNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { organizationsTexts } from '../../../shared/i18n/de/organizations.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, Page, RecordList, type TableColumn } from '../../ui/index.ts';
import { OrganizationTabs } from '../organizations/index.ts';
import { BodyPanel } from './body-panel.tsx';
import { NewRecordPanel } from './new-record-panel.tsx';
import { bodyFields } from './fields.ts';

const words = t.bodies;
const columns: readonly TableColumn<BodyRow>[] = [
  { key: 'name', header: t.bodyLabels.name, width: 'minmax(220px, 3fr)', text: ({ name }) => name },
  { key: 'short', header: t.bodyLabels.shortName, width: '110px', text: ({ shortName }) => shortName ?? '' },
  { key: 'kind', header: t.bodyLabels.kind, width: 'minmax(140px, 1fr)', text: ({ kind }) => bodyKindNames[kind] },
  {
    key: 'members',
    header: words.members,
    width: '100px',
    align: 'end',
    number: true,
    text: ({ members }) => (members === 0 ? '' : formatNumber(members)),
  },
  {
    key: 'next',
    header: words.next,
    width: '150px',
    text: ({ nextDay }) => (nextDay === null ? '' : formatDay(nextDay)),
  },
];

/** Gremien und Netzwerke: who meets whom, with members and terms. */
export function BodiesPage() {
  const { id } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const query = useCall('bodies.list', {});
  const { data } = query;
  const go = (path: string): void => void navigate(path, { replace: true });
  const pathOf = (one: string): string => `${paths.bodies}/${one}`;
  const close = (): void => go(paths.bodies);
  const creating = parameters.get('neu') === '1';
  const create = (
    <Button appearance="primary" onClick={() => go(`${paths.bodies}?neu=1`)}>
      {words.create}
    </Button>
  );
  const panel = creating ? (
    <NewRecordPanel
      title={words.newTitle}
      channel="bodies.save"
      fields={bodyFields}
      fresh={{ kind: 'steeringGroup', political: false }}
      onClose={close}
      onSaved={(one) => go(pathOf(one))}
    />
  ) : id ? (
    <BodyPanel id={id} onClose={close} />
  ) : null;
  return (
    <Page
      title={organizationsTexts.title}
      line={data && words.line(data.bodies.length)}
      layout="fill"
      actions={create}
      toolbar={<OrganizationTabs />}
      panel={panel}
    >
      <RecordList
        query={query}
        empty={
          <EmptyState title={words.empty.title} action={create}>
            {words.empty.text}
          </EmptyState>
        }
        label={words.list}
        columns={panel ? columns.filter(({ key }) => key !== 'short' && key !== 'next') : columns}
        copyColumns={columns}
        rows={data?.bodies}
        rowKey={(row) => row.id}
        minWidth={panel ? 460 : 760}
        openKey={id ?? null}
        onOpen={(row) => go(pathOf(row.id))}
      />
    </Page>
  );
}
