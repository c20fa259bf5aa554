import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MapLayer, MapLayerInput, MapPlace } from '../../../../shared/contract/map.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { withoutTerm } from '../../../../shared/i18n/de/terms.ts';
import { mapTexts as t } from '../../../../shared/i18n/de/map.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { bitOf, standOf, surveyOf } from '../coverage/index.ts';
import { countByPlace } from '../offers/index.ts';
import { listRegions } from '../settings/index.ts';
import { sendersOf, type Survey } from '../surveys/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import { indicatorList, populationId, timeOf } from './indicators.ts';
import { numberOf, perThousand } from './map.rules.ts';
import { figuresOf } from './map.repository.ts';

type Facts = Pick<MapLayer, 'title' | 'unit' | 'places' | 'districtWide' | 'source'>;

/** The names of what the offers were selected by. */
function titleOf(db: ReadDb, { search, terms }: OfferFilter): string {
  const known = listVocabularies(db);
  const names = Object.entries(terms ?? {}).flatMap(([vocabulary, ids]) => {
    const entries = new Map(known[vocabulary as keyof typeof known].map(({ id, name }) => [id, name]));
    return ids.map((id) => (id === '' ? withoutTerm : (entries.get(id) ?? id)));
  });
  const parts = [...names, ...(search ? [t.searched(search)] : [])];
  return parts.length === 0 ? t.allOffers : t.offersOf(parts);
}

function offerFacts({ db, clock }: ReadContext, asked: OfferFilter, survey: Survey, regions: readonly Region[]): Facts {
  const { municipalities: _places, districtWide: _wide, ...filter } = asked;
  const counts = countByPlace(db, { notEndedBefore: survey.year, ...filter }, clock.today(), bitOf(survey));
  const byPlace = new Map(counts.map(({ ags, count }) => [ags, count]));
  const answered = sendersOf(db, survey.id);
  const places = regions.map(({ ags, name, population }): MapPlace => {
    const count = byPlace.get(ags) ?? 0;
    const silent = !answered.has(ags);
    // Without a return nothing is known, which is not 0.
    const value = silent && count === 0 ? null : count;
    return { ags, name, value, state: silent ? 'silent' : 'known', sign: null, population };
  });
  return {
    title: titleOf(db, filter),
    unit: t.offers,
    places,
    districtWide: byPlace.get(wholeDistrict) ?? 0,
    source: t.offerSource(survey.title),
  };
}

const secretSigns = new Set(['.', 'x', 'X']);

function indicatorFacts(db: ReadDb, id: string, time: string | undefined, regions: readonly Region[]): Facts {
  const chosen = timeOf(db, id, time);
  if (!chosen) throw new Problem('MAP_FIGURE_NOT_FOUND');
  const figures = figuresOf(db, id, chosen.period, chosen.source);
  const byPlace = new Map(figures.map((figure) => [figure.place, figure]));
  const places = regions.map(({ ags, name, population }): MapPlace => {
    const figure = byPlace.get(ags);
    const value = numberOf(figure?.value ?? null);
    const state = value !== null ? 'known' : figure?.sign && secretSigns.has(figure.sign) ? 'secret' : 'unknown';
    return { ags, name, value, state, sign: figure?.sign ?? null, population };
  });
  return {
    title: `${chosen.name}, ${chosen.label}`,
    unit: chosen.unit ?? '',
    places,
    districtWide: numberOf(byPlace.get(wholeDistrict)?.value ?? null),
    source: chosen.source === '' ? t.noSource : chosen.source,
  };
}

function populationFacts(regions: readonly Region[]): Facts {
  return {
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
    source: regions.find(({ populationSource }) => populationSource !== null)?.populationSource ?? t.noSource,
  };
}

/** Figures per 1,000 inhabitants; where their number is unknown there is no figure. */
function relative(facts: Facts, regions: readonly Region[]): Facts {
  const source = regions.find(({ populationSource }) => populationSource !== null)?.populationSource ?? null;
  return {
    ...facts,
    unit: t.perThousand(facts.unit),
    places: facts.places.map((place) => {
      const value = perThousand(place.value, place.population);
      const lost = place.value !== null && value === null;
      return { ...place, value, state: lost && place.state === 'known' ? 'unknown' : place.state };
    }),
    source: t.ownCalculation(facts.source, source),
  };
}

/** What the map shows: a figure per municipality, with what stands where there is none. Throws SURVEY_NOT_FOUND, MAP_FIGURE_NOT_FOUND. */
export function mapLayer(context: ReadContext, input: MapLayerInput): MapLayer {
  const { db, clock } = context;
  const { measure } = input;
  const survey = surveyOf(db, input.surveyId);
  const regions = listRegions(db);
  const facts =
    measure.kind === 'offers'
      ? offerFacts(context, measure.filter, survey, regions)
      : measure.indicatorId === populationId
        ? populationFacts(regions)
        : indicatorFacts(db, measure.indicatorId, measure.time, regions);
  const isRelative = input.perThousand && !(measure.kind === 'indicator' && measure.indicatorId === populationId);
  return {
    input,
    ...(isRelative ? relative(facts, regions) : facts),
    ...standOf(context, survey),
    asOf: clock.now(),
  };
}

export const mapIndicators = (
  { db }: ReadContext,
  _input: InputOf<'coverage.mapIndicators'>,
): OutputOf<'coverage.mapIndicators'> => ({
  indicators: indicatorList(db),
});
