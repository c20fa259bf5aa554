import type { Figure } from '../../../../shared/contract/indicators.ts';
import type { MapLayer, MapLayerInput, MapPlace } from '../../../../shared/contract/map.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import type { Audience } from '../../../../shared/domain/indicators/words.ts';
import { wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { mapTexts as t } from '../../../../shared/i18n/de/map.ts';
import type { ReadDb } from '../../database/statement.ts';
import { figuresFor, findIndicator } from '../indicators/index.ts';
import { isCount, timeOf } from './indicators.ts';
import { numberOf } from './map.rules.ts';

export type Facts = Pick<MapLayer, 'title' | 'unit' | 'places' | 'districtWide' | 'source'>;
type ChosenTime = NonNullable<ReturnType<typeof timeOf>>;
type IndicatorMeasure = Extract<MapLayerInput['measure'], { kind: 'indicator' }>;

const secretSigns = new Set(['.', 'x', 'X']);

/** A computed indicator of sources that must not be divided: no figure anywhere, and the reason. */
const refusedFacts = (name: string, regions: readonly Region[]): Facts => ({
  title: name,
  unit: '',
  places: regions.map(({ ags, name: place, population }) => ({
    ags,
    name: place,
    value: null,
    state: 'unknown',
    sign: null,
    population,
  })),
  districtWide: null,
  source: t.noSource,
});

function figureFacts(
  { name, label, unit, source }: ChosenTime,
  figures: readonly Figure[],
  regions: readonly Region[],
): Facts {
  const byPlace = new Map(figures.map((figure) => [figure.place, figure]));
  const places = regions.map(({ ags, name: place, population }): MapPlace => {
    const figure = byPlace.get(ags);
    const value = numberOf(figure?.value ?? null);
    const state = value !== null ? 'known' : figure?.sign && secretSigns.has(figure.sign) ? 'secret' : 'unknown';
    return { ags, name: place, value, state, sign: figure?.sign ?? null, population };
  });
  return {
    title: `${name}, ${label}`,
    unit: unit ?? '',
    places,
    districtWide: numberOf(byPlace.get(wholeDistrict)?.value ?? null),
    source: source === '' ? t.noSource : source,
  };
}

export interface Layer {
  facts: Facts;
  notes: string[];
  /** What it may be set against: offers and counts of persons, not shares. */
  isCount: boolean;
}

/** An indicator as its audience may see it; small figures reach no paper. */
export function indicatorLayer(
  db: ReadDb,
  { indicatorId, time }: IndicatorMeasure,
  audience: Audience,
  regions: readonly Region[],
): Layer {
  const indicator = findIndicator(db, indicatorId);
  if (!indicator) throw new Problem('MAP_FIGURE_NOT_FOUND');
  const { figures, refused, withheld } = figuresFor(db, indicator, audience);
  const chosen = timeOf(db, indicator, figures, time);
  if (!chosen && (refused.length === 0 || time !== undefined)) throw new Problem('MAP_FIGURE_NOT_FOUND');
  if (!chosen) return { facts: refusedFacts(indicator.name, regions), notes: refused, isCount: false };
  const own = figures.filter(({ period, source }) => period === chosen.period && source === chosen.source);
  return {
    facts: figureFacts(chosen, own, regions),
    notes: withheld && audience === 'internal' ? [t.internal] : [],
    isCount: isCount(chosen),
  };
}

export const populationSource = (regions: readonly Region[]): string | null =>
  regions.find((region) => region.populationSource !== null)?.populationSource ?? null;

export function populationLayer(regions: readonly Region[]): Layer {
  const facts: Facts = {
    title: t.population,
    unit: t.population,
    places: regions.map(({ ags, name, population }) => ({
      ags,
      name,
      value: population,
      state: population === null ? 'unknown' : 'known',
      sign: null,
      population,
    })),
    districtWide: null,
    source: populationSource(regions) ?? t.noSource,
  };
  return { facts, notes: [], isCount: false };
}
