import { planGroupings, type PlanGrouping } from '../../../shared/domain/planning/measure-words.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { LabelledSelect } from '../../ui/index.ts';

const words = planningTexts.grouping;

/** By what the measures are put under headings. */
export const GroupingSelect = ({ by, onBy }: { by: PlanGrouping; onBy: (by: PlanGrouping) => void }) => (
  <LabelledSelect
    label={words.label}
    value={by}
    options={planGroupings.map((one) => ({ key: one, label: words.by[one] }))}
    onChange={(value) => onBy(planGroupings.find((one) => one === value) ?? 'field')}
  />
);
