import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureFilter, PlanRow } from '../../../shared/contract/planning.ts';
import { statusRoundTexts } from '../../../shared/i18n/de/status-round.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, EmptyState, ErrorState, LoadingSkeleton, Menu, MenuEntry, Page } from '../../ui/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { withFilter } from './filter-url.ts';
import { MeasurePanel } from './measure-panel.tsx';
import { NewMeasure } from './new-measure.tsx';
import { PlansDialog } from './plans-dialog.tsx';
import { PlanViews, type PlanFrame } from './plan-views.tsx';
import { useAddress, type Address } from './use-address.ts';
import { usePlans } from './use-plan.ts';
import { viewOf } from './views.ts';

const words = planningTexts;

/** A status round about what the view shows. */
const askPath = (planId: string, filter: MeasureFilter): string =>
  `${paths.newStatusRound}?${withFilter(new URLSearchParams({ plan: planId }), filter)}`;

/** Maßnahmen: the plan in its views, with the record beside it. */
export function PlanningPage() {
  const { view } = useParams();
  const address = useAddress();
  const names = useNames();
  const { plans, plan, error, retry } = usePlans(address.planId);
  const planned = { planId: plan?.id ?? '' };
  const outline = useCall('planning.outline', planned, { enabled: plan !== undefined, keepPrevious: true });
  const counts = useCall('planning.counts', planned, { enabled: plan !== undefined, keepPrevious: true });
  const [choosing, setChoosing] = useState(false);
  const beside = (address.creating ?? address.id) !== null;
  const frame: PlanFrame = {
    title: words.title,
    line: counts.data && plan && `${plan.name} · ${words.line(counts.data.now.total, counts.data.on)}`,
    layout: 'fill',
    actions: <Actions plan={plan} address={address} {...(plans && { onChoose: () => setChoosing(true) })} />,
    panel: beside && (
      <Panel plan={plan} names={names} goals={outline.data?.goals ?? []} on={counts.data?.on} address={address} />
    ),
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
  /** Once the plans are known. */
  onChoose?: () => void;
}

/** Status round and report, the plans, a new measure. */
function Actions({ plan, address, onChoose }: ActionsProps) {
  const navigate = useNavigate();
  return (
    <>
      {plan && (
        <Menu label={words.report.menu} look="button">
          <MenuEntry onClick={() => void navigate(askPath(plan.id, address.filter))}>{statusRoundTexts.ask}</MenuEntry>
          <MenuEntry onClick={() => void navigate(`/berichte?neu=1&art=status&satz=${plan.id}`)}>
            {words.report.forGroup}
          </MenuEntry>
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
  on: string | undefined;
  address: Address;
}

/** What is open beside the views: a measure, or the form for a new one. */
function Panel({ plan, names, goals, on, address }: PanelProps) {
  const { id, creating, open } = address;
  const close = (): void => open(null);
  if (creating) {
    return (
      <NewMeasure
        planId={plan?.id ?? null}
        names={names}
        goals={goals}
        start={creating}
        onClose={close}
        onSaved={open}
      />
    );
  }
  return id && on ? <MeasurePanel id={id} names={names} goals={goals} today={on} onClose={close} /> : null;
}
