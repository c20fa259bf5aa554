import { Link } from 'react-router';
import type { FinancePlan } from '../../../shared/contract/funding.ts';
import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import { formatAmount } from '../../../shared/i18n/format.ts';
import { targetPath } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, EmptyState, Page, PlainTable } from '../../ui/index.ts';
import { FundingTabs } from './funding-tabs.tsx';
import styles from './funding.module.css';

const words = t.documents;
type Part = 'amount' | 'granted';
const sumOf = ({ rows }: FinancePlan, part: Part, year: number): number =>
  rows.reduce((all, { years }) => all + (years.find((one) => one.year === year)?.[part] ?? 0), 0);

/** Cost and finance plan: what each measure costs per year, what of it is paid by others. */
export function FinancePlanPage() {
  const query = useCall('funding.plan', {});
  const { data } = query;
  return (
    <Page title={t.title} line={t.tabs.plan} toolbar={<FundingTabs />}>
      <Awaited query={query} lines={8} />
      {data?.rows.length === 0 && <EmptyState title={t.plan.none}>{t.plan.noneText}</EmptyState>}
      {data && data.rows.length > 0 && <PlanTable plan={data} />}
    </Page>
  );
}

function PlanTable({ plan }: { plan: FinancePlan }) {
  const { years, rows } = plan;
  const totals: [string, (year: number) => number][] = [
    [words.costs, (year) => sumOf(plan, 'amount', year)],
    [words.granted, (year) => sumOf(plan, 'granted', year)],
    [words.ownShare, (year) => sumOf(plan, 'amount', year) - sumOf(plan, 'granted', year)],
  ];
  return (
    <PlainTable
      caption={t.plan.caption}
      className={styles.plan}
      columns={[t.plan.measure, ...years]}
      sums={totals.map(([label, of]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {years.map((year) => (
            <td key={year}>{formatAmount(of(year))}</td>
          ))}
        </tr>
      ))}
    >
      {rows.map(({ id, number, name, years: own }) => (
        <tr key={id}>
          <th scope="row">
            <Link to={targetPath({ page: 'planning', id })}>
              {number} {name}
            </Link>
          </th>
          {years.map((year) => {
            const cost = own.find((one) => one.year === year);
            return (
              <td key={year}>
                {cost ? formatAmount(cost.amount) : '–'}
                {cost && cost.granted > 0 && (
                  <span className={styles.small}>{t.plan.granted(formatAmount(cost.granted))}</span>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </PlainTable>
  );
}
