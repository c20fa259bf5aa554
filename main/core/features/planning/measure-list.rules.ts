import type { InputOf } from '../../../../shared/contract/index.ts';
import type { GoalRow, MeasureFilter, MeasureRow } from '../../../../shared/contract/planning.ts';
import { partialDateEnd } from '../../../../shared/domain/partial-date.ts';
import { measureStatuses, trafficLights } from '../../../../shared/domain/planning/measure-words.ts';
import { isDistrictWide } from '../../../../shared/domain/planning/places.ts';
import { foldings } from '../../../../shared/domain/text-folding.ts';
import { compareGerman } from '../../../../shared/i18n/format.ts';

type Test = (row: MeasureRow) => boolean;
type Sort = InputOf<'planning.list'>['sort'];

/** Whether every typed word stands in the text, in either folding. */
function wordTest(typed: string): (text: string) => boolean {
  const wanted = foldings(typed).map((folded) => folded.split(' ').filter(Boolean));
  return (text) => {
    const ways = foldings(text);
    return wanted.some((words, way) => words.every((word) => (ways[way] ?? '').includes(word)));
  };
}

/** Finds a measure by its numbers, old ones too, and its title. */
export function nameTest(typed: string): (row: Pick<MeasureRow, 'number' | 'formerNumbers' | 'name'>) => boolean {
  const test = wordTest(typed);
  return (row) => test([row.number, ...row.formerNumbers, row.name].join(' '));
}

const oneOf = <T>(chosen: readonly T[] | undefined, value: (row: MeasureRow) => T): Test | null =>
  chosen && chosen.length > 0 ? (row) => chosen.includes(value(row)) : null;
const someOf = <T>(chosen: readonly T[] | undefined, values: (row: MeasureRow) => readonly T[]): Test | null =>
  chosen && chosen.length > 0 ? (row) => values(row).some((value) => chosen.includes(value)) : null;

/** The measures that a filter lets through; several choices of one filter widen, several filters narrow. */
export function filterMeasures(
  rows: readonly MeasureRow[],
  filter: MeasureFilter,
  goals: readonly Pick<GoalRow, 'id' | 'guidelines'>[],
): readonly MeasureRow[] {
  const guidelines = new Map(goals.map((goal) => [goal.id, goal.guidelines]));
  const places = filter.municipalities ?? [];
  const typed = filter.search?.trim() ? nameTest(filter.search) : null;
  const tests = [
    oneOf(filter.fieldsOfAction, (row) => row.fieldOfAction ?? ''),
    oneOf(filter.trafficLights, (row) => row.trafficLight ?? 'none'),
    oneOf(filter.statuses, (row) => row.status ?? 'none'),
    oneOf(filter.leads, (row) => row.leadId ?? ''),
    oneOf(filter.goals, (row) => row.goalId ?? ''),
    someOf(filter.strands, (row) => row.strands),
    someOf(filter.flags, (row) => row.flags),
    someOf(filter.guidelines, (row) => guidelines.get(row.goalId ?? '') ?? []),
    places.length > 0 ? (row: MeasureRow) => takesPart(row, places) : null,
    typed,
  ].filter((test) => test !== null);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

const takesPart = (row: MeasureRow, places: readonly string[]): boolean =>
  isDistrictWide(row) || row.municipalities.some((ags) => places.includes(ags));

const last = Number.MAX_SAFE_INTEGER;
const position = <T>(list: readonly T[], value: T | null): number => (value === null ? last : list.indexOf(value));
const byEnd = (row: MeasureRow): string => (row.endDate && partialDateEnd(row.endDate)) ?? '9999';
const compare: Record<Exclude<Sort['key'], 'plan'>, (a: MeasureRow, b: MeasureRow) => number> = {
  name: (a, b) => compareGerman(a.name, b.name),
  lead: (a, b) => compareGerman(a.lead ?? '￿', b.lead ?? '￿'),
  status: (a, b) => position(measureStatuses, a.status) - position(measureStatuses, b.status),
  // What needs attention first.
  trafficLight: (a, b) => attention(a) - attention(b),
  end: (a, b) => (byEnd(a) < byEnd(b) ? -1 : byEnd(a) > byEnd(b) ? 1 : 0),
};
const attention = (row: MeasureRow): number =>
  row.trafficLight === null ? last : trafficLights.length - position(trafficLights, row.trafficLight);

/** Sorted; equal ones stay in the order of the plan. */
export function sortMeasures(rows: readonly MeasureRow[], { key, descending }: Sort): readonly MeasureRow[] {
  if (key === 'plan') return descending ? rows.toReversed() : rows;
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compare[key](a, b));
}
