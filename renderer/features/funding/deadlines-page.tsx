import { useNavigate } from 'react-router';
import type { Deadline } from '../../../shared/contract/funding.ts';
import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import { formatAmount, formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, EmptyState, Page, PlainTable, StatusMark, useNow } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { FundingTabs, programmePath } from './funding-tabs.tsx';
import styles from './funding.module.css';

const words = t.deadlines;
const soonDays = 60;

function Urgency({ day, today }: { day: string; today: string }) {
  if (day < today)
    return (
      <StatusMark shape="square" tone="danger">
        {words.late}
      </StatusMark>
    );
  const soon = Date.parse(day) - Date.parse(today) <= soonDays * 86_400_000;
  return (
    <StatusMark shape={soon ? 'triangle' : 'ring'} tone={soon ? 'warn' : 'neutral'}>
      {soon ? words.soon : words.later}
    </StatusMark>
  );
}

/** Call-offs, proofs and ends of retention in the order of their days. */
export function DeadlinesPage() {
  const query = useCall('funding.deadlines', {});
  const { data } = query;
  const today = useNow().slice(0, 10);
  const rows = data?.rows ?? [];
  const late = rows.filter(({ day, what }) => day < today && what !== 'keepUntil').length;
  return (
    <Page title={t.title} line={data && words.line(rows.length, late)} toolbar={<FundingTabs />}>
      <Awaited query={query} lines={8} />
      {data && rows.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {rows.length > 0 && (
        <PlainTable
          caption={words.list}
          className={styles.amounts}
          columns={[
            words.columns.day,
            words.columns.state,
            words.columns.what,
            words.columns.grant,
            words.columns.amount,
            <span key="settle" className="visuallyHidden">
              {words.settle}
            </span>,
          ]}
        >
          {rows.map((row) => (
            <DeadlineRow key={`${row.what}${row.id}`} row={row} today={today} />
          ))}
        </PlainTable>
      )}
    </Page>
  );
}

function DeadlineRow({ row, today }: { row: Deadline; today: string }) {
  const navigate = useNavigate();
  const undoable = useUndoable();
  const { id, what, day, programme, programmeId, grant, amount } = row;
  const settle = (): void => {
    if (what !== 'keepUntil')
      void undoable(
        () => call('funding.settle', { what, id, day: today }),
        ({ keepUntil }) => words.settled(what, keepUntil),
      );
  };
  return (
    <tr>
      <th scope="row">{formatDay(day)}</th>
      <td>
        <Urgency day={day} today={today} />
      </td>
      <td>{words.what[what]}</td>
      <td>
        <button type="button" className={styles.link} onClick={() => void navigate(programmePath(programmeId))}>
          {programme}
        </button>
        <span className={styles.small}>{grant}</span>
      </td>
      <td className={styles.amount}>{amount === null ? '' : formatAmount(amount)}</td>
      <td>
        {what !== 'keepUntil' && (
          <Button size="small" aria-label={`${words.settle}: ${words.what[what]} ${grant}`} onClick={settle}>
            {words.settle}
          </Button>
        )}
      </td>
    </tr>
  );
}
