import type { Field, RawColumn } from '../columns/candidates.ts';
import type { Mapping } from '../columns/map-columns.ts';
import { contentReasons, figureReasons } from '../columns/reasons.ts';
import { headingYear } from '../columns/value-kind.ts';
import { isWholeDistrict, type PreparedKnowledge } from '../knowledge.ts';
import { isTotalLabel } from '../tables/labels.ts';

const figureConfidence = 0.9;
const nameConfidence = 0.7;

const isYear = ({ path }: RawColumn): boolean => path.some((text) => headingYear(text) !== null);

/** "Schulnr.", "PLZ": numbers that count nothing. */
const numbersThings = /(?:nr|nummer|schlüssel|kennziffer|\bid|plz)\.?$/i;
/** "I. Quartal" */
const partOfYear =
  /^(?:(?:[1-4]|i{1,3}|iv)\.? ?(?:quartal|vierteljahr|halbjahr|hj\.?)|q ?[1-4]|quartal (?:[1-4]|i{1,3}|iv))$/i;

const isPartOfYear = ({ path }: RawColumn): boolean => path.some((text) => partOfYear.test(text));

function holdsFigures({ profile, header }: RawColumn): boolean {
  if (header === '' || numbersThings.test(header)) return false;
  if (profile.telling === 0) return profile.filled > 0;
  return profile.share('number', 'percent', 'money', 'year', 'postalCode') >= 0.6;
}

/** "Wert", "Anzahl" alone: the one column with figures of a list. */
function isNamed({ path, matches }: RawColumn): boolean {
  const match = matches.get('value');
  return path.length === 1 && match !== undefined && match.manner === 'exact' && match.score >= 0.9;
}

function isFigures(column: RawColumn, { field }: Mapping): boolean {
  if (field === 'value') return true;
  // "Jahr / 2023" above 130: a figure of that year, not a year
  if (field === 'period' && (isYear(column) || isPartOfYear(column))) return column.profile.share('date', 'year') < 0.5;
  return field === null && (isYear(column) || holdsFigures(column));
}

/** Texts left of the figures name them where no header does: "Einwohner | 2022 | 2023". */
function nameColumn(
  columns: readonly RawColumn[],
  mappings: readonly Mapping[],
  figures: readonly boolean[],
  knowledge: PreparedKnowledge,
): number {
  const first = figures.indexOf(true);
  const isSeries = columns.filter((column, at) => figures[at] && isYear(column)).length >= 2;
  // "2023 | 2024 | Summe": what adds up the years names nothing
  const isSum = ({ path }: RawColumn): boolean => isSeries && isTotalLabel(path.at(-1) ?? '');
  const isPlace = ({ header, path }: RawColumn): boolean =>
    isWholeDistrict(header) || path.some((text) => knowledge.isMunicipality(text));
  // towns side by side and what adds them up say where, not what
  const isAcross = columns.filter((column, at) => figures[at] && isPlace(column)).length >= 2;
  const namesNothing = (column: RawColumn): boolean =>
    isYear(column) ||
    isSum(column) ||
    isPlace(column) ||
    isPartOfYear(column) ||
    (isAcross && /(?:^|[\s-])(?:summe|gesamt|insgesamt|kreis|[σ∑])(?!\p{L})/iu.test(column.header));
  const headsAreNames = columns.some((column, at) => figures[at] && !namesNothing(column));
  if (mappings.some(({ field }) => field === 'indicator') || headsAreNames) return -1;
  return columns.findIndex(
    ({ profile }, at) => at < first && mappings[at]?.field === null && profile.share('text') >= 0.6,
  );
}

/** Days or years in a column without a heading, or below that of the places beside it: when the figures were counted. */
function withPeriods(columns: readonly RawColumn[], mappings: readonly Mapping[]): Mapping[] {
  const isNamed = mappings.some(({ field }) => field === 'period') || columns.some((column) => isYear(column));
  const at = isNamed
    ? -1
    : columns.findIndex(
        ({ header, matches, profile }, index) =>
          (header === '' || (matches.get('municipality')?.score ?? 0) >= 0.8) &&
          mappings[index]?.field === null &&
          profile.telling > 0 &&
          profile.share('date', 'year') >= 0.8,
      );
  return mappings.map((mapping, index): Mapping =>
    index === at ? { field: 'period', confidence: nameConfidence, reason: figureReasons.periods } : mapping,
  );
}

/** "Kennzahl" in the corner above names of municipalities heads the other way: the column names the places. */
function withPlaces(columns: readonly RawColumn[], mappings: readonly Mapping[]): Mapping[] {
  if (mappings.some(({ field }) => field === 'municipality')) return [...mappings];
  return mappings.map((mapping, at): Mapping => {
    const isPlaces = mapping.field === 'indicator' && (columns[at]?.profile.municipality ?? 0) >= 0.6;
    return isPlaces ? { field: 'municipality', confidence: figureConfidence, reason: contentReasons.places } : mapping;
  });
}

/**
 * Every column with figures counts where no column is called "Wert": years across, one indicator per column, or one
 * municipality per column. What stands above a column then belongs to its figures.
 */
export function withFigures(
  columns: readonly RawColumn[],
  found: readonly Mapping[],
  knowledge: PreparedKnowledge,
): Mapping[] {
  const mappings = withPeriods(columns, withPlaces(columns, found));
  const has = (field: Field): boolean => mappings.some((mapping) => mapping.field === field);
  const isList = has('indicator') && columns.some((column, at) => mappings[at]?.field === 'value' && isNamed(column));
  if (isList) return mappings;
  const figures = columns.map((column, at) => isFigures(column, mappings[at]!));
  const name = nameColumn(columns, mappings, figures, knowledge);
  return mappings.map((mapping, at): Mapping => {
    if (at === name && !has('municipality') && columns[at]!.profile.municipality >= 0.6)
      return { field: 'municipality', confidence: nameConfidence, reason: contentReasons.places };
    if (at === name) return { field: 'indicator', confidence: nameConfidence, reason: figureReasons.names };
    if (!figures[at]) return mapping;
    const reason = isYear(columns[at]!) ? figureReasons.year(columns[at]!.header) : figureReasons.figures;
    return { field: 'value', confidence: figureConfidence, reason };
  });
}
