import type { OutputOf } from '../../../shared/contract/index.ts';
import { offerPartTexts as t } from '../../../shared/i18n/de/offer-parts.ts';
import { weekdayNames, weekNames } from '../../../shared/i18n/de/weekly.ts';
import type { FormField, FormValue, FormValues } from '../../ui/index.ts';
import type { Names } from './names.ts';

const choices = (names: readonly (readonly [string, string])[]) =>
  names.map(([id, name]) => ({ id, name, synonyms: [] }));

export const locationFields = (names: Names): FormField[] => [
  { name: 'name', label: t.locations.name, kind: 'text', wide: true },
  { name: 'street', label: t.locations.street, kind: 'text' },
  { name: 'houseNumber', label: t.locations.houseNumber, kind: 'text' },
  { name: 'postalCode', label: t.locations.postalCode, kind: 'postalCode' },
  { name: 'city', label: t.locations.city, kind: 'text' },
  { name: 'ags', label: t.locations.ags, kind: 'choice', options: names.municipalities, wide: true },
];

export const contactFields: readonly FormField[] = [
  { name: 'name', label: t.contacts.name, kind: 'text', required: true },
  { name: 'role', label: t.contacts.role, kind: 'text' },
  { name: 'phone', label: t.contacts.phone, kind: 'text' },
  { name: 'email', label: t.contacts.email, kind: 'email' },
  { name: 'publish', label: t.contacts.publish, kind: 'yesNo', wide: true },
];

export const fundingFields: readonly FormField[] = [
  { name: 'funding', label: t.fundings.funding, kind: 'text', required: true, wide: true },
  { name: 'annualAmount', label: t.fundings.annualAmount, kind: 'quantity' },
  { name: 'fundedUntil', label: t.fundings.fundedUntil, kind: 'partialDate', meaning: 'end' },
];

/** Every week, every other week, or one week of the month: one choice, so that none can contradict another. */
const rhythms = choices([
  ['weekly', t.times.weekly],
  ['fortnightly', t.times.fortnightly],
  ...weekNames.map((name, at) => [`monthly${at + 1}`, t.times.monthly(name)] as const),
]);

export const timeFields: readonly FormField[] = [
  {
    name: 'weekdays',
    label: t.times.weekdays,
    kind: 'several',
    options: choices(weekdayNames.map((name, at) => [String(at + 1), name])),
    required: true,
    wide: true,
  },
  { name: 'start', label: t.times.start, kind: 'time', required: true },
  { name: 'end', label: t.times.end, kind: 'time' },
  { name: 'rhythm', label: t.times.rhythm, kind: 'choice', options: rhythms, required: true, wide: true },
  { name: 'validFrom', label: t.times.validFrom, kind: 'partialDate', meaning: 'start' },
  { name: 'validTo', label: t.times.validTo, kind: 'partialDate', meaning: 'end' },
];

type Time = OutputOf<'offers.details'>['times'][number];

export const valuesOfTime = ({ weekdays, interval, week, ...rest }: Time): FormValues => ({
  ...rest,
  weekdays: weekdays.map(String),
  rhythm: interval === 'monthly' ? `monthly${week ?? 1}` : interval,
});

export function timeOfForm({ weekdays, rhythm, ...rest }: Record<string, FormValue>): Omit<Time, 'id'> {
  const monthly = /^monthly([1-5])$/.exec(String(rhythm));
  return {
    ...(rest as Pick<Time, 'start' | 'end' | 'validFrom' | 'validTo'>),
    weekdays: (weekdays as readonly string[]).map(Number).toSorted((a, b) => a - b),
    interval: monthly ? 'monthly' : (rhythm as 'weekly' | 'fortnightly'),
    week: monthly ? Number(monthly[1]) : null,
  };
}
