import { useNavigate } from 'react-router';
import type { SurveyRow } from '../../../shared/contract/surveys.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { statusRoundTexts } from '../../../shared/i18n/de/status-round.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, leastWidth, Page, RecordList, StatusMark, type TableColumn } from '../../ui/index.ts';
import { surveyPath } from './locations.ts';
import { RoundState } from './marks.tsx';

const columns: readonly TableColumn<SurveyRow>[] = [
  { key: 'title', header: t.columns.title, width: 'minmax(196px, 2fr)', text: (row) => row.title },
  { key: 'kind', header: t.columns.kind, width: 'minmax(112px, 0.5fr)', text: t.askedFor },
  {
    key: 'state',
    header: t.columns.state,
    width: '140px',
    text: (row) => t.roundStates[row.state],
    render: (row) => <RoundState state={row.state} />,
  },
  { key: 'due', header: t.columns.due, width: '98px', text: (row) => (row.due ? formatDay(row.due) : '') },
  {
    key: 'municipalities',
    header: t.columns.municipalities,
    width: '164px',
    text: (row) => t.answered(row.municipalities),
  },
  {
    key: 'overdue',
    header: t.columns.overdue,
    width: '118px',
    number: true,
    text: (row) => (row.overdue > 0 ? formatNumber(row.overdue) : ''),
    render: (row) =>
      row.overdue > 0 && (
        <StatusMark shape="triangle" tone="warn">
          {t.overdueCount(row.overdue)}
        </StatusMark>
      ),
  },
  {
    key: 'others',
    header: t.columns.others,
    width: '160px',
    text: (row) => (row.others.asked > 0 ? t.answered(row.others) : ''),
  },
];

/** Erhebungen: every round, who answered, what is overdue. */
export function SurveysPage() {
  const navigate = useNavigate();
  const query = useCall('surveys.list', {});
  const { data } = query;
  const create = (
    <>
      <Button onClick={() => void navigate(paths.newStatusRound)}>{statusRoundTexts.ask}</Button>
      <Button appearance="primary" onClick={() => void navigate(paths.newSurvey)}>
        {t.create}
      </Button>
    </>
  );
  return (
    <Page title={t.title} line={data && t.lead(data.surveys.length)} actions={create} layout="fill">
      <RecordList
        query={query}
        empty={
          <EmptyState title={t.empty.title} action={create}>
            {t.empty.text}
          </EmptyState>
        }
        label={t.title}
        columns={columns}
        rows={data?.surveys}
        rowKey={(row) => row.id}
        minWidth={leastWidth(columns)}
        onOpen={(row) => void navigate(surveyPath(row.id))}
      />
    </Page>
  );
}
