import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import { paths } from '../../app/paths.ts';
import { TabBar } from '../../ui/index.ts';

export const fundingPaths = {
  programmes: '/foerderung/programme',
  deadlines: paths.deadlines,
  plan: paths.financePlan,
} as const;
export const programmePath = (id: string): string => `${fundingPaths.programmes}/${id}`;
/** The form of a new report for this kind. */
export const reportPath = (
  kind: 'funding' | 'sachbericht' | 'programmeCut' | 'fundingControlling',
  id?: string,
): string => `/berichte?neu=1&art=${kind}${id ? `&satz=${id}` : ''}`;

/** The pages of "Förderung". */
export function FundingTabs() {
  return (
    <TabBar
      label={t.tabsLabel}
      tabs={[
        { path: fundingPaths.programmes, label: t.tabs.programmes },
        { path: fundingPaths.deadlines, label: t.tabs.deadlines },
        { path: fundingPaths.plan, label: t.tabs.plan },
      ]}
    />
  );
}
