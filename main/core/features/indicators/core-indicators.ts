import { coreIndicatorNames } from '../../../../shared/i18n/de/indicator-starters.ts';
import { indicatorKey } from '../../../../shared/domain/indicator-name.ts';
import type { ReadDb } from '../../database/statement.ts';
import { idOfKey } from './indicators.repository.ts';

/** The Kerndaten of a concept, as far as the catalogue has them. */
export const coreIndicators = (db: ReadDb): string[] =>
  coreIndicatorNames.flatMap((name) => idOfKey(db, indicatorKey(name)) ?? []);
