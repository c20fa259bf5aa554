import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { hasOneCarrier, isJoint, jointCounts, takingNoPart } from '../../../shared/domain/planning/together.ts';
import { cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  Page,
  PairMatrix,
  Section,
  type Choice,
  type Pair,
} from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import { CooperationTabs, ReportButton } from './frame.tsx';
import { MeasureItems, PairPanel } from './pair-panel.tsx';

const words = t.measures;
type Answer = OutputOf<'cooperation.measures'>;

/** Gemeinsame Maßnahmen: which Kommunen carry what together, who does nowhere, what hangs on one alone. */
export function JointMeasuresPage() {
  const navigate = useNavigate();
  const [pair, setPair] = useState<Pair | null>(null);
  const { data, error, refetch } = useCall('cooperation.measures', {});
  return (
    <Page
      title={t.title}
      line={data?.plan && words.line(data.plan.name, data.measures.filter(isJoint).length, data.districtWide)}
      actions={<ReportButton />}
      toolbar={<CooperationTabs />}
      panel={pair && data && <PairPanel pair={pair} measures={data.measures} onClose={() => setPair(null)} />}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingSkeleton lines={10} />
      ) : data.measures.length === 0 ? (
        <EmptyState
          title={words.empty.title}
          action={
            <Button appearance="primary" onClick={() => void navigate(paths.planning)}>
              {words.empty.action}
            </Button>
          }
        >
          {words.empty.text}
        </EmptyState>
      ) : (
        <>
          <Matrix data={data} pair={pair} onPair={setPair} />
          <Gaps data={data} />
        </>
      )}
    </Page>
  );
}

function Matrix({ data, pair, onPair }: { data: Answer; pair: Pair | null; onPair: (pair: Pair) => void }) {
  const { municipalities: places } = useNames();
  const order = places.map(({ id }) => id);
  const counts = jointCounts(data.measures, order);
  const shared = (one: Choice, other: Choice) => {
    const count = counts[order.indexOf(one.id)]?.[order.indexOf(other.id)] ?? 0;
    return { count, words: words.cell(one.name, other.name, count) };
  };
  return <PairMatrix words={words} of={places} shared={shared} chosen={pair} onChoose={onPair} />;
}

/** Who takes part nowhere, and what hangs on one Kommune alone. */
function Gaps({ data: { measures } }: { data: Answer }) {
  const names = useNames();
  const nowhere = takingNoPart(
    measures,
    names.municipalities.map(({ id }) => id),
  );
  const alone = measures.filter(hasOneCarrier);
  return (
    <>
      <Section title={words.nowhere} note={nowhere.length > 0 ? words.nowhereLead : undefined}>
        <p>{nowhere.length > 0 ? nowhere.map(names.municipality).join(', ') : words.nobodyNowhere}</p>
      </Section>
      <Section title={words.oneCarrier} note={words.oneCarrierLead}>
        {alone.length > 0 ? <MeasureItems measures={alone} /> : <p>{words.nobodyAlone}</p>}
      </Section>
    </>
  );
}
