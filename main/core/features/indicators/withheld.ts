import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { usualMinimum } from '../../../../shared/domain/indicators/words.ts';
import type { ReadDb, WriteDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { listRegions, storedSetting, storeSetting } from '../settings/index.ts';
import { lastWords, type PlainFigure } from './figure.rules.ts';
import { allIndicators, sharesOf, storedFigures, type StoredIndicator } from './indicators.repository.ts';
import { keptPatterns, seriesKey, storePatterns, type Pattern } from './withheld.repository.ts';
import { smallRests, withheldPlaces } from './withheld.rules.ts';

const minimumKey = 'minimumCount';
/** The Mindestfallzahl of this office. */
export const minimumCount = (db: ReadDb): number => Number(storedSetting(db, minimumKey) ?? usualMinimum);

export function setMinimum(
  { recorder }: WriteContext,
  { minimum }: InputOf<'indicators.setMinimum'>,
): OutputOf<'indicators.setMinimum'> {
  storeSetting(recorder, minimumKey, String(minimum));
  return { commandId: recorder.commandId };
}

/** Shares and amounts of money are no counts of persons. */
const isCount = ({ counts_persons, unit, numerator_id }: StoredIndicator): boolean =>
  counts_persons === 1 && numerator_id === null && unit !== '%' && unit !== '€';

/** What shares are made of: the figures of every whole that an indicator is a share of. */
const wholesOf = (db: ReadDb, { id }: StoredIndicator): PlainFigure[][] =>
  sharesOf(db, id).map((denominatorId) => lastWords(storedFigures(db, denominatorId)));

/** What no paper may print of an indicator, by series; nothing where it does not count persons. */
export function patternsOf(db: ReadDb, indicator: StoredIndicator, figures: readonly PlainFigure[]): Pattern[] {
  if (!isCount(indicator)) return [];
  const minimum = minimumCount(db);
  const before = keptPatterns(db, indicator.id, minimum);
  const municipalities = listRegions(db).map(({ ags }) => ags);
  const wholes = wholesOf(db, indicator);
  return [...Map.groupBy(figures, seriesKey)].flatMap(([key, series]) => {
    const rests = new Set(wholes.flatMap((whole) => [...smallRests(series, whole, minimum)]));
    const places = withheldPlaces(series, municipalities, { minimum, before: before.get(key) ?? new Set(), rests });
    const { period, source } = series[0]!;
    return places.size > 0 ? [{ period, source, places }] : [];
  });
}

/** Keeps what papers withhold, after every command that touched figures: all later papers withhold the same. */
export function keepPatterns(db: WriteDb): void {
  const minimum = minimumCount(db);
  for (const indicator of allIndicators(db)) {
    const figures = lastWords(storedFigures(db, indicator.id));
    storePatterns(db, indicator.id, minimum, patternsOf(db, indicator, figures));
  }
}
