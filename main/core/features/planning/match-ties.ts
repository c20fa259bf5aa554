import type { MeasureRecord } from '../../../../shared/contract/planning.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { ReadDb } from '../../database/statement.ts';
import { allGaps, allGrants, allNeeds } from './measure-parts.repository.ts';
import { listOf } from './measure-values.rules.ts';
import { guidelinesOf, type GoalRecord } from './planning.repository.ts';
import type { SaidChange, SaidMeasure, SaidNote } from './said-measure.ts';

interface Named {
  id: string;
  name: string;
}
const numbered = /^(L\d+)[\s:.–-]+(.+)$/s;
/** Number and name of a guideline as a list writes it. */
export function guidelineParts(text: string): { number: string | null; name: string } {
  const [, number = null, name = text.trim()] = numbered.exec(text.trim()) ?? [];
  return { number, name };
}

/** The ties a row names beside its goal, against what is known here. */
export class TieMatcher {
  private readonly known: { needs: readonly Named[]; gaps: readonly Named[]; grants: readonly Named[] };
  private readonly guidelines: readonly (Named & { number: string })[];

  constructor(db: ReadDb, planId: string | null) {
    this.known = { needs: allNeeds(db), gaps: allGaps(db), grants: allGrants(db) };
    this.guidelines = planId === null ? [] : guidelinesOf(db, planId);
  }

  /** Needs or gaps after the row: those of the record, and of the named ones each that is known. */
  answered(
    key: 'needs' | 'gaps',
    said: SaidMeasure,
    record: MeasureRecord | null,
    notes: SaidNote[],
  ): { ids: string[]; change: SaidChange[] } {
    const before = record?.[key] ?? [];
    const open = before.map(({ name }) => fold(name));
    const added: Named[] = [];
    for (const name of said[key]) {
      const at = open.indexOf(fold(name));
      // two may bear the same name: each line stands for one
      if (at >= 0) open.splice(at, 1);
      else {
        const isFree = ({ id }: Named): boolean => ![...before, ...added].some((one) => one.id === id);
        const found = this.known[key].find((one) => fold(one.name) === fold(name) && isFree(one));
        if (found) added.push(found);
        else notes.push({ code: 'MEASURE_TIE_UNKNOWN', text: name });
      }
    }
    const after = [...before, ...added];
    const names = (list: readonly Named[]): string[] => list.map(({ name }) => name);
    return {
      ids: after.map(({ id }) => id),
      change: added.length === 0 ? [] : [{ key, before: names(before), after: names(after) }],
    };
  }

  /** The guidelines its goal gets beside those it has. */
  guidelineChange({ guidelines }: SaidMeasure, goal: GoalRecord | undefined): SaidChange[] {
    const own = new Set(listOf(goal?.guidelines));
    const before = this.guidelines.filter(({ id }) => own.has(id)).map(({ number, name }) => `${number} ${name}`);
    const has = new Set(before.map((text) => fold(guidelineParts(text).name)));
    const added = guidelines.filter((text) => !has.has(fold(guidelineParts(text).name)));
    return added.length === 0 ? [] : [{ key: 'guidelines', before, after: [...before, ...added] }];
  }

  /** Grants no record bears the name of. */
  unknownGrants({ costs }: SaidMeasure): string[] {
    const names = new Set(this.known.grants.map(({ name }) => fold(name)));
    return costs.flatMap(({ grant }) => (grant === null || names.has(fold(grant)) ? [] : [grant]));
  }
}

/** The Kennzahlen of a row where one is new or says otherwise. */
export function keyFigureChange({ keyFigures }: SaidMeasure, record: MeasureRecord | null): SaidChange[] {
  const known = record?.indicators ?? [];
  const isKnown = (one: SaidMeasure['keyFigures'][number]): boolean =>
    known.some((figure) => (Object.keys(one) as (keyof typeof one)[]).every((key) => figure[key] === one[key]));
  return keyFigures.every(isKnown) ? [] : [{ key: 'keyFigures', before: known, after: keyFigures }];
}
