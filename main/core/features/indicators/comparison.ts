import type { Comparison, Figure } from '../../../../shared/contract/indicators.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { canDivide } from '../../../../shared/domain/indicators/sources.ts';
import type { FigureBase } from '../../../../shared/domain/indicators/words.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { formatPeriod } from '../../../../shared/domain/period.ts';
import { indicatorTexts } from '../../../../shared/i18n/de/indicators.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { byPlace, exactNumber, latestFirst } from './figure.rules.ts';
import { figuresFor } from './figures.ts';
import { differencesIn, indicatorOf, rowOf } from './indicators.service.ts';
import { minimumCount } from './withheld.ts';

const t = indicatorTexts.comparison;
type Row = Comparison['rows'][number];
type Point = Row['points'][number];

const kindOf = (place: string): Row['kind'] =>
  place === wholeDistrict ? 'district' : placesIn(place).length > 1 ? 'group' : 'municipality';

/** The inhabitants of a place; null where one of its municipalities has no number. */
function inhabitants(place: string, regions: readonly Region[]): number | null {
  const members = place === wholeDistrict ? regions.map(({ ags }) => ags) : placesIn(place);
  const counts = members.map((ags) => regions.find((region) => region.ags === ags)?.population ?? null);
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

interface Against {
  base: FigureBase;
  regions: readonly Region[];
}

function pointOf(figure: Figure | undefined, { base, regions }: Against): Point {
  if (!figure) return { value: null, shown: t.noFigure, withheld: false };
  const { shown } = figure;
  const withheld = figure.withheld && figure.value === null;
  const value = exactNumber(figure.value);
  if (base === 'absolute' || value === null) return { value, shown, withheld };
  const people = inhabitants(figure.place, regions);
  if (people === null || people === 0) return { value: null, shown: t.noFigure, withheld };
  const relative = Math.round(((value * (base === 'percent' ? 100 : 1000)) / people) * 100) / 100;
  return { value: relative, shown: new Intl.NumberFormat('de-DE').format(relative), withheld };
}

/** Why figures of this source cannot be set against the inhabitants, or the line that names both. */
export function againstInhabitants(
  source: string,
  base: FigureBase,
  regions: readonly Region[],
): { line: string; reason: string | null } {
  if (base === 'absolute') return { line: source, reason: null };
  const population = regions.find(({ populationSource }) => populationSource !== null)?.populationSource;
  if (!population) return { line: source, reason: t.noPopulation };
  if (!canDivide(source, population)) return { line: source, reason: t.notComparable(population, source) };
  return { line: t.perInhabitants(source, population), reason: null };
}

/** Shares are no counts: they are not set against the inhabitants. */
const baseOf = (base: FigureBase, isCount: boolean): FigureBase => (isCount ? base : 'absolute');

/** A line per place, a point per time; a place without a figure says so. */
function rowsOf(figures: readonly Figure[], periods: readonly string[], options: Against): Row[] {
  const { regions } = options;
  const names = new Map([
    ...regions.map(({ ags, name }) => [ags, name] as const),
    ...figures.map(({ place, placeName }) => [place, placeName] as const),
  ]);
  const at = new Map(figures.map((figure) => [`${figure.place}|${figure.period}`, figure]));
  const rows = [...names].map(([place, name]): Row => ({
    place,
    name,
    kind: kindOf(place),
    points: periods.map((period) => pointOf(at.get(`${place}|${period}`), options)),
  }));
  return rows.toSorted(byPlace(regions.map(({ ags }) => ags)));
}

const labelOf = (period: string): string => (period === '' ? indicatorTexts.figure.noPeriod : formatPeriod(period));

/** What does not add up; only plain counts are added up. */
const differencesOf = (db: ReadDb, figures: readonly Figure[]): string[] =>
  differencesIn(db, figures).map((one) => indicatorTexts.difference(one.period, one.source, one.sum, one.published));

/** One indicator and source over all places and times, in the order of the Kreis. Throws INDICATOR_NOT_FOUND. */
export function compare({ db }: ReadContext, input: InputOf<'indicators.comparison'>): Comparison {
  const stored = indicatorOf(db, input.indicatorId);
  const isComputed = stored.numerator_id !== null;
  const set = figuresFor(db, stored, input.audience);
  const sources = [...new Set(set.figures.map(({ source }) => source))];
  const source = sources.find((one) => one === input.source) ?? sources[0] ?? '';
  const regions = listRegions(db);
  const base = baseOf(input.base, stored.counts_persons === 1 && stored.unit !== '%');
  const { line, reason } = againstInhabitants(source, base, regions);
  const figures = set.figures.filter((figure) => figure.source === source);
  const periods = [...new Set(figures.map(({ period }) => period))].toSorted((a, b) => latestFirst(b, a));
  const isHidden = input.audience === 'public' && figures.some(({ withheld }) => withheld);
  return {
    input: { ...input, base },
    indicator: rowOf(
      stored,
      figures.map(({ period }) => ({ period, figures: 1 })),
    ),
    sources,
    source,
    times: periods.map((period) => ({ period, label: labelOf(period) })),
    rows: rowsOf(reason === null ? figures : [], periods, { base, regions }),
    unit: base === 'absolute' ? (stored.unit ?? '') : t.baseUnits[base],
    sourceLine: t.sourceLine(line === '' ? indicatorTexts.figure.noSource : line),
    notes: [
      ...(reason === null ? [] : [reason]),
      ...(base === 'absolute' && !isComputed ? differencesOf(db, figures) : []),
      ...(isComputed ? set.refused.slice(0, 5) : []),
      ...(isHidden ? [t.withheldNote(minimumCount(db))] : []),
    ],
    withheld: set.withheld,
  };
}
