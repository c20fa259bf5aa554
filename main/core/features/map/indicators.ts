import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { Figure } from '../../../../shared/contract/indicators.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { formatPeriod } from '../../../../shared/domain/period.ts';
import { mapTexts as t } from '../../../../shared/i18n/de/map.ts';
import type { ReadDb } from '../../database/statement.ts';
import { computedIndicators, figuresFor, latestFirst, type StoredIndicator } from '../indicators/index.ts';
import { listRegions } from '../settings/index.ts';
import { indicatorTimes, type IndicatorTime } from './map.repository.ts';

/** The built-in number of inhabitants, offered like an indicator. */
export const populationId = 'population';

type Indicators = OutputOf<'coverage.mapIndicators'>['indicators'];
interface Time extends IndicatorTime {
  key: string;
  label: string;
}

/** Only places that are one region or the Kreis: a group of municipalities is never split. */
const isSingle = ({ place }: { place: string }): boolean => place === wholeDistrict || placesIn(place).length === 1;

function inOrder(one: IndicatorTime, other: IndicatorTime): number {
  return latestFirst(one.period, other.period) || other.places - one.places;
}

const labelled = (time: IndicatorTime): Time => ({
  ...time,
  // Figures of different sources are never mixed: each is a time of its own.
  key: `${time.period}|${time.source}`,
  label: t.time(
    time.period === '' ? t.noTime : formatPeriod(time.period),
    time.source === '' ? t.noSource : time.source,
  ),
});

/** The times at which both figures of a computed indicator exist and may be divided, the latest first. */
function timesOfComputed({ id, name, unit }: StoredIndicator, figures: readonly Figure[]): Time[] {
  const series = Map.groupBy(figures.filter(isSingle), ({ period, source }) => `${period}|${source}`);
  const times = [...series.values()].map((own): IndicatorTime => {
    const { period, source } = own[0]!;
    return { id, name, unit, period, source, counts: 0, places: own.length };
  });
  return times.toSorted(inOrder).map(labelled);
}

interface Listed {
  id: string;
  name: string;
  times: Time[];
}
function storedList(db: ReadDb): Listed[] {
  const all = Map.groupBy(indicatorTimes(db), ({ id }) => id);
  return [...all].map(([id, times]) => ({
    id,
    name: times[0]?.name ?? '',
    times: times.toSorted(inOrder).map(labelled),
  }));
}

/** Computed indicators with figures, and those whose sources do not fit: choosing one says why. */
function computedList(db: ReadDb): Listed[] {
  return computedIndicators(db).flatMap((indicator): Listed[] => {
    const { id, name } = indicator;
    const { figures, refused } = figuresFor(db, indicator, 'internal');
    const times = timesOfComputed(indicator, figures);
    return times.length > 0 || refused.length > 0 ? [{ id, name, times }] : [];
  });
}

export function indicatorList(db: ReadDb): Indicators {
  const all = [...storedList(db), ...computedList(db)].toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  const listed = all.map(({ id, name, times }) => ({
    id,
    name,
    counts: times.some(isCount),
    times: times.map(({ key, label, period, source }) => ({
      key,
      label,
      period: period === '' ? t.noTime : formatPeriod(period),
      source,
    })),
  }));
  const hasPopulation = listRegions(db).some(({ population }) => population !== null);
  const inhabitants = { id: populationId, name: t.population, counts: false, times: [] };
  return [...(hasPopulation ? [inhabitants] : []), ...listed];
}

/** Counts of persons, which can be set against the inhabitants; shares and amounts cannot. */
export const isCount = ({ counts, unit }: IndicatorTime): boolean => counts === 1 && unit !== '%' && unit !== '€';

/** The time asked for, or the latest of the indicator that has these figures. */
export function timeOf(
  db: ReadDb,
  indicator: StoredIndicator,
  figures: readonly Figure[],
  key: string | undefined,
): Time | undefined {
  const times =
    indicator.numerator_id === null
      ? storedList(db).find(({ id }) => id === indicator.id)?.times
      : timesOfComputed(indicator, figures);
  return key === undefined ? times?.[0] : times?.find((time) => time.key === key);
}
