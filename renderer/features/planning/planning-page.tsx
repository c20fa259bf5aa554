import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureFilter, PlanRow } from '../../../shared/contract/planning.ts';
import { statusRoundTexts } from '../../../shared/i18n/de/status-round.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { localDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { Button, EmptyState, ErrorState, LoadingSkeleton, Menu, MenuEntry, Page, useNow } from '../../ui/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { withFilter } from './filter-url.ts';
import { MeasurePanel } from './measure-panel.tsx';
import { NewMeasure } from './new-measure.tsx';
import { PlansDialog } from './plans-dialog.tsx';
import { PlanViews, type PlanFrame } from './plan-views.tsx';
import { useAddress, type Address } from './use-address.ts';
import { usePlanParts, usePlans } from './use-plan.ts';
import { viewOf } from './views.ts';

const words = planningTexts;

/** The report of the day that is shown. */
const reportPath = (planId: string, on: string | null): string =>
  `/berichte?neu=1&art=status&satz=${planId}${on === null ? '' : `&stand=${on}`}`;
/** A status round about what the view shows. */
const askPath = (planId: string, filter: MeasureFilter): string =>
  `${paths.newStatusRound}?${withFilter(new URLSearchParams({ plan: planId }), filter)}`;

/** Maßnahmen: the plan in its views, with the record beside it. */
export function PlanningPage() {
  const { view } = useParams();
  const address = useAddress();
  const names = useNames();
  const { plans, plan, error, retry } = usePlans(address.planId);
  const { outline, counts } = usePlanParts(plan?.id, address.on);
  const [choosing, setChoosing] = useState(false);
  const beside = (address.creating ?? address.id) !== null;
  const frame: PlanFrame = {
    title: words.title,
    line: counts.data && plan && `${plan.name} · ${words.line(counts.data.now.total, counts.data.on)}`,
    layout: 'fill',
    actions: (
      <Actions plan={plan} address={address} since={counts.data?.since} onChoose={plans && (() => setChoosing(true))} />
    ),
    panel: beside && <Panel plan={plan} names={names} goals={outline.data?.goals ?? []} address={address} />,
  };
  return (
    <>
      {choosing && plans && (
        <PlansDialog plans={plans} plan={plan} onShow={address.showPlan} onClose={() => setChoosing(false)} />
      )}
      {plan && counts.data && outline.data && (counts.data.now.total > 0 || outline.data.goals.length > 0) ? (
        <PlanViews
          frame={frame}
          plan={plan}
          counts={counts.data}
          outline={outline.data}
          names={names}
          view={viewOf(view)}
          address={address}
          beside={beside}
        />
      ) : (
        <Page {...frame}>
          {error ? (
            <ErrorState error={error} onRetry={retry} />
          ) : (
            <NoPlan
              known={plans !== undefined && (!plan || (counts.data && outline.data) !== undefined)}
              address={address}
            />
          )}
        </Page>
      )}
    </>
  );
}

/** Nothing is planned yet, or it is not known yet. */
const NoPlan = ({ known, address }: { known: boolean; address: Address }) =>
  known ? (
    <EmptyState title={words.empty.title} action={<CreateButton address={address} />}>
      {words.empty.text}
    </EmptyState>
  ) : (
    <LoadingSkeleton lines={10} />
  );

interface ActionsProps {
  plan: PlanRow | undefined;
  address: Address;
  /** Three months ago, once it is known. */
  since: string | undefined;
  /** Once the plans are known. */
  onChoose: (() => void) | undefined;
}

/** Status round and report, the plans, a new measure. */
function Actions({ plan, address, since, onChoose }: ActionsProps) {
  const navigate = useNavigate();
  return (
    <>
      {plan && (
        <Menu label={words.report.menu} look="button">
          <MenuEntry onClick={() => void navigate(askPath(plan.id, address.filter))}>{statusRoundTexts.ask}</MenuEntry>
          <MenuEntry onClick={() => void navigate(reportPath(plan.id, address.on))}>{words.report.forGroup}</MenuEntry>
          {since && <MenuEntry onClick={() => address.setOn(since)}>{words.earlier.show}</MenuEntry>}
        </Menu>
      )}
      {onChoose && <Button onClick={onChoose}>{words.plans.open}</Button>}
      <CreateButton address={address} />
    </>
  );
}

const CreateButton = ({ address }: { address: Address }) => (
  <Button appearance="primary" onClick={() => address.create()}>
    {words.create}
  </Button>
);

interface PanelProps {
  plan: PlanRow | undefined;
  names: Names;
  goals: OutputOf<'planning.outline'>['goals'];
  address: Address;
}

/** What is open beside the views: a measure, or the form for a new one. */
function Panel({ plan, names, goals, address }: PanelProps) {
  const today = localDay(useNow());
  const { id, creating, open } = address;
  const close = (): void => open(null);
  if (creating) {
    return <NewMeasure plan={plan} names={names} goals={goals} start={creating} onClose={close} onSaved={open} />;
  }
  return id ? <MeasurePanel id={id} plan={plan} names={names} goals={goals} today={today} onClose={close} /> : null;
}
