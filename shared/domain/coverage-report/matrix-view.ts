import type { CoverageCell, Matrix } from '../../contract/coverage.ts';
import { handoutTexts } from '../../i18n/de/handouts.ts';
import { reportTexts as t } from '../../i18n/de/report.ts';
import { isSilent } from './responses.ts';
import type { CellView, LegendEntry, LegendSign, MatrixView, RowView } from './view-types.ts';

function signOf({ gap, statement }: CoverageCell): CellView['sign'] {
  if (gap) return 'gap';
  return statement === 'confirmedNone' || statement === 'notMentioned' ? statement : 'none';
}

/** A missing cell prints as a bare count of zero: the matrix of the core always has all of them. */
function cellView(cell: CoverageCell | undefined): CellView {
  if (!cell) return { hatched: false, sign: 'none', count: 0, words: '' };
  const hatched = cell.statement === 'notReported';
  const sign = signOf(cell);
  // "ohne Angabe" is nothing a municipality could answer to: no offer there is an empty place, not a 0.
  if (cell.statement === null && cell.count === 0 && !cell.gap)
    return { hatched, sign, count: null, words: t.noOffers };
  const alone = cell.count === 0 && (hatched || sign !== 'none');
  const words = hatched || sign !== 'none' ? handoutTexts.signs(cell.statement, cell.gap) : '';
  return { hatched, sign, count: alone ? null : cell.count, words };
}

/** The sum of a column; where no return came from, it is hatched as its cells are and never a bare 0. */
function totalView(matrix: Matrix, id: string): CellView {
  const count = matrix.columnTotals[id] ?? 0;
  if (!isSilent(matrix, id)) return { hatched: false, sign: 'none', count, words: '' };
  return {
    hatched: true,
    sign: 'none',
    count: count === 0 ? null : count,
    words: handoutTexts.signs('notReported', false),
  };
}

function legendOf(rows: readonly RowView[]): LegendEntry[] {
  const cells = rows.flatMap((row) => row.cells);
  const occurs: Record<LegendSign, boolean> = {
    count: true,
    notMentioned: cells.some(({ sign }) => sign === 'notMentioned'),
    confirmedNone: cells.some(({ sign }) => sign === 'confirmedNone'),
    gap: cells.some(({ sign }) => sign === 'gap'),
    notReported: cells.some(({ hatched }) => hatched),
  };
  const signs = Object.keys(occurs) as LegendSign[];
  return signs.filter((sign) => occurs[sign]).map((sign) => ({ sign, words: t.legend[sign] }));
}

function notesOf(matrix: Matrix, rows: readonly RowView[]): string[] {
  const besideSign = rows.some((row) =>
    row.cells.some(({ hatched, sign, count }) => (hatched || sign !== 'none') && count !== null),
  );
  return [
    ...(besideSign ? [t.legend.fromOthers] : []),
    t.legend.sums(matrix.rowAxis),
    ...(matrix.ended ? [t.legend.ended(matrix.ended, matrix.survey.year)] : []),
    ...(matrix.districtWideTotal > 0 ? [t.legend.districtWide] : []),
  ];
}

/** The matrix as it is printed: municipalities across, kreisweite offers apart, sums of different offers below. */
export function matrixView(matrix: Matrix): MatrixView {
  const found = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const rows = matrix.rows.map(({ id, name }) => ({
    name,
    cells: matrix.columns.map((column) => cellView(found.get(`${id} ${column.id}`))),
    districtWide: matrix.districtWideByRow[id] ?? 0,
  }));
  return {
    heading: t.matrixHeading(matrix.rowAxis),
    rowHead: t.axis[matrix.rowAxis],
    columns: matrix.columns,
    rows,
    totals: matrix.columns.map(({ id }) => totalView(matrix, id)),
    districtWideTotal: matrix.districtWideTotal,
    legend: legendOf(rows),
    notes: notesOf(matrix, rows),
  };
}
