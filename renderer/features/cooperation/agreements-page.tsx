import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { AgreementRow } from '../../../shared/contract/cooperation.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import { agreementStateNames, cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  Page,
  RecordList,
  StatusMark,
  type FormValue,
  type MarkShape,
  type TableColumn,
  type Tone,
} from '../../ui/index.ts';
import { useSaving } from '../history/index.ts';
import { AgreementPanel } from './agreement-panel.tsx';
import { agreementFields } from './fields.ts';
import { CooperationTabs, NewPanel, ReportButton } from './frame.tsx';
import { useMeasureChoices } from './use-measure-choices.ts';

const words = t.agreements;
const marks: Record<AgreementRow['state'], { shape: MarkShape; tone: Tone }> = {
  planned: { shape: 'ring', tone: 'neutral' },
  active: { shape: 'check', tone: 'ok' },
  ended: { shape: 'square', tone: 'neutral' },
};
const day = (value: string | null): string => (value === null ? '' : formatDay(value));
const columns: readonly TableColumn<AgreementRow>[] = [
  { key: 'name', header: words.columns.name, width: 'minmax(230px, 3fr)', text: ({ name }) => name },
  {
    key: 'measure',
    header: words.columns.measure,
    width: 'minmax(120px, 1.6fr)',
    text: ({ measure }) => measure ?? '',
  },
  {
    key: 'state',
    header: words.columns.state,
    width: '132px',
    text: ({ state }) => agreementStateNames[state],
    render: ({ state }) => <StatusMark {...marks[state]}>{agreementStateNames[state]}</StatusMark>,
  },
  ...(['parts', 'unanswered'] as const).map((key): TableColumn<AgreementRow> => ({
    key,
    header: words.columns[key],
    width: '106px',
    align: 'end',
    number: true,
    text: (row) => (row[key] === 0 ? '' : formatNumber(row[key])),
  })),
  { key: 'due', header: words.columns.due, width: '126px', text: ({ nextDue }) => day(nextDue) },
  { key: 'end', header: words.columns.end, width: '100px', text: ({ endDay }) => day(endDay) },
];
const narrow = new Set(['name', 'state']);

/** Vereinbarungen: who gives what until when, who is asked to join. */
export function AgreementsPage() {
  const { id: openKey = null } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const query = useCall('cooperation.agreements', {});
  const { data } = query;
  const go = (path: string): void => void navigate(path, { replace: true });
  const creating = parameters.get('neu') === '1';
  const beside = creating || openKey !== null;
  const create = (
    <Button appearance="primary" onClick={() => go(`${paths.agreements}?neu=1`)}>
      {words.create}
    </Button>
  );
  return (
    <Page
      title={t.title}
      line={data && words.line(data.agreements.length)}
      layout="fill"
      actions={
        <>
          <ReportButton />
          {create}
        </>
      }
      toolbar={<CooperationTabs />}
      panel={beside && <Beside id={creating ? null : openKey} onClose={() => go(paths.agreements)} />}
    >
      <RecordList
        query={query}
        empty={
          <EmptyState title={words.empty.title} action={create}>
            {words.empty.text}
          </EmptyState>
        }
        label={words.label}
        columns={beside ? columns.filter(({ key }) => narrow.has(key)) : columns}
        copyColumns={columns}
        rows={data?.agreements}
        rowKey={({ id }) => id}
        minWidth={beside ? 380 : 1020}
        openKey={openKey}
        onOpen={({ id }) => go(`${paths.agreements}/${id}`)}
      />
    </Page>
  );
}

/** The record, or the empty form where there is no id. */
function Beside({ id, onClose }: { id: string | null; onClose: () => void }) {
  const saving = useSaving();
  const measures = useMeasureChoices();
  const save = (entered: Record<string, FormValue>): Promise<unknown> => {
    const values = entered as InputOf<'cooperation.saveAgreement'>['values'];
    return saving(() => call('cooperation.saveAgreement', { id: null, values }), words.saved);
  };
  if (id !== null) return <AgreementPanel id={id} onClose={onClose} />;
  return (
    <NewPanel
      title={words.newTitle}
      fields={agreementFields(measures)}
      fresh={{ state: 'planned' }}
      onClose={onClose}
      onSave={save}
    />
  );
}
