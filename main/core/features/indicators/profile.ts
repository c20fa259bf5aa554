import type { Figure, Profile } from '../../../../shared/contract/indicators.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import { fieldText } from '../../../../shared/domain/field-text.ts';
import { structureFields } from '../../../../shared/domain/import-fields.ts';
import { indicatorGroups, type Audience } from '../../../../shared/domain/indicators/words.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { formatPeriod } from '../../../../shared/domain/period.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { indicatorTexts } from '../../../../shared/i18n/de/indicators.ts';
import { statusWords } from '../../../../shared/i18n/de/planning.ts';
import { rateOf, responseRate } from '../../../../shared/i18n/de/response-rate.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { coverageMatrix, surveyOf } from '../coverage/index.ts';
import { structuresIn } from '../entries/index.ts';
import { measureRows, planOf } from '../planning/index.ts';
import { listRegions } from '../settings/index.ts';
import { exactNumber } from './figure.rules.ts';
import { figuresFor } from './figures.ts';
import { allIndicators, type StoredIndicator } from './indicators.repository.ts';

const t = indicatorTexts.profile;
type ProfileFigure = Profile['figures'][number];

const isOf =
  (ags: string) =>
  ({ place }: Figure): boolean =>
    place === ags || placesIn(place).includes(ags);
const withUnit = ({ shown, value }: Figure, unit: string | null): string =>
  unit === null || unit === '%' || unit === 'Personen' || value === null ? shown : `${shown} ${unit}`;

/** The latest figure of a place, its course in the same source, and the same figure of the Kreis. */
function figureOf(db: ReadDb, indicator: StoredIndicator, ags: string, audience: Audience): ProfileFigure | null {
  const { figures } = figuresFor(db, indicator, audience);
  const own = figures.filter(isOf(ags));
  const latest = own.find(({ place }) => place === ags) ?? own[0];
  if (!latest) return null;
  const course = own.filter(({ place, source }) => place === latest.place && source === latest.source).toReversed();
  const district = figures.find(
    ({ place, period, source }) => place === wholeDistrict && period === latest.period && source === latest.source,
  );
  return {
    indicatorId: indicator.id,
    name: indicator.name,
    group: indicatorGroups.find((group) => group === indicator['indicator_group']) ?? null,
    shown: withUnit(latest, indicator.unit),
    withheld: latest.withheld && latest.value === null,
    district: district ? withUnit(district, indicator.unit) : '',
    period: formatPeriod(latest.period),
    source: latest.source,
    ofGroup: latest.place === ags ? '' : latest.placeName,
    trend: course.map(({ value, shown, period, withheld }) => ({
      value: exactNumber(value),
      shown,
      withheld: withheld && value === null,
      label: formatPeriod(period),
    })),
  };
}

function figuresOf(db: ReadDb, ags: string, audience: Audience): ProfileFigure[] {
  const found = allIndicators(db).flatMap((indicator) => figureOf(db, indicator, ags, audience) ?? []);
  const at = ({ group }: ProfileFigure): number => (group ? indicatorGroups.indexOf(group) : indicatorGroups.length);
  return found.toSorted((a, b) => at(a) - at(b));
}

/** Offers on the spot by Handlungsfeld, with the round and its response rate. */
function offersOf(context: ReadContext, ags: string): Pick<Profile, 'offers' | 'offersSource'> {
  const matrix = coverageMatrix(context, { rows: 'fieldOfAction', columns: 'municipality' });
  const counts = new Map(matrix.cells.filter(({ column }) => column === ags).map(({ row, count }) => [row, count]));
  return {
    offers: matrix.rows.flatMap(({ id, name }) => {
      const count = counts.get(id) ?? 0;
      return count > 0 ? [{ field: name, count }] : [];
    }),
    offersSource: t.offersSource(matrix.survey.title, responseRate(rateOf(matrix.responses))),
  };
}

function structuresOf({ db }: ReadContext, ags: string): Pick<Profile, 'structures' | 'structuresSource'> {
  const survey = surveyOf(db, undefined);
  const own = structuresIn(db, survey.id).find(({ place }) => place === ags);
  const structures = structureFields.flatMap((field) => {
    const value = own?.values[field];
    if (value === undefined || value === null) return [];
    const text = [value]
      .flat()
      .map((one) => fieldText(field, String(one)))
      .join(', ');
    return [{ name: fieldLabels[field], text }];
  });
  return { structures, structuresSource: t.structuresSource(survey.title) };
}

function measuresOf({ db, clock }: ReadContext, ags: string): Pick<Profile, 'measures' | 'measuresSource'> {
  try {
    const plan = planOf(db, undefined);
    const measures = measureRows(db, plan.id, clock.today())
      .filter(({ municipalities }) => municipalities.includes(ags))
      .map(({ number, name, status }) => ({
        name: `${number} ${name}`,
        text: statusWords[status ?? 'none'],
      }));
    return { measures, measuresSource: t.measuresSource(plan.name, formatDay(clock.today())) };
  } catch (error) {
    // An office without a plan has no measures.
    if (error instanceof Problem && error.code === 'NO_PLAN_YET') return { measures: [], measuresSource: '' };
    throw error;
  }
}

/** One Kommune in figures, offers, structures and measures. Throws FIELD_INVALID for one that does not exist. */
export function profileOf(context: ReadContext, { ags, audience }: InputOf<'indicators.profile'>): Profile {
  const region = listRegions(context.db).find((one) => one.ags === ags);
  if (!region) throw new Problem('FIELD_INVALID', { field: fieldLabels.municipality });
  const figures = figuresOf(context.db, ags, audience);
  return {
    ags,
    name: region.name,
    audience,
    figures,
    ...offersOf(context, ags),
    ...structuresOf(context, ags),
    ...measuresOf(context, ags),
    withheld: figures.some(({ withheld }) => withheld),
  };
}
