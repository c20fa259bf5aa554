import type { CoverageCell, CoverageMeasure, Matrix } from '../../../../../shared/contract/coverage.ts';
import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentCell,
} from '../../../../../shared/contract/documents.ts';
import { cellFigure, sumFigure } from '../../../../../shared/domain/coverage-report/cell-figure.ts';
import { changeSign } from '../../../../../shared/domain/coverage-report/cell-text.ts';
import { isSilent, responsesSentence } from '../../../../../shared/domain/coverage-report/responses.ts';
import { footOf } from '../../../../../shared/domain/coverage-report/report-view.ts';
import { countCell, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { coverageTexts } from '../../../../../shared/i18n/de/coverage.ts';
import { matrixDocumentTexts as t } from '../../../../../shared/i18n/de/coverage-matrix-document.ts';
import { measureTexts } from '../../../../../shared/i18n/de/coverage-measures.ts';
import { handoutTexts } from '../../../../../shared/i18n/de/handouts.ts';
import { reportTexts } from '../../../../../shared/i18n/de/report.ts';
import { rateOf, responseRate } from '../../../../../shared/i18n/de/response-rate.ts';
import { formatInstant } from '../../../../../shared/i18n/format.ts';
import type { ReadDb } from '../../../database/statement.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { coverageMatrix } from '../../coverage/index.ts';
import { figuresFor, findIndicator, minimumCount } from '../../indicators/index.ts';
import { filterWords } from '../../offers/index.ts';
import { readSettings } from '../../settings/index.ts';

/** What is not printed: a cell, the sum of a column, what is kreisweit in a row (`null`: in all). */
interface Hidden {
  cell: (row: string, column: string) => boolean;
  column: (id: string) => boolean;
  districtWide: (row: string | null) => boolean;
  any: boolean;
}
const nothing: Hidden = { cell: () => false, column: () => false, districtWide: () => false, any: false };

/** Participants are people: small figures stay hidden, and every sum out of which one could be told. */
function hiddenIn({ cells, measured }: Matrix, minimum: number): Hidden {
  const isSmall = (value: number | null | undefined): boolean => !!value && value < minimum;
  const small = cells.filter(({ value }) => isSmall(value));
  const wide = Object.entries(measured?.districtWideByRow ?? {}).flatMap(([row, value]) => (isSmall(value) ? row : []));
  const keys = new Set(small.map(({ row, column }) => `${row} ${column}`));
  const columns = new Set(small.map(({ column }) => column));
  return {
    cell: (row, column) => keys.has(`${row} ${column}`),
    column: (id) => columns.has(id) || isSmall(measured?.columns[id]),
    districtWide: (row) => (row === null ? wide.length > 0 : wide.includes(row)),
    any: small.length + wide.length > 0,
  };
}

/** A figure per 1,000 tells its base where offers are counted elsewhere: what no paper prints of the base stays hidden here too. */
function hiddenBase(db: ReadDb, per: string | undefined, { rowAxis, columnAxis }: Matrix): Hidden {
  const [indicatorId = '', source] = (per ?? '').split('|');
  const indicator = source === undefined ? undefined : findIndicator(db, indicatorId);
  if (!indicator) return nothing;
  const { figures } = figuresFor(db, indicator, 'public');
  const places = new Set(figures.filter((one) => one.withheld && one.source === source).map(({ place }) => place));
  if (places.size === 0) return nothing;
  // Without a place of its own a figure is set against all Kommunen together, which would tell the one that is missing.
  const isSecret = (ags: string | null): boolean => ags === null || places.has(ags);
  return {
    cell: (row, column) => isSecret(rowAxis === 'municipality' ? row : columnAxis === 'municipality' ? column : null),
    column: (id) => isSecret(columnAxis === 'municipality' ? id : null),
    districtWide: () => true,
    any: true,
  };
}

const either = (one: Hidden, other: Hidden): Hidden => ({
  cell: (row, column) => one.cell(row, column) || other.cell(row, column),
  column: (id) => one.column(id) || other.column(id),
  districtWide: (row) => one.districtWide(row) || other.districtWide(row),
  any: one.any || other.any,
});

/** A statement with the figure others reported where there is one. */
const saidAnd = (said: string, figure: string): string => (figure === '' ? said : `${said}; ${figure}`);
const secret: DocumentCell = { text: t.secret, hatched: true };

function cellOf(cell: CoverageCell | undefined, { measured }: Matrix, hidden: Hidden): DocumentCell {
  if (!cell) return textCell('');
  if (hidden.cell(cell.row, cell.column)) return secret;
  const figure = cellFigure(cell, measured);
  const { statement, count } = cell;
  const changes = changeSign(cell) === '' ? '' : ` (${changeSign(cell)})`;
  const mark = cell.gap ? { mark: 'diamond' as const } : {};
  if (statement !== null && statement !== 'named') {
    const said = t.statements[statement];
    return {
      text: `${saidAnd(said, count > 0 ? figure : '')}${changes}`,
      hatched: statement === 'notReported',
      ...mark,
    };
  }
  const value = measured ? cell.value : count;
  return {
    text: statement === null && count === 0 ? '' : `${figure}${changes}`,
    ...(value !== null && value !== undefined && { value }),
    ...mark,
  };
}

type Figure = number | null | undefined;
/** Where no return came from, a sum says so as its cells do, and is never a bare 0. */
function sumCell(matrix: Matrix, id: string, count: number, figure: DocumentCell): DocumentCell {
  const nobodySpoke = count === 0 && matrix.responses.answered === 0;
  if (figure === secret || !(isSilent(matrix, id) || nobodySpoke)) return figure;
  return { text: saidAnd(t.statements.notReported, count > 0 ? figure.text : ''), hatched: true };
}

/** Where offers are counted: what there is in a row on the spot, each once. */
const onTheSpot = (matrix: Matrix, count: number, id: string): DocumentCell[] =>
  matrix.measured ? [] : [sumCell(matrix, id, count, textCell(countCell(count).text))];

/** Names of rows take a fifth of the sheet, as wide as most of them are; a wider matrix stands in parts. */
const rowHeadShare = (others: number): number => Math.min(others, 15) * 0.27;

function tableOf(matrix: Matrix, caption: string, hidden: Hidden, source: string): Block {
  const { rows, columns, measured, cells } = matrix;
  const found = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const sum = (count: number, value: Figure, isSecret: boolean): DocumentCell =>
    isSecret ? secret : measured ? textCell(sumFigure(count, value, measured)) : textCell(countCell(count).text);
  const columnSum = (id: string): DocumentCell => {
    const count = matrix.columnTotals[id] ?? 0;
    return sumCell(matrix, id, count, sum(count, measured?.columns[id], hidden.column(id)));
  };
  const others = [
    ...columns.map(({ name }) => name),
    handoutTexts.districtWide,
    ...(measured ? [] : [reportTexts.onTheSpot]),
  ];
  const body = rows.map((row) => ({
    kind: 'row' as const,
    cells: [
      textCell(row.name),
      ...columns.map((column) => cellOf(found.get(`${row.id} ${column.id}`), matrix, hidden)),
      sum(matrix.districtWideByRow[row.id] ?? 0, measured?.districtWideByRow[row.id], hidden.districtWide(row.id)),
      ...onTheSpot(matrix, matrix.rowTotals[row.id] ?? 0, row.id),
    ],
  }));
  const total = {
    kind: 'total' as const,
    cells: [
      textCell(measured ? reportTexts.onTheSpot : reportTexts.differentOffers),
      ...columns.map(({ id }) => columnSum(id)),
      sum(matrix.districtWideTotal, measured?.districtWideTotal, hidden.districtWide(null)),
      ...onTheSpot(matrix, matrix.total - matrix.districtWideTotal, ''),
    ],
  };
  return {
    type: 'table',
    caption,
    columns: [
      { text: reportTexts.axis[matrix.rowAxis], align: 'left', share: rowHeadShare(others.length) },
      ...others.map((text) => ({ text, align: 'right' as const, share: 1 })),
    ],
    rows: [...body, total],
    dense: true,
    source,
  };
}

/** Every cell in which something changed, as a list: in Excel the matrix itself holds plain numbers. */
function changesOf({ rows, columns, cells, rowAxis, columnAxis, before }: Matrix): Block[] {
  if (!before || !cells.some((cell) => changeSign(cell) !== '')) return [];
  const nameIn = (entries: Matrix['rows'], id: string): string => entries.find((entry) => entry.id === id)?.name ?? id;
  const changed = cells.filter((cell) => changeSign(cell) !== '');
  return [
    {
      type: 'table',
      caption: t.changes.title(before.title),
      columns: [
        { text: reportTexts.axis[rowAxis], align: 'left', share: 3 },
        { text: reportTexts.axis[columnAxis], align: 'left', share: 3 },
        { text: t.changes.added, align: 'right', share: 1.3 },
        { text: t.changes.gone, align: 'right', share: 1.3 },
      ],
      rows: changed.map(({ row, column, added, gone }) => ({
        kind: 'row',
        cells: [
          textCell(nameIn(rows, row)),
          textCell(nameIn(columns, column)),
          countCell(added ?? 0),
          countCell(gone ?? 0),
        ],
      })),
    },
  ];
}

/** How the matrix is read, in one paragraph below it: line by line it would not stand on one sheet. */
function notesOf({ responses, cells, measured, districtWideTotal, before }: Matrix, secretNote: string | null): string {
  const silent = cells.some(({ statement }) => statement === 'notReported');
  const partly = cells.some(({ count, stated, value }) => stated !== undefined && stated < count && value !== null);
  const unknown = measured && cells.some(({ count, value }) => count > 0 && value === null);
  return [
    `${responseRate(rateOf(responses))}.`,
    ...(silent ? [t.hatchedNote] : []),
    ...(cells.some(({ gap }) => gap) ? [t.gapNote] : []),
    ...(before && cells.some((cell) => changeSign(cell) !== '') ? [t.changes.note(before.title)] : []),
    ...(measured && measured.measure !== 'offers' && partly ? [t.atLeastNote] : []),
    ...(unknown ? [t.unknownNote] : []),
    ...(measured?.inexact ? [measureTexts.legend.inexact] : []),
    ...(secretNote === null ? [] : [secretNote]),
    ...(districtWideTotal > 0 ? [t.districtWideNote] : []),
  ].join(' ');
}

type MatrixOptions = NonNullable<BlockDocumentOptions['matrix']>;
const usual: MatrixOptions = { rows: 'fieldOfAction', columns: 'municipality' };

/** The matrix as it stands on the screen: axes, what is counted, per what, and the filter. Throws SURVEY_NOT_FOUND. */
export function matrixDocument(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const { matrix: asked = usual as NonNullable<BlockDocumentOptions['matrix']>, filter = {}, surveyId } = options;
  const input = { ...asked, filter, ...(surveyId !== undefined && { surveyId }) };
  const matrix = coverageMatrix(context, input);
  const measure: CoverageMeasure = matrix.measured?.measure ?? 'offers';
  const minimum = minimumCount(db);
  const people = () => coverageMatrix(context, { ...input, per: undefined });
  const hidden = either(
    measure === 'participants' ? hiddenIn(people(), minimum) : nothing,
    hiddenBase(db, asked.per, matrix),
  );
  const settings = readSettings(db);
  const words = filterWords(db, filter);
  const asOf = clock.now();
  const title = t.title(measure, matrix.rowAxis, matrix.columnAxis);
  const facts = [
    matrix.survey.title,
    measureTexts.line(measure, matrix.measured?.per ?? null),
    ...(asked.compare && matrix.before ? [coverageTexts.compare.line(matrix.before.title)] : []),
    ...(words ? [t.filter(words)] : []),
    reportTexts.asOf(formatInstant(asOf)),
    reportTexts.public,
  ];
  return {
    options,
    settings,
    title,
    subtitle: facts.join(' · '),
    foot: footOf(matrix.survey, settings),
    paper: 'A4 landscape',
    blocks: [
      paragraph(responsesSentence(matrix)),
      tableOf(matrix, title, hidden, notesOf(matrix, hidden.any ? t.secretNote(minimum) : null)),
      ...changesOf(matrix),
    ],
    surveyId: matrix.survey.id,
    responses: matrix.responses,
    asOf,
  };
}
