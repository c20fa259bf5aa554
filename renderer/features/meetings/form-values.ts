import type { FormField, FormValue } from '../../ui/index.ts';

/** Yes or no as these records store it: not given is no. */
export const withFlags = (fields: readonly FormField[], values: Record<string, FormValue>): Record<string, FormValue> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      fields.find((field) => field.name === name)?.kind === 'yesNo' ? value === true : value,
    ]),
  );
