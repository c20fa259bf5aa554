import type { ConceptVersion } from '../../../shared/contract/cooperation.ts';
import { agreementAnswers, agreementStates, consentAnswers } from '../../../shared/contract/cooperation-words.ts';
import {
  agreementAnswerNames,
  agreementStateNames,
  consentAnswerNames,
  cooperationTexts as t,
} from '../../../shared/i18n/de/cooperation.ts';
import type { Choice, FormField } from '../../ui/index.ts';

const choices = <K extends string>(keys: readonly K[], names: Record<K, string>): Choice[] =>
  keys.map((id) => ({ id, name: names[id], synonyms: [] }));
const { agreementLabels, partLabels, roundLabels, consentLabels } = t;

export const agreementFields = (measures: readonly Choice[]): readonly FormField[] => [
  { name: 'name', label: agreementLabels.name, kind: 'text', required: true, wide: true },
  { name: 'text', label: agreementLabels.text, kind: 'long' },
  { name: 'measureId', label: agreementLabels.measureId, kind: 'one', options: measures, wide: true },
  {
    name: 'state',
    label: agreementLabels.state,
    kind: 'choice',
    options: choices(agreementStates, agreementStateNames),
    required: true,
  },
  { name: 'startDay', label: agreementLabels.startDay, kind: 'day' },
  { name: 'endDay', label: agreementLabels.endDay, kind: 'day' },
  { name: 'remark', label: agreementLabels.remark, kind: 'long' },
];

export const partFields = (
  municipalities: readonly Choice[],
  organizations: readonly Choice[],
): readonly FormField[] => [
  { name: 'ags', label: partLabels.ags, kind: 'choice', options: municipalities },
  { name: 'organizationId', label: partLabels.organizationId, kind: 'one', options: organizations },
  { name: 'contribution', label: partLabels.contribution, kind: 'text', wide: true },
  { name: 'due', label: partLabels.due, kind: 'day' },
  { name: 'askedDay', label: partLabels.askedDay, kind: 'day' },
  {
    name: 'answer',
    label: partLabels.answer,
    kind: 'choice',
    options: choices(agreementAnswers, agreementAnswerNames),
    required: true,
  },
  { name: 'answerDay', label: partLabels.answerDay, kind: 'day' },
  { name: 'doneDay', label: partLabels.doneDay, kind: 'day' },
  { name: 'note', label: partLabels.note, kind: 'text', wide: true },
];

/** A new round may be called after its version. */
export const roundFields = (versions: readonly ConceptVersion[], isNew: boolean): readonly FormField[] => [
  {
    name: 'paperVersionId',
    label: roundLabels.paperVersionId,
    kind: 'one',
    options: versions.map((version) => ({ id: version.id, name: t.consents.versionName(version), synonyms: [] })),
    hint: t.consents.versionHint,
    wide: true,
  },
  {
    name: 'name',
    label: roundLabels.name,
    kind: 'text',
    required: !isNew,
    wide: true,
    ...(isNew && { hint: t.consents.nameHint }),
  },
  { name: 'day', label: roundLabels.day, kind: 'day' },
  { name: 'due', label: roundLabels.due, kind: 'day' },
  { name: 'remark', label: roundLabels.remark, kind: 'long' },
];

export const consentFields: readonly FormField[] = [
  { name: 'askedDay', label: consentLabels.askedDay, kind: 'day' },
  {
    name: 'answer',
    label: consentLabels.answer,
    kind: 'choice',
    options: choices(consentAnswers, consentAnswerNames),
    required: true,
  },
  { name: 'answerDay', label: consentLabels.answerDay, kind: 'day' },
  { name: 'resolution', label: consentLabels.resolution, kind: 'text', hint: t.consents.hint },
  { name: 'reservation', label: consentLabels.reservation, kind: 'long' },
  { name: 'note', label: consentLabels.note, kind: 'long' },
];
