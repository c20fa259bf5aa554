import type { InputOf } from '../../../shared/contract/index.ts';
import type { Region } from '../../../shared/contract/settings.ts';
import type { QuestionType, RecipientKind, SurveyDetail, SurveyRow } from '../../../shared/contract/surveys.ts';
import { isDay } from '../../../shared/domain/day.ts';
import { surveyFields, type SurveyField, type SurveySheet } from '../../../shared/domain/survey-fields.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';

export interface TownEntry {
  ags: string;
  name: string;
  id: string | null;
  chosen: boolean;
  contact: string;
  email: string;
}
export interface OtherEntry {
  key: string;
  id: string | null;
  kind: Exclude<RecipientKind, 'municipality'>;
  organizationId: string | null;
  name: string;
  contact: string;
  email: string;
}
export interface QuestionEntry {
  id: string;
  label: string;
  type: QuestionType;
  /** Separated by semicolons, as typed. */
  options: string;
}
/** The form as it is typed; dates are `yyyy-mm-dd` or empty. */
export interface SurveyForm {
  title: string;
  year: string;
  state: SurveyRow['state'];
  periodFrom: string;
  periodTo: string;
  due: string;
  message: string;
  sheets: SurveySheet[];
  fields: SurveyField[];
  questions: QuestionEntry[];
  towns: TownEntry[];
  others: OtherEntry[];
}

/** The form of a round, or of a new one in this year with every municipality chosen. */
export function formOf(survey: SurveyDetail | null, regions: readonly Region[], today: string): SurveyForm {
  const own = survey?.ownRecipients ? survey.recipients : [];
  const towns = regions.map(({ ags, name }): TownEntry => {
    const known = own.find((recipient) => recipient.ags === ags);
    const { id = null, contact = '', email = '' } = known ?? {};
    return { ags, name, id, chosen: known !== undefined || !survey?.ownRecipients, contact, email };
  });
  const others = own.flatMap((recipient): OtherEntry[] => {
    const { id, kind, organizationId, name, contact, email } = recipient;
    return kind === 'municipality' ? [] : [{ key: id, id, kind, organizationId, name, contact, email }];
  });
  const questions = survey?.questions.map((entry) => ({ ...entry, options: entry.options.join('; ') })) ?? [];
  const year = today.slice(0, 4);
  return {
    title: survey?.title ?? '',
    year: String(survey?.year ?? year),
    state: survey?.state ?? 'planned',
    periodFrom: survey ? (survey.periodFrom ?? '') : `${year}-01-01`,
    periodTo: survey ? (survey.periodTo ?? '') : `${year}-12-31`,
    due: survey?.due ?? '',
    message: survey?.message ?? '',
    sheets: survey?.sheets ?? ['offers'],
    fields: surveyFields(survey?.fields ?? []),
    questions,
    towns,
    others,
  };
}

/** The form with the recipients of another round, and whom to write to there, in place of its own. */
export function withRecipientsOf(form: SurveyForm, { recipients }: SurveyDetail): SurveyForm {
  const towns = form.towns.map((town): TownEntry => {
    const asked = recipients.find(({ ags }) => ags === town.ags);
    return { ...town, chosen: asked !== undefined, contact: asked?.contact ?? '', email: asked?.email ?? '' };
  });
  const others = recipients.flatMap(({ id, kind, organizationId, name, contact, email }): OtherEntry[] =>
    kind === 'municipality' ? [] : [{ key: id, id: null, kind, organizationId, name, contact, email }],
  );
  return { ...form, towns, others };
}

const listOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** What keeps the form from being saved, in German; empty where nothing does. */
export function faultsOf(form: SurveyForm): string[] {
  const questions = form.questions.flatMap(({ label, type, options }, index) =>
    label.trim() === '' || (type === 'choice' && listOf(options).length < 2) ? [t.form.questionMissing(index + 1)] : [],
  );
  return [
    ...(form.title.trim() === '' ? [t.form.titleMissing] : []),
    ...(/^20\d\d$/.test(form.year.trim()) ? [] : [t.form.yearWrong]),
    ...[form.periodFrom, form.periodTo, form.due]
      .filter((day) => day !== '' && !isDay(day))
      .map((day) => recordTexts.notADay(day)),
    ...(form.sheets.length === 0 ? [t.form.sheetsMissing] : []),
    ...questions,
    ...(form.others.some(({ name }) => name.trim() === '') ? [t.form.otherMissing] : []),
  ];
}

/** Everybody without contact or others is the default: then no recipients are stored. */
function recipientsOf({ towns, others }: SurveyForm): InputOf<'surveys.save'>['recipients'] {
  const plain = towns.every(
    ({ id, chosen, contact, email }) => chosen && id === null && contact === '' && email === '',
  );
  if (plain && others.length === 0) return [];
  return [
    ...towns
      .filter(({ chosen }) => chosen)
      .map(({ id, ags, name, contact, email }) => ({
        ...(id && { id }),
        kind: 'municipality' as const,
        ags,
        organizationId: null,
        name,
        contact,
        email,
      })),
    ...others.map(({ id, kind, organizationId, name, contact, email }) => ({
      ...(id && { id }),
      kind,
      ags: null,
      organizationId,
      name,
      contact,
      email,
    })),
  ];
}

/** The form as the command takes it. */
export function inputOf(form: SurveyForm, id: string | null): InputOf<'surveys.save'> {
  const { title, year, state, periodFrom, periodTo, due, message, sheets, fields, questions } = form;
  return {
    ...(id && { id }),
    title: title.trim(),
    year: Number(year),
    state,
    periodFrom: periodFrom || null,
    periodTo: periodTo || null,
    due: due || null,
    message,
    sheets,
    fields,
    questions: questions.map(({ id: questionId, label, type, options }) => ({
      id: questionId,
      label: label.trim(),
      type,
      options: type === 'choice' ? listOf(options) : [],
    })),
    recipients: recipientsOf(form),
  };
}
