import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { storedSetting, storeSetting } from '../settings/index.ts';

const key = 'silentMonths';
const usual = '6';

/** After how many months without a report a measure counts as silent: as set in this office, else half a year. */
export const silentMonthsOf = (db: ReadDb): number => Number(storedSetting(db, key) ?? usual);

export function setSilence(
  { recorder }: WriteContext,
  { months }: InputOf<'planning.setSilence'>,
): OutputOf<'planning.setSilence'> {
  storeSetting(recorder, key, String(months));
  return { commandId: recorder.commandId };
}
