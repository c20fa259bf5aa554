import { bodyKinds, meetingStates, taskStates } from '../../../shared/contract/meeting-words.ts';
import {
  bodyKindNames,
  meetingStateNames,
  meetingTexts as t,
  taskStateNames,
} from '../../../shared/i18n/de/meetings.ts';
import type { Choice, FormField } from '../../ui/index.ts';

export const choices = <K extends string>(keys: readonly K[], names: Record<K, string>): Choice[] =>
  keys.map((id) => ({ id, name: names[id], synonyms: [] }));
const { bodyLabels, memberLabels, meetingLabels, itemLabels, taskLabels, hints } = t;

export const bodyFields: readonly FormField[] = [
  { name: 'name', label: bodyLabels.name, kind: 'text', required: true, wide: true },
  { name: 'shortName', label: bodyLabels.shortName, kind: 'text' },
  { name: 'kind', label: bodyLabels.kind, kind: 'choice', options: choices(bodyKinds, bodyKindNames), required: true },
  { name: 'political', label: bodyLabels.political, kind: 'yesNo' },
  { name: 'noticeDays', label: bodyLabels.noticeDays, kind: 'number', hint: hints.noticeDays },
  { name: 'draftDays', label: bodyLabels.draftDays, kind: 'number' },
  { name: 'startDay', label: bodyLabels.startDay, kind: 'day' },
  { name: 'endDay', label: bodyLabels.endDay, kind: 'day' },
  { name: 'remark', label: bodyLabels.remark, kind: 'long' },
];

export const memberFields = (organizations: readonly Choice[], people: readonly Choice[]): readonly FormField[] => [
  { name: 'organizationId', label: memberLabels.organizationId, kind: 'one', options: organizations, wide: true },
  { name: 'contactId', label: memberLabels.contactId, kind: 'one', options: people, wide: true },
  { name: 'role', label: memberLabels.role, kind: 'text' },
  { name: 'onBehalfOf', label: memberLabels.onBehalfOf, kind: 'text' },
  { name: 'voting', label: memberLabels.voting, kind: 'yesNo' },
  { name: 'startDay', label: memberLabels.startDay, kind: 'day' },
  { name: 'endDay', label: memberLabels.endDay, kind: 'day' },
];
export const termFields: readonly FormField[] = [
  { name: 'name', label: t.bodies.term, kind: 'text', required: true, wide: true },
  { name: 'startDay', label: memberLabels.startDay, kind: 'day' },
  { name: 'endDay', label: memberLabels.endDay, kind: 'day' },
];

export const meetingFields = (bodies: readonly Choice[]): readonly FormField[] => [
  { name: 'name', label: meetingLabels.name, kind: 'text', required: true, wide: true },
  { name: 'bodyId', label: meetingLabels.bodyId, kind: 'choice', options: bodies },
  {
    name: 'state',
    label: meetingLabels.state,
    kind: 'choice',
    options: choices(meetingStates, meetingStateNames),
    required: true,
  },
  { name: 'day', label: meetingLabels.day, kind: 'day' },
  { name: 'location', label: meetingLabels.location, kind: 'text' },
  { name: 'startTime', label: meetingLabels.startTime, kind: 'text', hint: hints.startTime },
  { name: 'endTime', label: meetingLabels.endTime, kind: 'text' },
  { name: 'dispatchDue', label: meetingLabels.dispatchDue, kind: 'day', hint: hints.deadlines },
  { name: 'draftDue', label: meetingLabels.draftDue, kind: 'day' },
  { name: 'invitedDay', label: meetingLabels.invitedDay, kind: 'day' },
  { name: 'remark', label: meetingLabels.remark, kind: 'long' },
];

export const itemFields: readonly FormField[] = [
  { name: 'name', label: itemLabels.name, kind: 'text', required: true, wide: true },
  { name: 'public', label: itemLabels.public, kind: 'yesNo' },
  { name: 'below', label: itemLabels.below, kind: 'yesNo' },
  { name: 'minutes', label: itemLabels.minutes, kind: 'long' },
];

export const taskFields = (municipalities: readonly Choice[]): readonly FormField[] => [
  { name: 'name', label: taskLabels.name, kind: 'text', required: true, wide: true },
  { name: 'responsible', label: taskLabels.responsible, kind: 'text' },
  { name: 'due', label: taskLabels.due, kind: 'day' },
  { name: 'ags', label: taskLabels.ags, kind: 'choice', options: municipalities },
  {
    name: 'state',
    label: taskLabels.state,
    kind: 'choice',
    options: choices(taskStates, taskStateNames),
    required: true,
  },
  { name: 'text', label: taskLabels.text, kind: 'long' },
];
