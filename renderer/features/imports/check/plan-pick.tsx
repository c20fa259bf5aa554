import type { Decision, Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { LabelledSelect } from '../../../ui/index.ts';

interface PlanPickProps {
  plan: NonNullable<Draft['plan']>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}

/** The plan the measures of a file are compared with and go into. */
export function PlanPick({ plan, disabled, onDecide }: PlanPickProps) {
  const { data } = useCall('planning.plans', {});
  const plans = data?.plans ?? [plan];
  if (disabled || plans.length < 2) return <span>{t.check.plan(plan.name)} · </span>;
  return (
    <LabelledSelect
      label={t.check.planLabel}
      value={plan.id}
      options={plans.map(({ id, name }) => ({ key: id, label: name }))}
      onChange={(planId) => onDecide({ kind: 'plan', planId })}
    />
  );
}
