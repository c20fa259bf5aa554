import type { MeasureFilter } from '../../../../shared/contract/planning.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import type { Askable, SurveyDetail, SurveyRow } from '../../../../shared/contract/surveys.ts';
import { isDay } from '../../../../shared/domain/day.ts';
import { recordTexts } from '../../../../shared/i18n/de/record.ts';
import { statusRoundTexts as t } from '../../../../shared/i18n/de/status-round.ts';

interface Address {
  contact: string;
  email: string;
}
/** The form as it is typed; dates are `yyyy-mm-dd` or empty. */
export interface StatusForm {
  title: string;
  state: SurveyRow['state'];
  due: string;
  message: string;
  planId: string;
  filter: MeasureFilter;
  /** Who is left out, by key: everybody else is asked. */
  left: readonly string[];
  /** What was typed over the known addresses, by key. */
  addresses: Readonly<Record<string, Address>>;
}
type Recipients = InputOf<'surveys.saveStatus'>['recipients'];

export const keyOf = ({ ags, organizationId, name }: Pick<Askable, 'ags' | 'organizationId' | 'name'>): string =>
  ags ?? organizationId ?? name;

/** The form of a round, or of a new one about the measures a filter finds. */
export function statusFormOf(
  survey: SurveyDetail | null,
  start: { planId: string; filter: MeasureFilter; today: string },
): StatusForm {
  return {
    title: survey?.title ?? t.titleOf(start.today),
    state: survey?.state ?? 'planned',
    due: survey?.due ?? '',
    message: survey?.message ?? '',
    planId: survey?.asked?.planId ?? start.planId,
    filter: survey?.asked?.filter ?? start.filter,
    left: [],
    addresses: Object.fromEntries(
      survey?.recipients.map((one) => [keyOf(one), { contact: one.contact, email: one.email }]) ?? [],
    ),
  };
}

/** Everybody who can be asked, then who was asked before and leads nothing any more. */
export function peopleOf(askable: readonly Askable[], survey: SurveyDetail | null): Askable[] {
  const keys = new Set(askable.map(keyOf));
  const before = survey?.recipients.filter((one) => !keys.has(keyOf(one))) ?? [];
  return [
    ...askable,
    ...before.map(({ kind, ags, organizationId, name, contact, email }): Askable => ({
      kind,
      ags,
      organizationId,
      name,
      contact,
      email,
      measures: 0,
    })),
  ];
}

/** Who a round that is changed does not ask, as the form begins. */
export const leftIn = (survey: SurveyDetail, askable: readonly Askable[]): string[] => {
  const asked = new Set(survey.recipients.map(keyOf));
  return askable.map(keyOf).filter((key) => !asked.has(key));
};

function recipientsOf(form: StatusForm, people: readonly Askable[], survey: SurveyDetail | null): Recipients {
  return people
    .filter((one) => !form.left.includes(keyOf(one)))
    .map(({ measures: _measures, ...one }) => {
      const id = survey?.recipients.find((known) => keyOf(known) === keyOf(one))?.id;
      return { ...one, ...form.addresses[keyOf(one)], ...(id && { id }) };
    });
}

/** What keeps the form from being saved, in German; empty where nothing does. */
export function faultsOf(form: StatusForm, people: readonly Askable[]): string[] {
  return [
    ...(form.title.trim() === '' ? [t.titleMissing] : []),
    ...(form.due !== '' && !isDay(form.due) ? [recordTexts.notADay(form.due)] : []),
    ...(people.every((one) => form.left.includes(keyOf(one))) ? [t.nobody] : []),
  ];
}

/** The form as the command takes it; the round begins on the day it was first saved. */
export function inputOf(
  form: StatusForm,
  { people, survey, today }: { people: readonly Askable[]; survey: SurveyDetail | null; today: string },
): InputOf<'surveys.saveStatus'> {
  const { title, state, due, message, planId, filter } = form;
  return {
    ...(survey && { id: survey.id }),
    title: title.trim(),
    year: survey?.year ?? Number(today.slice(0, 4)),
    state,
    periodFrom: survey?.periodFrom ?? today,
    periodTo: survey?.periodTo ?? null,
    due: due || null,
    message,
    planId,
    filter,
    recipients: recipientsOf(form, people, survey),
  };
}
