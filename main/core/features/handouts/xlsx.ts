import type { CoverageReport } from '../../../../shared/contract/handouts.ts';
import { isSilent } from '../../../../shared/domain/coverage-report/responses.ts';
import { handoutTexts } from '../../../../shared/i18n/de/handouts.ts';
import { rateOf, responseRate } from '../../../../shared/i18n/de/response-rate.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import { workbookBytes, type OutputCell, type OutputSheet } from '../../../excel/write/index.ts';

/** No figure without the round, its Stand and the response rate. */
function headOf({ options, matrix, asOf }: CoverageReport): Pick<OutputSheet, 'title' | 'notes'> {
  const stand = `${matrix.survey.title} · ${reportTexts.asOf(formatInstant(asOf))}`;
  return { title: options.title, notes: [stand, responseRate(rateOf(matrix.responses))] };
}

/** Known offers; where no return came from and nobody else named any, words: a 0 would be a statement nobody made. */
const countIn = (matrix: CoverageReport['matrix'], column: string, count: number): OutputCell =>
  count === 0 && isSilent(matrix, column) ? handoutTexts.statement('notReported') : count;

function matrixSheet(report: CoverageReport): OutputSheet {
  const { matrix } = report;
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const rows = matrix.rows.map((row): OutputCell[] => [
    row.name,
    ...matrix.columns.map(({ id }) => countIn(matrix, id, cells.get(`${row.id} ${id}`)?.count ?? 0)),
    matrix.districtWideByRow[row.id] ?? 0,
    matrix.rowTotals[row.id] ?? 0,
  ]);
  const sums: OutputCell[] = [
    reportTexts.differentOffers,
    ...matrix.columns.map(({ id }) => countIn(matrix, id, matrix.columnTotals[id] ?? 0)),
    matrix.districtWideTotal,
    matrix.total - matrix.districtWideTotal,
  ];
  const columns = [
    reportTexts.axis[matrix.rowAxis],
    ...matrix.columns.map((c) => c.name),
    handoutTexts.districtWide,
    reportTexts.onTheSpot,
  ];
  return {
    name: reportTexts.sheetCounts,
    ...headOf(report),
    columns: columns.map((header, i) => ({ header, width: i === 0 ? 34 : 14 })),
    rows: [...rows, sums],
  };
}

/** The statement of each municipality in words, with the count of known offers: what the matrix shows by signs. */
function statementSheet(report: CoverageReport): OutputSheet {
  const { matrix } = report;
  const names = new Map([...matrix.rows, ...matrix.columns].map(({ id, name }) => [id, name]));
  const rows = matrix.cells.map((cell): OutputCell[] => [
    names.get(cell.row) ?? '',
    names.get(cell.column) ?? '',
    cell.count,
    cell.fromOthers,
    cell.statement === null ? '' : handoutTexts.statement(cell.statement),
    cell.gap ? reportTexts.gap : '',
  ]);
  const headers = [
    reportTexts.axis[matrix.rowAxis],
    reportTexts.municipality,
    reportTexts.count,
    reportTexts.fromOthers,
    reportTexts.statement,
    reportTexts.gap,
  ];
  return {
    name: reportTexts.sheetStatements,
    ...headOf(report),
    columns: headers.map((header, i) => ({ header, width: i < 2 ? 30 : 18 })),
    rows,
  };
}

function directorySheet(report: CoverageReport): OutputSheet {
  const rows = report.directory.flatMap((section) =>
    section.offers.map((offer): OutputCell[] => [
      section.heading,
      offer.name,
      offer.provider,
      offer.fields,
      offer.targetGroups,
      offer.place,
      offer.period,
    ]),
  );
  const headers = [
    reportTexts.municipality,
    reportTexts.offer,
    reportTexts.provider,
    reportTexts.fields,
    reportTexts.targetGroups,
    reportTexts.place,
    reportTexts.period,
  ];
  return {
    name: reportTexts.sheetDirectory,
    ...headOf(report),
    columns: headers.map((header) => ({ header, width: 28 })),
    rows,
  };
}

function sourceSheet(report: CoverageReport): OutputSheet {
  const rows = report.sources.map((source): OutputCell[] => [source.sender, source.fileName, source.at.slice(0, 10)]);
  const headers = [reportTexts.sender, reportTexts.file, reportTexts.takenOver];
  return {
    name: reportTexts.sheetSources,
    ...headOf(report),
    columns: headers.map((header) => ({ header, width: 36 })),
    rows,
  };
}

/** The data of the report as a workbook: counts, statements in words, directory, sources. */
export function renderXlsx(report: CoverageReport): Promise<Uint8Array> {
  const directory = report.directory.length > 0 ? [directorySheet(report)] : [];
  return workbookBytes({
    title: report.options.title,
    created: report.asOf,
    sheets: [matrixSheet(report), statementSheet(report), ...directory, sourceSheet(report)],
  });
}
