import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureFilter, PlanRow } from '../../../../shared/contract/planning.ts';
import { planningTexts } from '../../../../shared/i18n/de/planning.ts';
import { statusRoundTexts as t } from '../../../../shared/i18n/de/status-round.ts';
import { surveysTexts } from '../../../../shared/i18n/de/surveys.ts';
import { Button, DayInput, Section } from '../../../ui/index.ts';
import { useNames } from '../../offers/index.ts';
import type { StatusForm } from './status-form.rules.ts';
import styles from './status-round.module.css';

interface SectionProps {
  form: StatusForm;
  change: (part: Partial<StatusForm>) => void;
}
const states = Object.keys(surveysTexts.roundStates) as StatusForm['state'][];

/** What the round is called, until when, and with which words. */
export function HeadSection({ form, change }: SectionProps) {
  return (
    <Section title={t.what}>
      <div className={styles.grid}>
        <Field label={surveysTexts.form.title} required>
          <Input value={form.title} onChange={(_event, { value }) => change({ title: value })} />
        </Field>
        <Field label={surveysTexts.form.due}>
          <DayInput value={form.due} onChange={(due) => change({ due })} />
        </Field>
        <Field label={surveysTexts.form.state}>
          <Select value={form.state} onChange={(_event, { value }) => change({ state: value as StatusForm['state'] })}>
            {states.map((state) => (
              <option key={state} value={state}>
                {surveysTexts.roundStates[state]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={surveysTexts.form.message} className={styles.wide ?? ''}>
        <Textarea value={form.message} rows={3} onChange={(_event, { value }) => change({ message: value })} />
      </Field>
    </Section>
  );
}

const filterNames: Partial<Record<keyof MeasureFilter, string>> = {
  search: planningTexts.filters.search,
  trafficLights: planningTexts.filters.light,
  statuses: planningTexts.filters.status,
  leads: planningTexts.filters.lead,
  municipalities: planningTexts.filters.place,
  strands: planningTexts.fields.strands,
  goals: planningTexts.fields.goalId,
  guidelines: planningTexts.filters.guideline,
};
/** A filter without a part that says nothing. */
const without = (filter: MeasureFilter, key: keyof MeasureFilter): MeasureFilter =>
  Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key)) as MeasureFilter;
const withPart = (filter: MeasureFilter, key: 'fieldsOfAction' | 'flags', chosen: readonly string[]): MeasureFilter =>
  chosen.length === 0 ? without(filter, key) : { ...filter, [key]: chosen };
const toggled = <T,>(list: readonly T[], entry: T): T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];

interface MeasureSectionProps extends SectionProps {
  plans: readonly PlanRow[];
  found: OutputOf<'surveys.askable'> | undefined;
}

/** Which measures are asked about. */
export function MeasureSection({ form, plans, found, change }: MeasureSectionProps) {
  const names = useNames();
  const { filter } = form;
  const fields = filter.fieldsOfAction ?? [];
  const flags = filter.flags ?? [];
  const set = (key: 'fieldsOfAction' | 'flags', chosen: readonly string[]): void =>
    change({ filter: withPart(filter, key, chosen) });
  return (
    <Section title={t.measures} note={found && t.found(found.measures)}>
      <div className={styles.grid}>
        <Field label={t.plan}>
          <Select value={form.planId} onChange={(_event, { value }) => change({ planId: value, filter: {}, left: [] })}>
            {plans.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <fieldset className={styles.checks}>
        <legend>{t.fields}</legend>
        {names.terms('fieldOfAction').map(({ id, name }) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={fields.includes(id)}
              onChange={() => set('fieldsOfAction', toggled(fields, id))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={flags.includes('withoutReport')}
          onChange={() => set('flags', toggled(flags, 'withoutReport'))}
        />
        {t.silentOnly}
      </label>
      <OtherFilters filter={filter} onRemove={() => change({ filter: pickedHere(filter) })} />
      {found && found.withoutLead.length > 0 && <p className={styles.hint}>{t.withoutLead(found.withoutLead)}</p>}
    </Section>
  );
}

const pickedHere = ({ fieldsOfAction, flags }: MeasureFilter): MeasureFilter => ({
  ...(fieldsOfAction && { fieldsOfAction }),
  ...(flags && { flags }),
});

/** Filters the view of the plan came with and this form cannot show one by one. */
function OtherFilters({ filter, onRemove }: { filter: MeasureFilter; onRemove: () => void }) {
  const others = Object.keys(filter).flatMap((key) => filterNames[key as keyof MeasureFilter] ?? []);
  if (others.length === 0) return null;
  return (
    <p className={styles.hint}>
      {t.otherFilters(others)}{' '}
      <Button size="small" appearance="subtle" onClick={onRemove}>
        {t.removeFilters}
      </Button>
    </p>
  );
}
