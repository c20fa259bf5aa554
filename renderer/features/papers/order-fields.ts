import type { OutputOf } from '../../../shared/contract/index.ts';
import { voteCounts } from '../../../shared/contract/votes.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { voteLabels, votesTexts } from '../../../shared/i18n/de/votes.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { FormField } from '../../ui/index.ts';

const { labels, proposalHint } = t.order;
type Choices = OutputOf<'papers.choices'>;
const roles = Object.entries(paperTexts.roles).map(([id, name]) => ({ id, name, synonyms: [] }));
const outcomes = Object.entries(paperTexts.results).map(([id, name]) => ({ id, name, synonyms: [] }));

/** Body, meeting, role and Beschlussvorschlag of one step. */
export const stepFields = (choices: Choices | undefined): readonly FormField[] => {
  const bodies = (choices?.bodies ?? []).map(({ id, name }) => ({ id, name, synonyms: [] }));
  const names = new Map(choices?.bodies.map(({ id, name, shortName }) => [id, shortName ?? name]));
  const meetings = (choices?.meetings ?? []).map(({ id, bodyId, name, day }) => ({
    id,
    name: [day ? formatDay(day) : t.noDay, names.get(bodyId ?? ''), name].filter(Boolean).join(' · '),
    synonyms: [],
  }));
  return [
    { name: 'bodyId', label: labels.bodyId, kind: 'choice', options: bodies, wide: true },
    { name: 'meetingId', label: labels.meetingId, kind: 'choice', options: meetings, wide: true },
    { name: 'role', label: labels.role, kind: 'choice', options: roles, required: true },
    { name: 'proposedResolution', label: labels.proposedResolution, kind: 'long', hint: proposalHint },
  ];
};

const d = t.decide;
/** Result, votes and a deviating text. */
export const decisionFields: readonly FormField[] = [
  { name: 'result', label: d.labels.result, kind: 'choice', options: outcomes, wide: true },
  ...voteCounts.map((name): FormField => ({ name, label: voteLabels[name], kind: 'number' })),
  { name: 'votesNote', label: voteLabels.votesNote, kind: 'text', wide: true, hint: votesTexts.hint },
  { name: 'resolutionText', label: d.labels.resolutionText, kind: 'long' },
];

export const measureFields = (measures: Choices['measures']): readonly FormField[] => [
  {
    name: 'measureIds',
    label: t.follow.measures,
    kind: 'several',
    options: measures.map(({ id, number, name }) => ({ id, name: `${number} ${name}`, synonyms: [] })),
    wide: true,
  },
];
export const taskFields: readonly FormField[] = [
  { name: 'name', label: t.follow.taskName, kind: 'text', required: true, wide: true },
  { name: 'responsible', label: t.follow.responsible, kind: 'text' },
  { name: 'due', label: t.follow.due, kind: 'day' },
];
