import type { OutputOf } from '../../../../shared/contract/index.ts';
import { comparePartialDates, isPartialDate } from '../../../../shared/domain/partial-date.ts';
import { formatPeriod } from '../../../../shared/domain/period.ts';
import { mapTexts as t } from '../../../../shared/i18n/de/map.ts';
import type { ReadDb } from '../../database/statement.ts';
import { listRegions } from '../settings/index.ts';
import { indicatorTimes, type IndicatorTime } from './map.repository.ts';

/** The built-in number of inhabitants, offered like an indicator. */
export const populationId = 'population';

type Indicators = OutputOf<'coverage.mapIndicators'>['indicators'];
interface Time extends IndicatorTime {
  key: string;
  label: string;
}

const startOf = ({ period }: IndicatorTime): string => period.split('..')[0] ?? '';
function latestFirst(one: IndicatorTime, other: IndicatorTime): number {
  const [left, right] = [startOf(one), startOf(other)];
  const order =
    isPartialDate(left) && isPartialDate(right) ? comparePartialDates(right, left) : right.localeCompare(left);
  return order || other.places - one.places;
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

function timesByIndicator(db: ReadDb): Map<string, Time[]> {
  const all = Map.groupBy(indicatorTimes(db), ({ id }) => id);
  return new Map([...all].map(([id, times]) => [id, times.toSorted(latestFirst).map(labelled)]));
}

export function indicatorList(db: ReadDb): Indicators {
  const stored = [...timesByIndicator(db)].map(([id, times]) => ({
    id,
    name: times[0]?.name ?? '',
    times: times.map(({ key, label }) => ({ key, label })),
  }));
  const hasPopulation = listRegions(db).some(({ population }) => population !== null);
  return [...(hasPopulation ? [{ id: populationId, name: t.population, times: [] }] : []), ...stored];
}

/** The time asked for, or the latest of the indicator. */
export function timeOf(db: ReadDb, id: string, key: string | undefined): Time | undefined {
  const times = timesByIndicator(db).get(id) ?? [];
  return key === undefined ? times[0] : times.find((time) => time.key === key);
}
