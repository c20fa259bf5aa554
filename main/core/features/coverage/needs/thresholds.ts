import type { NeedThresholds } from '../../../../../shared/contract/coverage-needs.ts';
import type { InputOf } from '../../../../../shared/contract/index.ts';
import type { WriteContext } from '../../../platform/context.ts';
import type { ReadDb } from '../../../database/statement.ts';
import { storedSetting, storeSetting } from '../../settings/index.ts';
import { baseOf, population } from '../bases.ts';

const key = 'needThresholds';
const usual: NeedThresholds = { endsWithinMonths: 12, waitingList: 10, placesShare: 50, placesPer: population };

/** From when on the rules speak up: as set in this office, else the usual ones. */
export function thresholdsOf(db: ReadDb): NeedThresholds {
  const stored = storedSetting(db, key);
  return stored === undefined ? usual : (JSON.parse(stored) as NeedThresholds);
}

/** Throws BASE_NOT_FOUND. */
export function setThresholds(
  { db, recorder }: WriteContext,
  input: InputOf<'coverage.setThresholds'>,
): Record<string, never> {
  baseOf(db, input.placesPer);
  storeSetting(recorder, key, JSON.stringify(input));
  return {};
}
