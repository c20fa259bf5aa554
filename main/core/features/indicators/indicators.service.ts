import type { IndicatorRecord, IndicatorRow, SumDifference } from '../../../../shared/contract/indicators.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { indicatorKey } from '../../../../shared/domain/indicator-name.ts';
import { formatPeriod } from '../../../../shared/domain/period.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { starterIndicators } from '../../../../shared/i18n/de/indicator-starters.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { listRegions } from '../settings/index.ts';
import { removeExtras } from '../records/index.ts';
import { latestFirst, sumDifferences } from './figure.rules.ts';
import { figuresFor } from './figures.ts';
import * as repository from './indicators.repository.ts';

const mostFigures = 500;

export function rowOf(stored: repository.StoredIndicator, times: { period: string; figures: number }[]): IndicatorRow {
  const { match_key: _key, ...row } = stored;
  const [latest] = times.toSorted((a, b) => latestFirst(a.period, b.period));
  return {
    ...recordValues<Omit<IndicatorRow, 'computed' | 'figures' | 'latest'>>(row),
    computed: stored.numerator_id !== null,
    figures: times.reduce((sum, { figures }) => sum + figures, 0),
    latest: latest ? formatPeriod(latest.period) : '',
  };
}

const missingStarters = (db: ReadDb) => {
  const known = new Set(repository.allIndicators(db).map(({ match_key }) => match_key));
  return starterIndicators.filter(({ name }) => !known.has(indicatorKey(name)));
};

/** The catalogue, in the order of names. */
export function listIndicators({ db }: ReadContext): OutputOf<'indicators.list'> {
  const times = Map.groupBy(repository.figureTimes(db), ({ id }) => id);
  return {
    rows: repository.allIndicators(db).map((stored) => rowOf(stored, times.get(stored.id) ?? [])),
    missingStarters: missingStarters(db).length,
  };
}

/** Throws INDICATOR_NOT_FOUND. */
export function indicatorOf(db: ReadDb, id: string): repository.StoredIndicator {
  const stored = repository.findIndicator(db, id);
  if (!stored) throw new Problem('INDICATOR_NOT_FOUND');
  return stored;
}

/** Totals that the municipalities do not add up to, as they are printed. */
export const differencesIn = (db: ReadDb, figures: Parameters<typeof sumDifferences>[0]): SumDifference[] =>
  sumDifferences(
    figures,
    listRegions(db).map(({ ags }) => ags),
  ).map(({ period, source, sum, published }) => ({
    period: formatPeriod(period),
    source,
    sum: formatNumber(sum),
    published: formatNumber(published),
  }));

/** An indicator with its figures as the office sees them. Throws INDICATOR_NOT_FOUND. */
export function getIndicator({ db }: ReadContext, { id }: { id: string }): IndicatorRecord {
  const stored = indicatorOf(db, id);
  const { figures, refused } = figuresFor(db, stored, 'internal');
  const times = figures.map(({ period }) => ({ period, figures: 1 }));
  return {
    indicator: rowOf(stored, times),
    figures: figures.slice(0, mostFigures),
    total: figures.length,
    differences: stored.numerator_id === null ? differencesIn(db, figures) : [],
    refused: refused.slice(0, 20),
  };
}

type Values = InputOf<'indicators.save'>['values'];

/** A computed indicator is made of two that hold figures themselves. */
function checkFormula(db: ReadDb, id: string | null, { numeratorId, denominatorId }: Values): void {
  if (numeratorId === null && denominatorId === null) return;
  const parts = [numeratorId, denominatorId].map((part) => part && repository.findIndicator(db, part));
  const isPlain = parts.every((part) => part && part.numerator_id === null && part.id !== id);
  if (!isPlain) throw new Problem('INDICATOR_FORMULA_INVALID');
  if (id !== null && repository.storedFigures(db, id).length > 0) throw new Problem('INDICATOR_FORMULA_INVALID');
}

/** Throws INDICATOR_NOT_FOUND, INDICATOR_EXISTS, INDICATOR_FORMULA_INVALID. */
export function saveIndicator(
  { db, recorder }: WriteContext,
  { id, values }: InputOf<'indicators.save'>,
): OutputOf<'indicators.save'> {
  const match_key = indicatorKey(values.name);
  const namesake = repository.idOfKey(db, match_key);
  if (namesake !== undefined && namesake !== id) throw new Problem('INDICATOR_EXISTS', { name: values.name });
  checkFormula(db, id, values);
  const row = { ...recordRow(values), match_key };
  const { commandId } = recorder;
  if (id === null) {
    const made = newId();
    recorder.create('indicator', { id: made, ...row });
    return { id: made, commandId };
  }
  indicatorOf(db, id);
  recorder.update('indicator', id, row);
  return { id, commandId };
}

/** Throws INDICATOR_NOT_FOUND, INDICATOR_IN_USE. */
export function removeIndicator(
  { db, recorder }: WriteContext,
  { id }: InputOf<'indicators.remove'>,
): OutputOf<'indicators.remove'> {
  const { name } = indicatorOf(db, id);
  if (repository.usesOfIndicator(db, id) > 0) throw new Problem('INDICATOR_IN_USE', { name });
  removeExtras(db, recorder, 'indicator', id);
  recorder.remove('indicator', id);
  return { commandId: recorder.commandId };
}

/** Adds what is missing of the shipped set; computed ones find their parts by name. */
export function addStarters({ db, recorder }: WriteContext): OutputOf<'indicators.addStarters'> {
  const missing = missingStarters(db);
  for (const { parts, ...values } of missing) {
    const [numerator_id = null, denominator_id = null] = (parts ?? []).map(
      (name) => repository.idOfKey(db, indicatorKey(name)) ?? null,
    );
    // Without both parts there is nothing to compute.
    if (parts && (numerator_id === null || denominator_id === null)) continue;
    const id = newId();
    recorder.create('indicator', {
      id,
      match_key: indicatorKey(values.name),
      ...recordRow(values),
      numerator_id,
      denominator_id,
    });
  }
  return { commandId: recorder.commandId, added: missing.length };
}
