import { useNavigate } from 'react-router';
import type { ProgrammeRow } from '../../../shared/contract/funding.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import { formatAmount } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, RecordPage, StatusMark, type MarkShape, type TableColumn, type Tone } from '../../ui/index.ts';
import { fundingPaths, FundingTabs, reportPath } from './funding-tabs.tsx';
import { NewProgrammePanel } from './new-programme-panel.tsx';
import { ProgrammePanel } from './programme-panel.tsx';

const marks: Record<ProgrammeRow['state'], { shape: MarkShape; tone: Tone }> = {
  open: { shape: 'circle', tone: 'ok' },
  ended: { shape: 'ring', tone: 'neutral' },
  cut: { shape: 'square', tone: 'danger' },
};
const columns: readonly TableColumn<ProgrammeRow>[] = [
  { key: 'name', header: t.columns.name, width: 'minmax(240px, 3fr)', text: ({ name }) => name },
  { key: 'funder', header: t.columns.funder, width: 'minmax(120px, 2fr)', text: ({ funder }) => funder ?? '' },
  {
    key: 'state',
    header: t.columns.state,
    width: '130px',
    text: ({ state }) => t.states[state],
    render: ({ state }) => <StatusMark {...marks[state]}>{t.states[state]}</StatusMark>,
  },
  { key: 'period', header: t.columns.period, width: '190px', text: (row) => t.period(row.startDay, row.endDay) },
  { key: 'amount', header: t.columns.amount, width: '96px', align: 'end', text: ({ amount }) => formatAmount(amount) },
  { key: 'measures', header: t.columns.measures, width: '96px', align: 'end', text: (row) => String(row.measures) },
  {
    key: 'next',
    header: t.columns.next,
    width: 'minmax(190px, 2fr)',
    text: ({ next }) => (next ? t.nextDate(next.what, next.day) : ''),
  },
];

/** Programmes with what is granted, what hangs on them and what is due next. */
export function ProgrammesPage() {
  const navigate = useNavigate();
  const query = useCall('funding.programmes', {});
  const rows = query.data?.rows;
  return (
    <RecordPage
      path={fundingPaths.programmes}
      frame={{
        title: t.title,
        line: rows && t.line(rows.length),
        toolbar: <FundingTabs />,
        actions: (
          <>
            <Button onClick={() => void navigate(reportPath('fundingControlling'))}>{t.controlling}</Button>
            <Button onClick={() => void navigate(reportPath('funding'))}>{common.asReport}</Button>
          </>
        ),
      }}
      words={t}
      list={{ query, rows, label: t.list, columns, narrow: ['name', 'state', 'next'] }}
      renderRecord={(id, close) => <ProgrammePanel key={id} id={id} onClose={close} />}
      renderNew={(close, show) => <NewProgrammePanel onClose={close} onSaved={show} />}
    />
  );
}
