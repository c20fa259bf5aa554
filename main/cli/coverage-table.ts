import type { Matrix, Statement } from '../../shared/contract/coverage.ts';
import { isSilent } from '../../shared/domain/coverage-report/responses.ts';
import { rateOf, responseRate } from '../../shared/i18n/de/response-rate.ts';
import { cliTexts } from '../../shared/i18n/de/cli.ts';

const marks: Record<Statement, string> = { named: '', confirmedNone: '0', notMentioned: '·', notReported: '/' };

const cellText = (count: number, statement: Statement | null): string => {
  if (statement === 'notReported') return count > 0 ? `/${count}/` : '///';
  return count > 0 ? String(count) : marks[statement ?? 'notMentioned'] || '0';
};

/** The matrix as text for a console, with the totals of different offers and a legend. */
export function coverageTable(matrix: Matrix): string {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const wide = Object.keys(matrix.districtWideByRow).length > 0;
  const header = ['', ...matrix.columns.map((column) => column.name), ...(wide ? [cliTexts.districtWide] : [])];
  const lines = matrix.rows.map((row) => [
    row.name,
    ...matrix.columns.map((column) => {
      const cell = cells.get(`${row.id} ${column.id}`);
      return cell ? cellText(cell.count, cell.statement) : '';
    }),
    ...(wide ? [String(matrix.districtWideByRow[row.id] || '·')] : []),
  ]);
  const sums = [
    cliTexts.differentOffers,
    ...matrix.columns.map(({ id }) =>
      cellText(matrix.columnTotals[id] ?? 0, isSilent(matrix, id) ? 'notReported' : 'named'),
    ),
    ...(wide ? [String(matrix.districtWideTotal)] : []),
  ];
  const table = [header, ...lines, sums];
  const widths = header.map((_, i) => Math.max(...table.map((row) => (row[i] ?? '').length)));
  const text = table.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  const { responses, survey, total } = matrix;
  const title = cliTexts.coverageTitle(survey.title, responseRate(rateOf(responses)), total);
  return [title, '', ...text, '', cliTexts.legend].join('\n');
}
