import type { MeasureRecord, PlanItem } from '../../../shared/contract/planning.ts';
import { formatPartialDate, isPartialDate, partialDateEnd } from '../../../shared/domain/partial-date.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { formatAmount } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { ItemList, type Choice, type FormField, type Item } from '../../ui/index.ts';
import styles from './planning.module.css';
import { useDone } from './use-done.ts';

type Entity = 'milestone' | 'measure_cost' | 'measure_indicator';

/** Saving and removing of what belongs to a measure. */
function useItems(entity: Entity, ownerId: string) {
  const { run, done } = useDone();
  return {
    onSave: async (id: string | null, values: Record<string, unknown>): Promise<void> => {
      const { commandId } = await call('planning.saveItem', { entity, id, ownerId, values } as PlanItem);
      done(planningTexts.record.saved, commandId);
    },
    onRemove: ({ id, name }: Item): void =>
      run(() => call('planning.removeItem', { entity, id }), planningTexts.items.removed(name)),
  };
}

const dateText = (date: string): string => (isPartialDate(date) ? formatPartialDate(date) : date);
const texts = planningTexts;
const milestoneFields: FormField[] = [
  { name: 'name', label: texts.milestones.name, kind: 'text', required: true, wide: true },
  { name: 'dueDate', label: texts.milestones.dueDate, kind: 'partialDate', meaning: 'end' },
  { name: 'doneDay', label: texts.milestones.doneDay, kind: 'day' },
];

function milestoneLine({ dueDate, doneDay }: MeasureRecord['milestones'][number], today: string): string {
  if (doneDay) return texts.milestones.done(doneDay);
  if (!dueDate) return '';
  const isLate = isPartialDate(dueDate) && (partialDateEnd(dueDate) ?? today) < today;
  return isLate ? texts.milestones.overdue(dateText(dueDate)) : texts.milestones.due(dateText(dueDate));
}

interface MilestonesProps {
  /** As the plan calls them. */
  title: string;
  measure: MeasureRecord;
  today: string;
}

export function Milestones({ title, measure, today }: MilestonesProps) {
  const ways = useItems('milestone', measure.id);
  const items = measure.milestones.map((one) => ({
    id: one.id,
    name: one.name,
    values: valuesOf(one),
    shown: (
      <>
        {one.name}
        <span className={styles.small}>{milestoneLine(one, today)}</span>
      </>
    ),
  }));
  return <ItemList title={title} addLabel={texts.milestones.add} items={items} fields={milestoneFields} {...ways} />;
}

const costFields = (grants: readonly Choice[]): FormField[] => [
  { name: 'year', label: texts.costs.year, kind: 'number', required: true },
  { name: 'amount', label: texts.costs.amount, kind: 'amount', required: true },
  { name: 'granted', label: texts.costs.granted, kind: 'amount' },
  { name: 'grantId', label: texts.costs.grant, kind: 'choice', options: grants },
  { name: 'note', label: texts.costs.note, kind: 'text' },
];

export function Costs({ measure, year }: { measure: MeasureRecord; year: number }) {
  const { onSave, onRemove } = useItems('measure_cost', measure.id);
  const { data: grants } = useCall('funding.grants', {});
  const line = (amount: number, granted: number): string =>
    granted === 0 ? '' : texts.costs.ownShare(formatAmount(amount - granted));
  const items = measure.costs.map((one) => ({
    id: one.id,
    name: String(one.year),
    values: { year: one.year, amount: one.amount, granted: one.granted, grantId: one.grantId ?? null, note: one.note },
    shown: (
      <>
        {one.year}: {formatAmount(one.amount)}
        <span className={styles.small}>
          {[line(one.amount, one.granted), one.grant, one.note].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  }));
  return (
    <ItemList
      title={texts.groups.costs}
      addLabel={texts.costs.add}
      items={items}
      fields={costFields(grants?.choices ?? [])}
      start={{ year }}
      onSave={(id, values) => onSave(id, { ...values, granted: values['granted'] ?? 0 })}
      onRemove={onRemove}
    />
  );
}

const indicatorFields: FormField[] = [
  { name: 'name', label: texts.indicators.name, kind: 'text', required: true, wide: true },
  { name: 'unit', label: texts.indicators.unit, kind: 'text' },
  { name: 'baseline', label: texts.indicators.baseline, kind: 'text' },
  { name: 'target', label: texts.indicators.target, kind: 'text' },
  { name: 'targetDate', label: texts.indicators.targetDate, kind: 'partialDate', meaning: 'end' },
  { name: 'actual', label: texts.indicators.actual, kind: 'text' },
  { name: 'actualDate', label: texts.indicators.actualDate, kind: 'partialDate', meaning: 'end' },
  { name: 'source', label: texts.indicators.source, kind: 'text', wide: true },
];

export function Indicators({ measure }: { measure: MeasureRecord }) {
  const ways = useItems('measure_indicator', measure.id);
  const value = (label: string, text: string | null, date: string | null): string =>
    text ? `${label} ${text}${date ? ` (${dateText(date)})` : ''}` : '';
  const items = measure.indicators.map((one) => ({
    id: one.id,
    name: one.name,
    values: valuesOf(one),
    shown: (
      <>
        {one.unit ? `${one.name} (${one.unit})` : one.name}
        <span className={styles.small}>
          {[
            value(texts.indicators.baseline, one.baseline, null),
            value(texts.indicators.target, one.target, one.targetDate),
            value(texts.indicators.actual, one.actual, one.actualDate),
            one.source && `${texts.indicators.source}: ${one.source}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  }));
  return (
    <ItemList
      title={texts.groups.indicators}
      note={texts.indicators.note}
      addLabel={texts.indicators.add}
      items={items}
      fields={indicatorFields}
      {...ways}
    />
  );
}

/** What the form edits: everything but the key. */
function valuesOf<T extends { id: string }>({ id: _id, ...values }: T): Omit<T, 'id'> {
  return values;
}
