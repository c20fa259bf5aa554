import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureRecord, PlanRow } from '../../../shared/contract/planning.ts';
import { formatPartialDate, isPartialDate } from '../../../shared/domain/partial-date.ts';
import { dateWords } from '../../../shared/domain/planning/period-words.ts';
import { isDistrictWide } from '../../../shared/domain/planning/places.ts';
import {
  emphasisWords,
  flagWords,
  kindWords,
  levelName,
  placeLevelWords,
  planningTexts,
} from '../../../shared/i18n/de/planning.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  ErrorState,
  LoadingSkeleton,
  RecordGroup,
  RecordLines,
  RecordPart,
  SidePanel,
  type FormField,
  type FormValue,
  type FormValues,
} from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { ResultOrigins } from '../meetings/index.ts';
import { RecordExtras } from '../records/index.ts';
import { Light } from './marks.tsx';
import { Origins } from './origins.tsx';
import { measureFields, measureInput } from './measure-fields.ts';
import { Costs, Indicators, Milestones } from './measure-items.tsx';
import styles from './planning.module.css';
import { ReportHistory, StateSection } from './state-section.tsx';
import { useDone } from './use-done.ts';

const texts = planningTexts;

export interface MeasurePanelProps {
  id: string;
  plan: PlanRow | undefined;
  names: Names;
  goals: OutputOf<'planning.outline'>['goals'];
  today: string;
  onClose: () => void;
}

/** The record of a measure beside the list. */
export function MeasurePanel({ id, plan, names, goals, today, onClose }: MeasurePanelProps) {
  const { data: measure, error, refetch } = useCall('planning.get', { id });
  const { run } = useDone();
  if (error) {
    return (
      <SidePanel title={texts.title} onClose={onClose}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </SidePanel>
    );
  }
  if (!measure) {
    return (
      <SidePanel title={texts.title} width="wide" onClose={onClose}>
        <LoadingSkeleton lines={8} />
      </SidePanel>
    );
  }
  const remove = (): void => {
    run(() => call('planning.removeMeasures', { ids: [id] }), texts.record.removed(1));
    onClose();
  };
  return (
    <SidePanel
      title={measure.name}
      width="wide"
      status={<Head measure={measure} />}
      onClose={onClose}
      source={[
        texts.record.source(measure.number),
        ...(measure.formerNumbers.length > 0 ? [texts.formerly(measure.formerNumbers)] : []),
      ].join(', ')}
      actions={<Button onClick={remove}>{texts.record.remove}</Button>}
    >
      <StateSection key={id} measure={measure} names={names} today={today} />
      <Groups measure={measure} plan={plan} names={names} goals={goals} />
      <Origins measure={measure} />
      <Milestones title={levelName(plan, 'milestone', 'many')} measure={measure} today={today} />
      <Costs measure={measure} year={Number(today.slice(0, 4))} />
      <Indicators measure={measure} />
      <Shifts measure={measure} />
      <ResultOrigins entity="measure" recordId={id} />
      <RecordExtras key={`extras ${id}`} entity="measure" id={id} />
      <ReportHistory measure={measure} names={names} />
    </SidePanel>
  );
}

function Head({ measure }: { measure: MeasureRecord }) {
  const flags = measure.flags.map((flag) => flagWords[flag]);
  return (
    <>
      <span className={styles.number}>{measure.number}</span>
      <Light light={measure.trafficLight} />
      {flags.length > 0 && <span className={styles.small}>{flags.join(' · ')}</span>}
    </>
  );
}

/** What the forms edit, as they take it. */
const formValues = (measure: MeasureRecord): FormValues => ({
  name: measure.name,
  description: measure.description,
  kind: measure.kind,
  goalId: measure.goalId,
  fieldOfAction: measure.fieldOfAction,
  emphasis: measure.emphasis,
  priority: measure.priority,
  strands: measure.strands,
  targetGroups: measure.targetGroups,
  educationPhases: measure.educationPhases,
  lead: measure.lead,
  responsible: measure.responsible,
  partners: measure.partners,
  level: measure.level,
  municipalities: measure.municipalities,
  startDate: measure.startDate,
  endDate: measure.endDate,
  reason: null,
  gapIds: measure.gaps.map((one) => one.id),
  needIds: measure.needs.map((one) => one.id),
  resolution: measure.resolution,
  resolutionDay: measure.resolutionDay,
  fundingNote: measure.fundingNote,
  remark: measure.remark,
});

/** A value in words. */
function shownValue(measure: MeasureRecord, { name, kind, options }: FormField): string {
  if (name === 'kind') return kindWords[measure.kind];
  if (name === 'level') return placeLevelWords[measure.level];
  if (name === 'emphasis') return measure.emphasis ? emphasisWords[measure.emphasis] : '';
  if (name === 'municipalities' && isDistrictWide(measure)) return texts.districtWide;
  const value = formValues(measure)[name];
  if (value === null || value === undefined) return '';
  const nameOf = (id: string): string => options?.find((option) => option.id === id)?.name ?? id;
  if (Array.isArray(value)) return value.map(nameOf).join(kind === 'several' && value.length > 1 ? ' · ' : '; ');
  const text = String(value);
  if (kind === 'day') return formatDay(text);
  if (kind === 'partialDate') return isPartialDate(text) ? formatPartialDate(text) : text;
  return kind === 'choice' ? nameOf(text) : text;
}

type GroupsProps = Pick<MeasurePanelProps, 'plan' | 'names' | 'goals'> & { measure: MeasureRecord };
function Groups({ measure, plan, names, goals }: GroupsProps) {
  const { data: ties } = useCall('planning.choices', {});
  const { done } = useDone();
  const groups = useMemo(() => measureFields({ plan, names, goals, ties }), [plan, names, goals, ties]);
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    const { commandId } = await call('planning.updateMeasure', { id: measure.id, ...measureInput(entered) });
    done(texts.record.saved, commandId);
  };
  return (['what', 'who', 'when', 'origin'] as const).map((group) => (
    <RecordGroup
      key={`${measure.id}${group}`}
      title={texts.groups[group]}
      fields={groups[group].filter((field) => field.name !== 'fieldOfAction' || measure.goalId === null)}
      values={formValues(measure)}
      shown={(field) => (field.name === 'reason' ? null : shownValue(measure, field))}
      onSave={save}
    />
  ));
}

function Shifts({ measure: { shifts } }: { measure: MeasureRecord }) {
  if (shifts.length === 0) return null;
  return (
    <RecordPart title={texts.groups.shifts}>
      <RecordLines
        lines={shifts.map((shift) => ({
          key: shift.id,
          shown: `${dateWords(shift.fromDate)} → ${dateWords(shift.toDate)}`,
          note: [formatDay(shift.day), shift.reason].filter(Boolean).join(' · '),
        }))}
      />
    </RecordPart>
  );
}
