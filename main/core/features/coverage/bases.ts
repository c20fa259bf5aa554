import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { coverageBaseTexts as t } from '../../../../shared/i18n/de/coverage-bases.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { figureChoices, figuresOfChoice } from './bases.repository.ts';
import { latestValues, wholeOf, type BaseValue } from './bases.rules.ts';

/** What figures can be set against: the inhabitants, or an indicator of one source. */
export interface Base {
  id: string;
  name: string;
  /** Name, source and time in words. */
  text: string;
  values: ReadonlyMap<string, BaseValue>;
  /** All municipalities together; null where a value is missing. */
  whole: number | null;
}
export const population = 'population';
const idOf = (indicatorId: string, source: string): string => `${indicatorId}|${source}`;

function inhabitants(db: ReadDb): Base {
  const regions = listRegions(db);
  const source = regions.find((region) => region.populationSource)?.populationSource ?? '';
  const values = new Map(
    regions.flatMap(({ ags, population: value }): [string, BaseValue][] =>
      value ? [[ags, { value, period: source }]] : [],
    ),
  );
  const places = regions.map(({ ags }) => ags);
  return {
    id: population,
    name: t.inhabitants,
    text: t.source(t.inhabitants, source, ''),
    values,
    whole: wholeOf(values, places),
  };
}

/** The base with its latest values. Throws BASE_NOT_FOUND. */
export function baseOf(db: ReadDb, id: string): Base {
  if (id === population) return inhabitants(db);
  const choice = figureChoices(db).find(({ indicator_id, source }) => idOf(indicator_id, source) === id);
  if (!choice) throw new Problem('BASE_NOT_FOUND');
  const values = latestValues(figuresOfChoice(db, choice.indicator_id, choice.source));
  const whole = wholeOf(
    values,
    listRegions(db).map(({ ags }) => ags),
  );
  const periods = [...new Set([...values.values()].map(({ period }) => period))];
  return { id, name: choice.name, text: t.source(choice.name, choice.source, t.periods(periods)), values, whole };
}

/** What can be chosen: per 1,000 of what. */
export function listBases({ db }: ReadContext, _input: InputOf<'coverage.bases'>): OutputOf<'coverage.bases'> {
  const chosen = figureChoices(db).map(({ indicator_id, name, source }) => ({
    id: idOf(indicator_id, source),
    text: t.source(name, source, ''),
  }));
  const own = inhabitants(db);
  return { bases: [...(own.values.size > 0 ? [{ id: own.id, text: own.text }] : []), ...chosen] };
}
