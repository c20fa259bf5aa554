import { Field, Select } from '@fluentui/react-components';
import type { Region } from '../../../shared/contract/settings.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { localDay } from '../../../shared/i18n/format.ts';
import { DayInput, useNow } from '../../ui/index.ts';
import { earlierKinds, placeKinds, yearKinds } from './form-kinds.ts';
import type { FormState } from './form-state.ts';

const t = handoutsPageTexts.form;

interface SteeringFieldsProps {
  form: FormState;
  regions: readonly Region[];
  onChange: (change: Partial<FormState>) => void;
}

/** Earlier day, year and Kommune, for the kinds that speak of one. */
export function SteeringFields({ form, regions, onChange }: SteeringFieldsProps) {
  const present = Number(localDay(useNow()).slice(0, 4));
  const first = regions[0];
  return (
    <>
      {earlierKinds.includes(form.kind) && (
        <Field label={t.on} hint={t.onHint}>
          <DayInput value={form.on} onChange={(on) => onChange({ on })} />
        </Field>
      )}
      {yearKinds.includes(form.kind) && (
        <Field label={t.year}>
          <Select
            value={String(form.year ?? present)}
            onChange={(_event, { value }) => onChange({ year: Number(value) })}
          >
            {[1, 0, -1, -2, -3].map((back) => (
              <option key={back} value={present + back}>
                {present + back}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {placeKinds.includes(form.kind) && (
        <Field label={t.municipality} {...(form.ags === undefined && first && { hint: t.previewOf(first.name) })}>
          <Select
            value={form.ags ?? ''}
            onChange={(_event, { value }) => onChange({ ags: value === '' ? undefined : value })}
          >
            <option value="">{t.everyMunicipality}</option>
            {regions.map(({ ags, name }) => (
              <option key={ags} value={ags}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
