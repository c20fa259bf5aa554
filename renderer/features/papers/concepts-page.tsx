import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { ConceptRow } from '../../../shared/contract/papers.ts';
import { conceptTexts } from '../../../shared/i18n/de/concept.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { formatDay, localDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, Page, RecordList, type TableColumn } from '../../ui/index.ts';
import { conceptPath } from './locations.ts';
import { NewConcept } from './new-paper.tsx';
import { PaperPage } from './paper-page.tsx';
import { State, stepsText, Subject } from './words.tsx';

const t = conceptTexts.list;
const words = t.columns;
const versionText = ({ version }: ConceptRow): string =>
  version ? t.version(version.number, formatDay(localDay(version.at))) : t.noVersion;
const consentText = ({ consents }: ConceptRow): string =>
  consents ? t.consents(consents.agreed, consents.total) : t.noConsents;

const columns: TableColumn<ConceptRow>[] = [
  {
    key: 'name',
    header: words.name,
    width: 'minmax(240px, 4fr)',
    text: ({ name }) => name,
    render: ({ name }) => <Subject text={name} />,
  },
  {
    key: 'state',
    header: words.state,
    width: '124px',
    text: ({ state }) => paperTexts.states[state],
    render: ({ state }) => <State state={state} />,
  },
  { key: 'version', header: words.version, width: '136px', text: versionText },
  { key: 'chapters', header: words.chapters, width: '132px', text: (row) => t.chapters(row.written, row.chapters) },
  { key: 'wishes', header: words.wishes, width: '144px', text: (row) => t.wishes(row.wishes, row.openWishes) },
  {
    key: 'consents',
    header: words.consents,
    width: '164px',
    text: consentText,
    render: (row) => <Link to={consentsPath(row)}>{consentText(row)}</Link>,
  },
  {
    key: 'steps',
    header: words.steps,
    width: 'minmax(140px, 3fr)',
    text: (row) => stepsText(row) || t.noSteps,
    render: (row) => <Subject text={stepsText(row) || t.noSteps} />,
  },
];

const consentsPath = ({ consents }: ConceptRow): string =>
  consents ? `${paths.consents}/${consents.roundId}` : paths.consents;

/** Das Integrationskonzept: how far each is, or one of them. */
export function ConceptsPage() {
  const { id } = useParams();
  return id ? <PaperPage key={id} id={id} /> : <ConceptList />;
}

function ConceptList() {
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const query = useCall('papers.concepts', {});
  const rows = query.data?.rows;
  const create = (
    <Button appearance="primary" onClick={() => setCreating(true)}>
      {t.create}
    </Button>
  );
  const empty = (
    <EmptyState title={t.empty.title} action={create}>
      {t.empty.text}
    </EmptyState>
  );
  return (
    <Page title={conceptTexts.kind} line={rows && t.line(rows.length)} layout="fill" actions={create}>
      <RecordList
        query={query}
        rows={rows}
        empty={empty}
        label={conceptTexts.kind}
        columns={columns}
        rowKey={(row) => row.id}
        rowHeight={49}
        minWidth={1080}
        onOpen={(row) => void navigate(conceptPath(row.id))}
      />
      {creating && <NewConcept onClose={() => setCreating(false)} />}
    </Page>
  );
}
