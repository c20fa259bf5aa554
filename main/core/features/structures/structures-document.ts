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
import { structureRows } from './structures.rules.ts';
import { structuresOf } from './structures.service.ts';

/** Columns that can be read beside each other on A4 across. */
const columnsAtOnce = 8;

function tableOf(columns: readonly StructureColumn[], source: string): Block {
  return {
    type: 'table',
    caption: t.caption(columns.map(({ name }) => name)),
    columns: [
      { text: t.field, align: 'left', share: 5 },
      ...columns.map(({ name }) => ({ text: name, align: 'left' as const, share: 4 })),
    ],
    rows: structureRows(columns).map(({ label, cells }) => ({
      kind: 'row',
      cells: [textCell(label), ...cells.map(({ text, silent }) => ({ text, ...(silent && { hatched: true }) }))],
    })),
    source,
  };
}

/** Structures of all municipalities beside each other; people are not printed. Throws SURVEY_NOT_FOUND. */
export function structuresDocument(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const { survey, columns } = structuresOf(context, options);
  const settings = readSettings(db);
  const matrix = coverageMatrix(context, { rows: 'fieldOfAction', columns: 'municipality', surveyId: survey.id });
  const asOf = clock.now();
  const source = responseRate(rateOf(matrix.responses));
  const parts: Block[] = [];
  for (let from = 0; from < columns.length; from += columnsAtOnce) {
    if (from > 0) parts.push(heading(t.more));
    parts.push(tableOf(columns.slice(from, from + columnsAtOnce), source));
  }
  return {
    options,
    settings,
    title: t.title,
    subtitle: [survey.title, reportTexts.asOf(formatInstant(asOf)), reportTexts.public].join(' · '),
    foot: footOf(matrix.survey, settings),
    paper: 'A4 landscape',
    blocks: [paragraph(t.lead, 'lead'), ...parts, paragraph(t.reading, 'note')],
    surveyId: survey.id,
    responses: matrix.responses,
    asOf,
  };
}
