import type { AgreementRow } from '../../../shared/contract/cooperation.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import { agreementStateNames, cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { RecordPage, StatusMark, type FormValue, type MarkShape, type TableColumn, type Tone } from '../../ui/index.ts';
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

/** Vereinbarungen: who gives what until when, who is asked to join. */
export function AgreementsPage() {
  const query = useCall('cooperation.agreements', {});
  const rows = query.data?.agreements;
  return (
    <RecordPage
      path={paths.agreements}
      frame={{
        title: t.title,
        line: rows && words.line(rows.length),
        toolbar: <CooperationTabs />,
        actions: <ReportButton />,
      }}
      words={words}
      list={{
        query,
        rows,
        label: words.label,
        columns,
        narrow: ['name', 'state'],
        least: 1020,
      }}
      renderRecord={(id, close) => <AgreementPanel id={id} onClose={close} />}
      renderNew={(close) => <NewAgreement onClose={close} />}
    />
  );
}

function NewAgreement({ onClose }: { onClose: () => void }) {
  const saving = useSaving();
  const measures = useMeasureChoices();
  const save = (entered: Record<string, FormValue>): Promise<unknown> => {
    const values = entered as InputOf<'cooperation.saveAgreement'>['values'];
    return saving(() => call('cooperation.saveAgreement', { id: null, values }), words.saved);
  };
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
