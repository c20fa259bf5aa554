import type { MeasureValues } from '../../../../shared/contract/planning.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { WriteContext } from '../../platform/context.ts';
import { saveItem } from './items.service.ts';
import { goalParts } from './match-said.ts';
import { guidelineParts } from './match-ties.ts';
import { allGrants, costsOf, indicatorsOf, milestonesOf } from './measure-parts.repository.ts';
import { listOf } from './measure-values.rules.ts';
import { createMeasure, planFor, updateMeasure } from './measures.service.ts';
import { goalsOf, guidelinesOf, takenNumbers } from './planning.repository.ts';
import type { SaidMatch } from './said-measure.ts';
import { writeReport } from './status.service.ts';

/** Writes what a list says into one plan, row by row; the plan is begun where there is none. */
export class SaidWriter {
  private readonly context: WriteContext;
  private readonly planId: string;
  /** Goals this list brought, by the text it names them with. */
  private readonly goals = new Map<string, string>();
  /** Measures by their title: a further row may tell the own state of a Kommune. */
  private readonly measures = new Map<string, string>();

  constructor(context: WriteContext, planId: string | null) {
    this.context = context;
    this.planId = planId ?? planFor(context);
  }

  write(match: SaidMatch): void {
    const { said } = match;
    const begun = match.id === null && said.ags !== null ? this.measures.get(fold(said.values.name)) : undefined;
    if (said.values.name === '') this.writeGoal(match);
    else if (begun === undefined) this.measures.set(fold(said.values.name), this.writeMeasure(match));
    else if (match.report) writeReport(this.context, begun, match.report);
  }

  private writeGoal(match: SaidMatch): void {
    const goalId = match.goalId ?? this.newGoal(match);
    if (goalId && match.said.guidelines.length > 0) this.writeGuidelines(goalId, match);
  }

  /** Returns the measure. */
  private writeMeasure(match: SaidMatch): string {
    const { said, changes } = match;
    const has = (key: string): boolean => changes.some((change) => change.key === key);
    const goalId = has('goal') ? (match.goalId ?? this.newGoal(match)) : match.goalId;
    const named = Object.fromEntries(
      Object.entries(said.values).filter(([key]) => match.id === null || has(key)),
    ) as MeasureValues;
    const values = {
      ...named,
      ...(has('goal') && { goalId, fieldOfAction: null }),
      ...(has('needs') && { needIds: match.needIds }),
      ...(has('gaps') && { gapIds: match.gapIds }),
    };
    const id = match.id ?? this.create({ ...values, name: said.values.name, goalId }, said.number);
    if (match.id !== null && Object.keys(values).length > 0) updateMeasure(this.context, { id, values });
    if (has('formerNumbers')) this.addFormer(id, said.formerNumbers);
    if (has('costs')) this.writeCosts(id, match);
    if (has('milestones')) this.writeMilestones(id, match);
    if (has('keyFigures')) this.writeKeyFigures(id, match);
    if (has('guidelines') && goalId) this.writeGuidelines(goalId, match);
    if (match.report) writeReport(this.context, id, match.report);
    return id;
  }

  /** The number of the list is kept where the plan never gave it. */
  private create(values: MeasureValues & { name: string }, wanted: string | null): string {
    const { db, recorder } = this.context;
    const isFree = wanted !== null && !takenNumbers(db, this.planId).includes(wanted);
    const { id } = createMeasure(this.context, { planId: this.planId, values });
    if (isFree) recorder.update('measure', id, { number: wanted });
    return id;
  }

  private newGoal({ said }: SaidMatch): string | null {
    const text = said.goal ?? '';
    const known = this.goals.get(text);
    if (known || !said.values.fieldOfAction) return known ?? null;
    const { db, recorder } = this.context;
    const { number, name } = goalParts(text);
    const values = { name, fieldOfAction: said.values.fieldOfAction, description: null, guidelines: [] };
    const { id } = saveItem(this.context, { entity: 'goal', id: null, ownerId: this.planId, values });
    const isFree = number !== null && goalsOf(db, this.planId).every((goal) => goal.number !== number);
    if (isFree) recorder.update('goal', id, { number });
    this.goals.set(text, id);
    return id;
  }

  private addFormer(id: string, numbers: readonly string[]): void {
    const { recorder } = this.context;
    const known = listOf(recorder.read('measure', id)?.['former_numbers']);
    recorder.update('measure', id, { former_numbers: JSON.stringify([...new Set([...known, ...numbers])]) });
  }

  /** A year that is known is changed, none is taken away. */
  private writeCosts(measureId: string, { said }: SaidMatch): void {
    const known = costsOf(this.context.db, measureId);
    for (const cost of said.costs) {
      const before = known.find((one) => one['year'] === cost.year);
      const id = before ? String(before['id']) : null;
      const { grant, ...values } = cost;
      const grantId = grant === null ? undefined : this.grantNamed(grant);
      const item = { ...values, ...(grantId !== undefined && { grantId }) };
      saveItem(this.context, { entity: 'measure_cost', id, ownerId: measureId, values: item });
    }
  }

  private grantNamed(name: string): string | undefined {
    return allGrants(this.context.db).find((one) => fold(one.name) === fold(name))?.id;
  }

  private writeKeyFigures(measureId: string, { said }: SaidMatch): void {
    const known = indicatorsOf(this.context.db, measureId);
    for (const values of said.keyFigures) {
      const before = known.find((one) => fold(String(one['name'])) === fold(values.name));
      const id = before ? String(before['id']) : null;
      saveItem(this.context, { entity: 'measure_indicator', id, ownerId: measureId, values });
    }
  }

  /** Guidelines are added to the goal, those the plan does not know begun; none is taken away. */
  private writeGuidelines(goalId: string, { said }: SaidMatch): void {
    const { db, recorder } = this.context;
    const ids = listOf(recorder.read('goal', goalId)?.['guidelines']);
    for (const text of said.guidelines) {
      const { number, name } = guidelineParts(text);
      const plan = guidelinesOf(db, this.planId);
      const id = plan.find((one) => fold(one.name) === fold(name))?.id ?? this.newGuideline(name, number, plan);
      if (!ids.includes(id)) ids.push(id);
    }
    recorder.update('goal', goalId, { guidelines: JSON.stringify(ids) });
  }

  /** The number of the list is kept where the plan has not given it, and with it the place. */
  private newGuideline(name: string, number: string | null, plan: readonly { number: string }[]): string {
    const values = { name, description: null };
    const { id } = saveItem(this.context, { entity: 'guideline', id: null, ownerId: this.planId, values });
    const isFree = number !== null && plan.every((one) => one.number !== number);
    if (isFree) this.context.recorder.update('guideline', id, { number, position: Number(number.slice(1)) });
    return id;
  }

  private writeMilestones(measureId: string, { said }: SaidMatch): void {
    const known = milestonesOf(this.context.db, measureId);
    for (const milestone of said.milestones) {
      const id = known.find((one) => one.name === milestone.name)?.id ?? null;
      saveItem(this.context, { entity: 'milestone', id, ownerId: measureId, values: milestone });
    }
  }
}
