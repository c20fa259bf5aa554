import { Field, Select } from '@fluentui/react-components';
import { directoryTexts } from '../../../shared/i18n/de/directory.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { FilterBar, useNames } from '../offers/index.ts';
import type { FormState } from './form-state.ts';

const orders = ['municipality', 'fieldOfAction'] as const;

export interface DirectoryFieldsProps {
  form: FormState;
  onChange: (change: Partial<FormState>) => void;
}

/** Which offers the directory lists, and in what order. */
export function DirectoryFields({ form, onChange }: DirectoryFieldsProps) {
  const names = useNames();
  return (
    <>
      <Field label={handoutsPageTexts.form.order}>
        <Select
          value={form.order ?? 'municipality'}
          onChange={(_event, { value }) => onChange({ order: orders.find((order) => order === value) })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {directoryTexts.orders[order]}
            </option>
          ))}
        </Select>
      </Field>
      <FilterBar filter={form.filter} names={names} onChange={(filter) => onChange({ filter })} />
    </>
  );
}
