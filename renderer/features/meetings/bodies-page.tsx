import type { BodyRow } from '../../../shared/contract/meetings.ts';
import { bodyKindNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { organizationsTexts } from '../../../shared/i18n/de/organizations.ts';
import { useSearchParams } from 'react-router';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { RecordPage, type TableColumn } from '../../ui/index.ts';
import { OrganizationTabs } from '../organizations/index.ts';
import { BodyPanel } from './body-panel.tsx';
import { bodyFields } from './fields.ts';
import { NewRecordPanel } from './new-record-panel.tsx';

const words = t.bodies;
const columns: readonly TableColumn<BodyRow>[] = [
  { key: 'name', header: t.bodyLabels.name, width: 'minmax(200px, 2.5fr)', text: ({ name }) => name },
  { key: 'short', header: t.bodyLabels.shortName, width: '110px', text: ({ shortName }) => shortName ?? '' },
  { key: 'kind', header: t.bodyLabels.kind, width: 'minmax(160px, 1fr)', text: ({ kind }) => bodyKindNames[kind] },
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

const steeringGroup = { kind: 'steeringGroup', political: false };
/** Whoever comes from a paper looks for the body that decides on it. */
const committee = { kind: 'committee', political: true };

/** Gremien und Netzwerke: who meets whom, with members and terms. */
export function BodiesPage() {
  const query = useCall('bodies.list', {});
  const [parameters] = useSearchParams();
  const rows = query.data?.bodies;
  return (
    <RecordPage
      path={paths.bodies}
      frame={{ title: organizationsTexts.title, line: rows && words.line(rows.length), toolbar: <OrganizationTabs /> }}
      words={words}
      list={{
        query,
        rows,
        label: words.list,
        columns,
        narrow: ['name', 'kind', 'members'],
        least: 760,
      }}
      renderRecord={(id, close) => <BodyPanel id={id} onClose={close} />}
      renderNew={(close, show) => (
        <NewRecordPanel
          title={words.newTitle}
          channel="bodies.save"
          fields={bodyFields}
          start={parameters.has('politisch') ? committee : steeringGroup}
          onClose={close}
          onSaved={show}
        />
      )}
    />
  );
}
