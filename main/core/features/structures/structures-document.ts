import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { StructureColumn } from '../../../../shared/contract/structures.ts';
import { footOf } from '../../../../shared/domain/coverage-report/report-view.ts';
import { heading, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { rateOf, responseRate } from '../../../../shared/i18n/de/response-rate.ts';
import { structuresTexts as t } from '../../../../shared/i18n/de/structures.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { coverageMatrix } from '../coverage/index.ts';
import { readSettings } from '../settings/index.ts';
import { structureRows, type StructureRow } from './structures.rules.ts';
import { structuresOf } from './structures.service.ts';

/** Columns that can be read beside each other on A4 across. */
const columnsAtOnce = 8;

const isUnanswered = ({ cells }: StructureRow): boolean => cells.every(({ silent }) => silent);

/** `left` are the lines no Kommune says anything to. */
function tableOf(columns: readonly StructureColumn[], left: readonly string[], source: string): Block {
  return {
    type: 'table',
    caption: t.caption(columns.map(({ name }) => name)),
    columns: [
      { text: t.field, align: 'left', share: 5 },
      ...columns.map(({ name }) => ({ text: name, align: 'left' as const, share: 4 })),
    ],
    rows: structureRows(columns)
      .filter(({ label }) => !left.includes(label))
      .map(({ label, cells }) => ({
        kind: 'row',
        cells: [textCell(label), ...cells.map(({ text, silent }) => ({ text, ...(silent && { hatched: true }) }))],
      })),
    source,
  };
}

/** How the tables are read; the lines without any answer are named instead of a hatched line each. */
const notesOf = (rows: readonly StructureRow[], left: readonly string[]): Block[] =>
  [
    ...(left.length > 0 ? [t.unanswered(left)] : []),
    ...(rows.some((row) => !isUnanswered(row) && row.cells.some(({ silent }) => silent)) ? [t.reading] : []),
    t.origin,
  ].map((text) => paragraph(text, 'note'));

/** Structures of all municipalities beside each other; people are not printed. Throws SURVEY_NOT_FOUND. */
export function structuresDocument(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const { survey, columns } = structuresOf(context, options);
  const settings = readSettings(db);
  const matrix = coverageMatrix(context, { rows: 'fieldOfAction', columns: 'municipality', surveyId: survey.id });
  const asOf = clock.now();
  const source = responseRate(rateOf(matrix.responses));
  const rows = structureRows(columns);
  const left = rows.filter(isUnanswered).map(({ label }) => label);
  const parts: Block[] = [];
  for (let from = 0; from < columns.length; from += columnsAtOnce) {
    if (from > 0) parts.push(heading(t.more));
    parts.push(tableOf(columns.slice(from, from + columnsAtOnce), left, source));
  }
  return {
    options,
    settings,
    title: t.title,
    subtitle: [survey.title, reportTexts.asOf(formatInstant(asOf)), reportTexts.public].join(' · '),
    foot: footOf(matrix.survey, settings),
    paper: 'A4 landscape',
    blocks: [paragraph(t.lead, 'lead'), ...parts, ...notesOf(rows, left)],
    surveyId: survey.id,
    responses: matrix.responses,
    asOf,
  };
}
