import { suppress, type CountTable, type Spot } from '../../../../shared/domain/small-numbers/index.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { computeFigures, type ComputedFigure } from './computed.rules.ts';
import { exactNumber, type PlainFigure } from './figure.rules.ts';

/** A series as a table of counts with the sums that stand beside it, and which place each number is of. */
interface SeriesTable {
  table: CountTable;
  placeAt(spot: Spot): string | null;
}

/** Groups with a figure of their own whose members are in no other such group. */
function groupsIn(counts: ReadonlyMap<string, number | null>): string[] {
  const taken = new Set<string>();
  return [...counts.keys()].filter((place) => {
    const members = placesIn(place);
    if (members.length < 2 || counts.get(place) === null || members.some((ags) => taken.has(ags))) return false;
    for (const ags of members) taken.add(ags);
    return true;
  });
}

function tableOf(counts: ReadonlyMap<string, number | null>, municipalities: readonly string[]): SeriesTable {
  const groups = groupsIn(counts);
  const grouped = new Set(groups.flatMap(placesIn));
  const rest = municipalities.filter((ags) => !grouped.has(ags));
  const whole = counts.get(wholeDistrict) ?? null;
  const rows = [...groups.map(placesIn), rest];
  const cells = rows.map((row) => row.map((ags) => counts.get(ags) ?? null));
  const totals = groups.map((group) => counts.get(group) ?? 0);
  // What is left of the Kreis beside its groups can be worked out: it counts as printed.
  const left = whole === null ? null : whole - totals.reduce((sum, total) => sum + total, 0);
  const isPlain = groups.length === 0;
  return {
    table: { cells, rowTotals: [...totals, left], columnTotals: null, grandTotal: isPlain ? null : whole },
    placeAt({ row, column }) {
      if (row < 0) return column < 0 ? wholeDistrict : null;
      if (column >= 0) return rows[row]?.[column] ?? null;
      return groups[row] ?? (isPlain ? wholeDistrict : null);
    },
  };
}

/** A count that could tell of a single person; none at all tells of nobody. */
const isSmallCount = (count: number | null, minimum: number): boolean => count !== null && count > 0 && count < minimum;

/**
 * Where nearly all belong to a count, the few who do not can be told from it and from the whole it is a share of: places
 * with a small rest.
 */
export function smallRests(
  counts: readonly PlainFigure[],
  wholes: readonly PlainFigure[],
  minimum: number,
): Set<string> {
  const { figures } = computeFigures(counts, wholes, { factor: 100, decimals: 0 });
  const rest = ({ numerator, denominator }: ComputedFigure): number =>
    (exactNumber(denominator.value) ?? 0) - (exactNumber(numerator.value) ?? 0);
  return new Set(figures.filter((figure) => isSmallCount(rest(figure), minimum)).map(({ place }) => place));
}

export interface WithheldRule {
  minimum: number;
  /**
   * What earlier papers withhold of the same series; it stays while there is something to hide, else two papers together
   * would tell what each withholds.
   */
  before: ReadonlySet<string>;
  /** Places whose count tells of a small rest. */
  rests?: ReadonlySet<string>;
}

/**
 * The places whose count of persons must not be printed: small ones, and as few others as keep them from being worked out
 * from groups and the Kreis.
 */
export function withheldPlaces(
  series: readonly PlainFigure[],
  municipalities: readonly string[],
  { minimum, before, rests = new Set() }: WithheldRule,
): Set<string> {
  const counts = new Map(series.map(({ place, value }) => [place, exactNumber(value)]));
  const isSecret = ([place, count]: readonly [string, number | null]): boolean =>
    isSmallCount(count, minimum) || rests.has(place);
  const places = new Set<string>([...counts].filter(isSecret).map(([place]) => place));
  if (places.size === 0) return places;
  const { table, placeAt } = tableOf(counts, municipalities);
  const isKept = (place: string): boolean => before.has(place) || rests.has(place);
  const hidden = suppress(table, { minimum, alsoHidden: (spot) => isKept(placeAt(spot) ?? '') });
  for (const [row, cells] of hidden.cells.entries())
    for (const [column, isHidden] of cells.entries()) if (isHidden) places.add(placeAt({ row, column }) ?? '');
  for (const [row, isHidden] of hidden.rowTotals.entries())
    if (isHidden) places.add(placeAt({ row, column: -1 }) ?? '');
  if (hidden.grandTotal) places.add(wholeDistrict);
  // A group beside the table (it shares members with another) would tell of its members.
  for (const place of counts.keys()) {
    const members = placesIn(place);
    if (members.length > 1 && members.some((ags) => places.has(ags)) && !groupsIn(counts).includes(place))
      places.add(place);
  }
  places.delete('');
  return places;
}
