/** Numbers of a plan: `HF1` a Handlungsfeld, `HF1-Z2` a goal, `HF1-Z2-M3` a measure; `M4` a measure without a goal. */
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The next number behind a prefix; one that was ever given is not given again. */
export function nextNumber(prefix: string, taken: Iterable<string>): string {
  const form = new RegExp(`^${escaped(prefix)}(\\d+)$`);
  let highest = 0;
  for (const number of taken) highest = Math.max(highest, Number(form.exec(number)?.[1] ?? 0));
  return `${prefix}${highest + 1}`;
}

const fieldForm = /^(HF\d+)-/;
/** The number of a Handlungsfeld: that of its goals, else the next free one of the plan. */
export function fieldNumber(
  fieldOfAction: string,
  goals: readonly { fieldOfAction: string; number: string }[],
): string {
  const known = goals.find((goal) => goal.fieldOfAction === fieldOfAction && fieldForm.test(goal.number));
  const number = known && fieldForm.exec(known.number)?.[1];
  return (
    number ??
    nextNumber(
      'HF',
      goals.map((goal) => fieldForm.exec(goal.number)?.[1] ?? ''),
    )
  );
}

export interface NumberedGoal {
  id: string;
  fieldOfAction: string;
  number: string;
}
export interface NumberedMeasure {
  id: string;
  goalId: string | null;
  number: string;
  formerNumbers: readonly string[];
}
export interface Renumbering {
  goals: { id: string; number: string }[];
  measures: { id: string; number: string; formerNumbers: string[] }[];
}

/**
 * Numbers a plan without gaps in the order given; only what changes is named. A measure keeps every number it ever had,
 * so an old reference still finds it.
 */
export function renumber(goals: readonly NumberedGoal[], measures: readonly NumberedMeasure[]): Renumbering {
  const fields = [...new Set(goals.map((goal) => goal.fieldOfAction))];
  const result: Renumbering = { goals: [], measures: [] };
  const inField = new Map<string, number>();
  const prefixes = new Map<string | null, string>([[null, 'M']]);
  for (const goal of goals) {
    const position = (inField.get(goal.fieldOfAction) ?? 0) + 1;
    inField.set(goal.fieldOfAction, position);
    const number = `HF${fields.indexOf(goal.fieldOfAction) + 1}-Z${position}`;
    prefixes.set(goal.id, `${number}-M`);
    if (number !== goal.number) result.goals.push({ id: goal.id, number });
  }
  const inGoal = new Map<string | null, number>();
  for (const measure of measures) {
    const position = (inGoal.get(measure.goalId) ?? 0) + 1;
    inGoal.set(measure.goalId, position);
    const number = `${prefixes.get(measure.goalId) ?? 'M'}${position}`;
    if (number === measure.number) continue;
    const formerNumbers = [...new Set([...measure.formerNumbers, measure.number])].filter((one) => one !== number);
    result.measures.push({ id: measure.id, number, formerNumbers });
  }
  return result;
}
