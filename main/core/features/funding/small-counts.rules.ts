import { suppress } from '../../../../shared/domain/small-numbers/index.ts';

/** A programme with the participants its measures report; null where nobody said a number. */
export interface ProgrammeCounts {
  name: string;
  measures: readonly { id: string; count: number | null }[];
}
export interface HiddenCounts {
  measures: ReadonlySet<string>;
  programmes: ReadonlySet<string>;
  total: boolean;
}

function sumOf(counts: readonly (number | null)[]): number | null {
  const said = counts.filter((count) => count !== null);
  return said.length === 0 ? null : said.reduce((all, count) => all + count, 0);
}
const sumIn = ({ measures }: ProgrammeCounts): number | null => sumOf(measures.map(({ count }) => count));

/** The measures of one programme and their sum. */
function withinProgramme(programme: ProgrammeCounts, minimum: number, known: HiddenCounts) {
  const { name, measures } = programme;
  const table = {
    cells: [measures.map(({ count }) => count)],
    rowTotals: [sumIn(programme)],
    columnTotals: null,
    grandTotal: null,
  };
  const alsoHidden = ({ column }: { column: number }): boolean =>
    column < 0 ? known.programmes.has(name) : known.measures.has(measures[column]?.id ?? '');
  const { cells, rowTotals } = suppress(table, { minimum, alsoHidden });
  return {
    measures: measures.flatMap(({ id }, at) => (cells[0]?.[at] ? [id] : [])),
    programmes: rowTotals[0] ? [name] : [],
  };
}

/** The sums of the programmes and that of all. */
function overProgrammes(programmes: readonly ProgrammeCounts[], minimum: number, known: HiddenCounts) {
  const distinct = new Map(programmes.flatMap(({ measures }) => measures).map(({ id, count }) => [id, count]));
  const table = {
    cells: programmes.map((programme) => [sumIn(programme)]),
    rowTotals: null,
    columnTotals: [sumOf([...distinct.values()])],
    grandTotal: null,
  };
  const alsoHidden = ({ row }: { row: number }): boolean =>
    row < 0 ? known.total : known.programmes.has(programmes[row]?.name ?? '');
  const { cells, columnTotals } = suppress(table, { minimum, alsoHidden });
  return { programmes: programmes.flatMap(({ name }, at) => (cells[at]?.[0] ? [name] : [])), total: columnTotals[0] };
}

/** What must not be printed: small counts, and what would tell them. Each thing hidden may ask for another. */
export function hiddenCounts(
  programmes: readonly ProgrammeCounts[],
  minimum: number,
  known: HiddenCounts = { measures: new Set(), programmes: new Set(), total: false },
): HiddenCounts {
  const within = programmes.map((programme) => withinProgramme(programme, minimum, known));
  const measures = new Set([...known.measures, ...within.flatMap((one) => one.measures)]);
  const names = new Set([...known.programmes, ...within.flatMap((one) => one.programmes)]);
  const over = overProgrammes(programmes, minimum, { ...known, programmes: names });
  const next = {
    measures,
    programmes: new Set([...names, ...over.programmes]),
    total: known.total || over.total === true,
  };
  const isSame =
    next.measures.size === known.measures.size &&
    next.programmes.size === known.programmes.size &&
    next.total === known.total;
  return isSame ? next : hiddenCounts(programmes, minimum, next);
}
