import type { InquiryRecord } from '../../../shared/contract/inquiries.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { inquiryTexts } from '../../../shared/i18n/de/inquiries.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { FormField, FormValues } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';

const { fields: labels, hints } = inquiryTexts;
type Group = 'inquiry' | 'selection' | 'answer';

/** The fields of an inquiry in their groups. */
export function inquiryFields(names: Names, languages: readonly string[]): Record<Group, FormField[]> {
  const terms = (name: keyof typeof labels, vocabulary: Parameters<Names['terms']>[0]): FormField => ({
    name,
    label: labels[name],
    kind: 'several',
    options: names.terms(vocabulary),
    wide: true,
  });
  return {
    inquiry: [
      { name: 'question', label: labels.question, kind: 'text', required: true, wide: true, hint: hints.question },
      { name: 'askedBy', label: labels.askedBy, kind: 'text', required: true, wide: true },
      { name: 'receivedDay', label: labels.receivedDay, kind: 'day', required: true },
      { name: 'due', label: labels.due, kind: 'day' },
      { name: 'remark', label: labels.remark, kind: 'long' },
    ],
    selection: [
      {
        name: 'municipalities',
        label: labels.municipalities,
        kind: 'several',
        options: names.municipalities,
        wide: true,
        hint: hints.municipalities,
      },
      terms('targetGroups', 'targetGroup'),
      terms('fieldsOfAction', 'fieldOfAction'),
      terms('educationPhases', 'educationPhase'),
      terms('strands', 'strand'),
      terms('offerTypes', 'offerType'),
      terms('providerTypes', 'providerType'),
      {
        name: 'languages',
        label: labels.languages,
        kind: 'several',
        options: languages.map((name) => ({ id: name, name, synonyms: [] })),
        wide: true,
      },
      { name: 'search', label: labels.search, kind: 'text' },
    ],
    answer: [
      { name: 'answer', label: labels.answer, kind: 'long', hint: hints.answer },
      { name: 'answeredDay', label: labels.answeredDay, kind: 'day' },
    ],
  };
}

/** A value in words. */
export function shownValue(inquiry: InquiryRecord, { name, kind, options }: FormField): string {
  const value = inquiry[name as keyof InquiryRecord];
  if (Array.isArray(value))
    return value.map((id) => options?.find((option) => option.id === id)?.name ?? id).join(' · ');
  if (typeof value !== 'string') return '';
  return kind === 'day' ? formatDay(value) : value;
}

/** What an inquiry begins with that comes from the list of offers. */
export const startOf = ({ municipalities = [], terms = {}, search }: OfferFilter): FormValues => ({
  municipalities,
  fieldsOfAction: terms.fieldOfAction ?? [],
  targetGroups: terms.targetGroup ?? [],
  educationPhases: terms.educationPhase ?? [],
  strands: terms.strand ?? [],
  offerTypes: terms.offerType ?? [],
  providerTypes: terms.providerType ?? [],
  languages: terms.language ?? [],
  ...(search && { search }),
});

/** The list of offers with the selection of an inquiry. */
export const filterOf = (inquiry: InquiryRecord): OfferFilter => ({
  current: true,
  ...(inquiry.search && { search: inquiry.search }),
  ...(inquiry.municipalities.length > 0 && { municipalities: inquiry.municipalities }),
  terms: Object.fromEntries(
    Object.entries({
      fieldOfAction: inquiry.fieldsOfAction,
      targetGroup: inquiry.targetGroups,
      educationPhase: inquiry.educationPhases,
      strand: inquiry.strands,
      offerType: inquiry.offerTypes,
      providerType: inquiry.providerTypes,
      language: inquiry.languages,
    }).filter(([, ids]) => ids.length > 0),
  ),
});
