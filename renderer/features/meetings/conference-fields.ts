import { conferenceKinds, meetingStates, resultKinds } from '../../../shared/contract/meeting-words.ts';
import { conferenceKindNames, conferenceTexts as t, resultKindNames } from '../../../shared/i18n/de/conferences.ts';
import { meetingStateNames, meetingTexts } from '../../../shared/i18n/de/meetings.ts';
import type { Choice, FormField } from '../../ui/index.ts';
import { choices } from './fields.ts';

const { groupLabels, resultLabels } = t;
const labels = meetingTexts.meetingLabels;

export const conferenceFields: readonly FormField[] = [
  { name: 'name', label: labels.name, kind: 'text', required: true, wide: true },
  {
    name: 'kind',
    label: labels.kind,
    kind: 'choice',
    options: choices(conferenceKinds, conferenceKindNames),
    required: true,
  },
  {
    name: 'state',
    label: labels.state,
    kind: 'choice',
    options: choices(meetingStates, meetingStateNames),
    required: true,
  },
  { name: 'day', label: labels.day, kind: 'day' },
  { name: 'location', label: labels.location, kind: 'text' },
  { name: 'startTime', label: labels.startTime, kind: 'text', hint: meetingTexts.hints.startTime },
  { name: 'endTime', label: labels.endTime, kind: 'text' },
  { name: 'remark', label: labels.remark, kind: 'long' },
];

export const groupFields = (fields: readonly Choice[]): readonly FormField[] => [
  { name: 'name', label: groupLabels.name, kind: 'text', required: true, wide: true },
  { name: 'fieldOfAction', label: groupLabels.fieldOfAction, kind: 'choice', options: fields },
  { name: 'responsible', label: groupLabels.responsible, kind: 'text' },
];

export const resultFields = (
  groups: readonly Choice[],
  municipalities: readonly Choice[],
  fields: readonly Choice[],
): readonly FormField[] => [
  { name: 'text', label: resultLabels.text, kind: 'long', required: true },
  {
    name: 'kind',
    label: resultLabels.kind,
    kind: 'choice',
    options: choices(resultKinds, resultKindNames),
    required: true,
  },
  { name: 'toldWho', label: resultLabels.toldWho, kind: 'text' },
  { name: 'workingGroupId', label: resultLabels.workingGroupId, kind: 'choice', options: groups },
  { name: 'ags', label: resultLabels.ags, kind: 'choice', options: municipalities },
  { name: 'fieldOfAction', label: resultLabels.fieldOfAction, kind: 'choice', options: fields },
];
