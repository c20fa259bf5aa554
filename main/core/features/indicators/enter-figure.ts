import type { TypedFigure } from '../../../../shared/contract/indicators.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { parsePeriod } from '../../../../shared/domain/period.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { districtWide } from '../../../../shared/domain/region-names.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { parseQuantity } from '../../../../shared/domain/quantity.ts';
import { indicatorTexts as t } from '../../../../shared/i18n/de/indicators.ts';
import { signMeanings } from '../../../../shared/i18n/de/official-signs.ts';
import type { Row } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { listRegions } from '../settings/index.ts';
import { surveyForYear } from '../surveys/index.ts';
import { storedFigures } from './indicators.repository.ts';
import { indicatorOf } from './indicators.service.ts';

const bad = (field: string): Problem => new Problem('FIELD_INVALID', { field });
const zeroSign = '–';
const inBrackets = /^\((.*\d.*)\)$/;

/** "1.234,5", "(17)" of limited meaning, "–" for exactly zero, or a sign that says why there is no figure. */
function readValue(text: string): { value: string | null; sign: string | null; unit?: string } {
  const typed = text.trim();
  if (typed === zeroSign) return { value: '0', sign: zeroSign };
  if (signMeanings[typed]) return { value: null, sign: typed };
  const inner = inBrackets.exec(typed)?.[1];
  const parsed = parseQuantity(inner ?? typed);
  if (!parsed.ok) throw bad(t.figure.value);
  return { value: parsed.value, sign: inner ? '( )' : null, ...(parsed.unit && { unit: parsed.unit }) };
}

function checkPlace(db: ReadDb, place: string): void {
  const known = new Set(listRegions(db).map(({ ags }) => ags));
  if (place !== wholeDistrict && !placesIn(place).every((ags) => known.has(ags))) throw bad(t.figure.place);
}

function rowOf(db: ReadDb, values: TypedFigure): Row & { place: string; period: string; source: string } {
  const { place, edition, quality, remark } = values;
  checkPlace(db, place);
  const period = parsePeriod(values.period);
  if (!period.ok) throw bad(t.figure.period);
  const { unit, ...read } = readValue(values.value);
  const source = values.source.trim();
  return { place, period: period.value, ...read, ...(unit && { unit }), source, edition, quality, remark };
}

/**
 * A figure entered by hand, in the round of this year, as the word of the office. The same place, time and source is the
 * same figure: it is changed, not stored twice. Throws INDICATOR_NOT_FOUND, INDICATOR_COMPUTED, FIELD_INVALID.
 */
export function saveFigure(
  { db, recorder, clock }: WriteContext,
  { id, indicatorId, values }: InputOf<'indicators.saveFigure'>,
): OutputOf<'indicators.saveFigure'> {
  const { commandId } = recorder;
  const indicator = indicatorOf(db, indicatorId);
  if (indicator.numerator_id !== null) throw new Problem('INDICATOR_COMPUTED');
  const row = rowOf(db, values);
  const same = storedFigures(db, indicatorId).find(
    (one) =>
      one.sender === districtWide && one.place === row.place && one.period === row.period && one.source === row.source,
  );
  const known = id ?? same?.id;
  if (known !== undefined) {
    if (!recorder.read('observation', known)) throw new Problem('FIGURE_NOT_FOUND');
    recorder.update('observation', known, row);
    return { id: known, commandId };
  }
  const made = newId();
  const survey_id = surveyForYear(db, recorder, Number(clock.today().slice(0, 4))).id;
  const said = { survey_id, sender: districtWide, actor_name: '', indicator_id: indicatorId };
  recorder.create('observation', { id: made, ...said, ...row });
  return { id: made, commandId };
}

/** Throws FIGURE_NOT_FOUND. */
export function removeFigure(
  { recorder }: WriteContext,
  { id }: InputOf<'indicators.removeFigure'>,
): OutputOf<'indicators.removeFigure'> {
  if (!recorder.read('observation', id)) throw new Problem('FIGURE_NOT_FOUND');
  recorder.remove('observation', id);
  return { commandId: recorder.commandId };
}
