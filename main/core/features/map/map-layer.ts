import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MapLayer, MapLayerInput, MapPlace } from '../../../../shared/contract/map.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import type { Audience, FigureBase } from '../../../../shared/domain/indicators/words.ts';
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
import { againstInhabitants } from '../indicators/index.ts';
import { indicatorLayer, populationLayer, populationSource, type Facts, type Layer } from './indicator-layer.ts';
import { indicatorList, populationId } from './indicators.ts';
import { ofInhabitants } from './map.rules.ts';

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
  const answered = sendersOf(db, survey.id, 'offers');
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

interface Against {
  base: Exclude<FigureBase, 'absolute'>;
  /** Offers are no people: every count of inhabitants may stand below them. */
  ofPersons: boolean;
}

/** Figures per 1,000 or per cent of the inhabitants; where their number is unknown or does not fit there is no figure. */
function relative(
  { facts, notes, isCount: counted }: Layer,
  regions: readonly Region[],
  { base, ofPersons }: Against,
): Layer {
  const refused = ofPersons ? againstInhabitants(facts.source, base, regions).reason : null;
  const source = t.ownCalculation(facts.source, populationSource(regions));
  const places = facts.places.map((place): MapPlace => {
    const value = refused === null ? ofInhabitants(place.value, place.population, base) : null;
    const lost = place.value !== null && value === null;
    return { ...place, value, state: lost && place.state === 'known' ? 'unknown' : place.state };
  });
  const unit = base === 'percent' ? t.percent : t.perThousand(facts.unit);
  const districtWide = ofPersons ? null : facts.districtWide;
  const shown = { ...facts, unit, places, districtWide, source };
  return { facts: shown, notes: refused === null ? notes : [refused, ...notes], isCount: counted };
}

interface View {
  survey: Survey;
  audience: Audience;
  regions: readonly Region[];
}
function layerOf(context: ReadContext, { measure }: MapLayerInput, { survey, audience, regions }: View): Layer {
  if (measure.kind === 'offers')
    return { facts: offerFacts(context, measure.filter, survey, regions), notes: [], isCount: true };
  if (measure.indicatorId === populationId) return populationLayer(regions);
  return indicatorLayer(context.db, measure, audience, regions);
}

/**
 * What the map shows: a figure per municipality, with what stands where there is none. For the public small figures look like
 * secret ones and the Kreis is left out where it would tell them. Throws SURVEY_NOT_FOUND, MAP_FIGURE_NOT_FOUND.
 */
function layerFor(context: ReadContext, input: MapLayerInput, audience: Audience): MapLayer {
  const { db, clock } = context;
  const survey = surveyOf(db, input.surveyId);
  const regions = listRegions(db);
  const plain = layerOf(context, input, { survey, audience, regions });
  const ofPersons = input.measure.kind === 'indicator';
  const base = input.percent && ofPersons ? 'percent' : input.perThousand ? 'perThousand' : null;
  const { facts, notes } = base !== null && plain.isCount ? relative(plain, regions, { base, ofPersons }) : plain;
  return {
    input,
    ...facts,
    populationSource: populationSource(regions) ?? '',
    notes,
    ...standOf(context, survey),
    asOf: clock.now(),
  };
}

/** The layer as the office sees it. Throws SURVEY_NOT_FOUND, MAP_FIGURE_NOT_FOUND. */
export const mapLayer = (context: ReadContext, input: MapLayerInput): MapLayer => layerFor(context, input, 'internal');
/** The layer as it may leave the office. Throws SURVEY_NOT_FOUND, MAP_FIGURE_NOT_FOUND. */
export const publicLayer = (context: ReadContext, input: MapLayerInput): MapLayer => layerFor(context, input, 'public');

export const mapIndicators = (
  { db }: ReadContext,
  _input: InputOf<'coverage.mapIndicators'>,
): OutputOf<'coverage.mapIndicators'> => ({
  indicators: indicatorList(db),
});
