import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureValues, PlanRow } from '../../../shared/contract/planning.ts';
import { emphases, measureKinds, measureLevels } from '../../../shared/domain/planning/measure-words.ts';
import {
  emphasisWords,
  kindWords,
  levelName,
  placeLevelWords,
  planningTexts,
} from '../../../shared/i18n/de/planning.ts';
import type { Choice, FormField, FormValue } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';

const labels = planningTexts.fields;
const hints: Partial<Record<keyof typeof labels, string>> = planningTexts.hints;
export const choices = <K extends string>(keys: readonly K[], words: Record<K, string>): Choice[] =>
  keys.map((id) => ({ id, name: words[id], synonyms: [] }));
export const named = (list: readonly { id: string; name: string }[]): Choice[] =>
  list.map(({ id, name }) => ({ id, name, synonyms: [] }));

export interface FieldSources {
  /** For its own words for its levels. */
  plan: PlanRow | undefined;
  names: Names;
  goals: OutputOf<'planning.outline'>['goals'];
  ties: OutputOf<'planning.choices'> | undefined;
}
type Group = 'what' | 'who' | 'when' | 'origin';

type More = Omit<FormField, 'name' | 'label'> & { label?: string };
const field = (name: keyof typeof labels, rest: More): FormField => ({
  name,
  label: labels[name],
  ...(hints[name] !== undefined && { hint: hints[name] }),
  ...rest,
});

/** The fields of a measure in their groups, as one form kit reads and edits them. */
export function measureFields({ plan, names, goals, ties }: FieldSources): Record<Group, FormField[]> {
  return {
    what: [
      field('name', { kind: 'text', required: true, wide: true }),
      field('description', { kind: 'long' }),
      field('kind', { kind: 'choice', required: true, options: choices(measureKinds, kindWords) }),
      field('goalId', {
        label: levelName(plan, 'goal', 'one'),
        kind: 'choice',
        options: goals.map(({ id, number, name }) => ({ id, name: `${number} ${name}`, synonyms: [] })),
      }),
      field('fieldOfAction', { kind: 'choice', options: names.terms('fieldOfAction') }),
      field('emphasis', { kind: 'choice', options: choices(emphases, emphasisWords) }),
      field('priority', {
        kind: 'choice',
        options: Object.entries(planningTexts.priorities).map(([id, name]) => ({ id, name, synonyms: [] })),
      }),
      field('strands', { kind: 'several', options: names.terms('strand') }),
      field('targetGroups', { kind: 'several', options: names.terms('targetGroup'), wide: true }),
      field('educationPhases', { kind: 'several', options: names.terms('educationPhase'), wide: true }),
    ],
    who: [
      field('lead', { kind: 'text' }),
      field('responsible', { kind: 'text' }),
      field('partners', { kind: 'list', wide: true }),
      field('level', { kind: 'choice', required: true, options: choices(measureLevels, placeLevelWords) }),
      field('municipalities', { kind: 'several', options: names.municipalities, wide: true }),
    ],
    when: [
      field('startDate', { kind: 'partialDate', meaning: 'start' }),
      field('endDate', { kind: 'partialDate', meaning: 'end' }),
      field('reason', { kind: 'text', wide: true }),
    ],
    origin: [
      field('gapIds', { kind: 'several', options: named(ties?.gaps ?? []), wide: true }),
      field('needIds', { kind: 'several', options: named(ties?.needs ?? []), wide: true }),
      field('resolution', { kind: 'text', wide: true }),
      field('resolutionDay', { kind: 'day' }),
      field('fundingNote', { kind: 'text', wide: true }),
      field('remark', { kind: 'long' }),
    ],
  };
}

/** What a form gives, as the core takes it. */
export function measureInput(values: Readonly<Record<string, FormValue>>): { values: MeasureValues; reason?: string } {
  const { reason, priority, ...rest } = values;
  const input = {
    ...rest,
    ...(priority !== undefined && { priority: priority === null ? null : Number(priority) }),
  } as MeasureValues;
  return { values: input, ...(typeof reason === 'string' && { reason }) };
}
