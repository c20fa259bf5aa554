import type { IndicatorRow, IndicatorValues, TypedFigure } from '../../../shared/contract/indicators.ts';
import type { Region } from '../../../shared/contract/settings.ts';
import {
  directions,
  factors,
  figureLevels,
  figureQualities,
  indicatorGroups,
} from '../../../shared/domain/indicators/words.ts';
import { placeKey, placesIn, wholeDistrict } from '../../../shared/domain/place-key.ts';
import { formatPeriod } from '../../../shared/domain/period.ts';
import { figureText } from '../../../shared/domain/field-text.ts';
import { indicatorTexts as t } from '../../../shared/i18n/de/indicators.ts';
import type { Choice, FormField, FormValue, FormValues } from '../../ui/index.ts';
import type { Figure } from '../../../shared/contract/indicators.ts';

const choices = <T extends string>(ids: readonly T[], names: Record<T, string>): Choice[] =>
  ids.map((id) => ({ id, name: names[id], synonyms: [] }));
const r = t.record;

export const definitionFields: readonly FormField[] = [
  { name: 'name', label: r.name, kind: 'text', required: true, wide: true },
  { name: 'definition', label: r.definition, kind: 'long' },
  { name: 'unit', label: r.unit, kind: 'text' },
  { name: 'indicatorGroup', label: r.group, kind: 'choice', options: choices(indicatorGroups, t.groups) },
  { name: 'direction', label: r.direction, kind: 'choice', options: choices(directions, t.directions) },
  { name: 'decimals', label: r.decimals, kind: 'number' },
  { name: 'usualSource', label: r.source, kind: 'text', wide: true },
  { name: 'existsFor', label: r.level, kind: 'choice', options: choices(figureLevels, t.levels), wide: true },
  { name: 'countsPersons', label: r.countsPersons, kind: 'yesNo' },
];

/** Numerator and denominator are chosen among the indicators that hold figures themselves. */
export function formulaFields(indicators: readonly IndicatorRow[], own: string | null): readonly FormField[] {
  const parts = indicators
    .filter(({ id, computed }) => !computed && id !== own)
    .map(({ id, name }) => ({ id, name, synonyms: [] }));
  return [
    { name: 'numeratorId', label: r.numerator, kind: 'choice', options: parts, wide: true, hint: r.formulaNote },
    { name: 'denominatorId', label: r.denominator, kind: 'choice', options: parts, wide: true },
    { name: 'factor', label: r.factor, kind: 'choice', options: choices(['100', '1000', '1'], t.factors) },
  ];
}

export const newValues: IndicatorValues = {
  name: '',
  definition: null,
  unit: null,
  indicatorGroup: null,
  direction: null,
  decimals: 0,
  usualSource: null,
  existsFor: 'municipality',
  countsPersons: true,
  numeratorId: null,
  denominatorId: null,
  factor: null,
};

/** What a form holds, over what was there before. */
export function valuesOf(before: IndicatorValues, entered: Record<string, FormValue>): IndicatorValues {
  const { factor, countsPersons, ...rest } = { ...before, ...entered } as Record<string, FormValue>;
  return {
    ...(rest as unknown as IndicatorValues),
    countsPersons: countsPersons !== false,
    factor: factors.find((one) => one === Number(factor)) ?? null,
  };
}

const f = t.figure;
export const figureFields = (regions: readonly Region[]): readonly FormField[] => [
  {
    name: 'places',
    label: f.place,
    kind: 'several',
    required: true,
    wide: true,
    hint: f.placeHint,
    options: [
      ...regions.map(({ ags, name }) => ({ id: ags, name, synonyms: [] })),
      { id: wholeDistrict, name: t.district, synonyms: [] },
    ],
  },
  { name: 'period', label: f.period, kind: 'text', required: true, hint: f.periodHint },
  { name: 'value', label: f.value, kind: 'text', required: true, hint: f.valueHint },
  { name: 'source', label: f.source, kind: 'text', required: true, wide: true },
  { name: 'edition', label: f.edition, kind: 'text' },
  { name: 'quality', label: f.quality, kind: 'choice', options: choices(figureQualities, t.qualities) },
  { name: 'remark', label: f.remark, kind: 'long' },
];

/** A stored figure as it is typed. */
export const typedValues = (figure: Figure): FormValues => ({
  places: figure.place === wholeDistrict ? [wholeDistrict] : placesIn(figure.place),
  period: formatPeriod(figure.period),
  value: figureText(figure),
  source: figure.source,
  edition: figure.edition,
  quality: figure.quality,
  remark: figure.remark,
});

export function typedFigure(entered: Record<string, FormValue>): TypedFigure {
  const { places, ...rest } = entered;
  const chosen = Array.isArray(places) ? (places as string[]) : [];
  const districtWide = chosen.includes(wholeDistrict);
  return {
    ...(rest as unknown as Omit<TypedFigure, 'place'>),
    place: placeKey({ municipalities: districtWide ? [] : chosen, districtWide }),
  };
}
