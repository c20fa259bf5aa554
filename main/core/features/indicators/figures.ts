import type { Figure } from '../../../../shared/contract/indicators.ts';
import type { Audience } from '../../../../shared/domain/indicators/words.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { formatPeriod } from '../../../../shared/domain/period.ts';
import { indicatorTexts as t } from '../../../../shared/i18n/de/indicators.ts';
import type { ReadDb } from '../../database/statement.ts';
import { listRegions } from '../settings/index.ts';
import { computeFigures, type ComputedFigure } from './computed.rules.ts';
import { byPlace, lastWords, latestFirst, shownFigure, type PlainFigure } from './figure.rules.ts';
import { findIndicator, storedFigures, type StoredFigure, type StoredIndicator } from './indicators.repository.ts';
import { patternsOf } from './withheld.ts';
import { seriesKey } from './withheld.repository.ts';

export interface FigureSet {
  figures: Figure[];
  /** Sentences on what was not computed. */
  refused: string[];
  /** Whether something is withheld from the audience. */
  withheld: boolean;
}

type IsWithheld = (figure: PlainFigure) => boolean;

function withheldOf(db: ReadDb, indicator: StoredIndicator, figures: readonly PlainFigure[]): IsWithheld {
  const patterns = new Map(patternsOf(db, indicator, figures).map((one) => [seriesKey(one), one.places]));
  return (figure) => patterns.get(seriesKey(figure))?.has(figure.place) ?? false;
}

/** Names of places: a group of municipalities is one place, named by its members. */
export function placeNames(db: ReadDb): (place: string) => string {
  const names = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
  return (place) =>
    place === wholeDistrict
      ? t.district
      : placesIn(place)
          .map((ags) => names.get(ags) ?? ags)
          .join(' + ');
}

function ordered(db: ReadDb, figures: readonly Figure[]): Figure[] {
  const inOrder = byPlace(listRegions(db).map(({ ags }) => ags));
  return figures.toSorted(
    (a, b) => latestFirst(a.period, b.period) || a.source.localeCompare(b.source) || inOrder(a, b),
  );
}

interface Shown {
  unit: string | null;
  audience: Audience;
  isWithheld: IsWithheld;
  nameOf: (place: string) => string;
}

/** A figure as its audience may see it: what is withheld has no value and nothing said about it. */
function shownAs(figure: PlainFigure & Partial<StoredFigure>, { unit, audience, isWithheld, nameOf }: Shown): Figure {
  const { place, period, source } = figure;
  const hidden = audience === 'public' && isWithheld(figure);
  const [value, sign] = hidden ? [null, '.'] : [figure.value, figure.sign];
  return {
    id: figure.id ?? null,
    place,
    placeName: nameOf(place),
    period,
    value,
    sign,
    shown: hidden ? t.withheld : shownFigure(figure, figure.unit ?? unit),
    source,
    edition: figure.edition ?? null,
    quality: (figure.quality ?? null) as Figure['quality'],
    withheld: isWithheld(figure),
    remark: audience === 'public' ? null : (figure.remark ?? null),
    sender: figure.sender_name ?? '',
  };
}

interface Inputs {
  numerators: StoredFigure[];
  denominators: StoredFigure[];
  hidden: (figure: ComputedFigure) => boolean;
}
/** Figures of the two indicators a computed one names; what is withheld of either is withheld of the result. */
function inputsOf(db: ReadDb, indicator: StoredIndicator): Inputs | null {
  const above = indicator.numerator_id ? findIndicator(db, indicator.numerator_id) : undefined;
  const below = indicator.denominator_id ? findIndicator(db, indicator.denominator_id) : undefined;
  if (!above || !below) return null;
  const numerators = lastWords(storedFigures(db, above.id));
  const denominators = lastWords(storedFigures(db, below.id));
  const [hidesAbove, hidesBelow] = [withheldOf(db, above, numerators), withheldOf(db, below, denominators)];
  return {
    numerators,
    denominators,
    hidden: ({ numerator, denominator }) => hidesAbove(numerator) || hidesBelow(denominator),
  };
}

function computedSet(db: ReadDb, indicator: StoredIndicator, audience: Audience): FigureSet {
  const inputs = inputsOf(db, indicator);
  if (!inputs) return { figures: [], refused: [], withheld: false };
  const rule = { factor: indicator.factor ?? 1, decimals: indicator.decimals ?? 1 };
  const { figures, refused } = computeFigures(inputs.numerators, inputs.denominators, rule);
  const isHidden = new Set<PlainFigure>(figures.filter(inputs.hidden));
  const shown: Shown = {
    unit: indicator.unit,
    audience,
    isWithheld: (figure) => isHidden.has(figure),
    nameOf: placeNames(db),
  };
  const own = figures.map((figure): Figure => {
    const made = shownAs(figure, shown);
    return { ...made, source: t.ownCalculation(made.source) };
  });
  const sentences = refused.map((one) => t.refused(one.numerator, one.denominator, formatPeriod(one.period)));
  return { figures: ordered(db, own), refused: [...new Set(sentences)], withheld: isHidden.size > 0 };
}

/**
 * The figures of an indicator for an audience: the one door through which figures reach a paper, a map sheet or a file.
 * Of several words about the same place, time and source the municipality's own counts, else the newest.
 */
export function figuresFor(db: ReadDb, indicator: StoredIndicator, audience: Audience): FigureSet {
  if (indicator.numerator_id !== null) return computedSet(db, indicator, audience);
  const figures = lastWords(storedFigures(db, indicator.id));
  const isWithheld = withheldOf(db, indicator, figures);
  const shown: Shown = { unit: indicator.unit, audience, isWithheld, nameOf: placeNames(db) };
  return {
    figures: ordered(
      db,
      figures.map((figure) => shownAs(figure, shown)),
    ),
    refused: [],
    withheld: figures.some(isWithheld),
  };
}
