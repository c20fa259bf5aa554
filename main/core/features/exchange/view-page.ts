import type { BlockDocument, BlockDocumentOptions, DocumentCell } from '../../../../shared/contract/documents.ts';
import { footOf } from '../../../../shared/domain/coverage-report/report-view.ts';
import { numberCell, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { internalFields, longFields } from '../../../../shared/domain/offer-groups.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { offersTexts } from '../../../../shared/i18n/de/offers.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { viewsTexts } from '../../../../shared/i18n/de/views.ts';
import { formatDay, formatInstant, formatNumber } from '../../../../shared/i18n/format.ts';
import type { OutputCell } from '../../../excel/write/index.ts';
import type { ReadContext } from '../../platform/context.ts';
import { standOf, surveyOf } from '../coverage/index.ts';
import { filterWords } from '../offers/index.ts';
import { listViews } from '../views/index.ts';
import { exportedOf } from './exchange.service.ts';
import { cellOf, columnsFor, headOf } from './workbook.ts';

const t = viewsTexts.document;
/** More offers are no page; the file for Excel holds them all. */
const mostOffers = 500;

function printed(cell: OutputCell): DocumentCell {
  if (cell === null) return textCell('');
  if (typeof cell === 'number') return numberCell(cell, formatNumber(cell));
  return textCell(typeof cell === 'object' && 'date' in cell ? formatDay(cell.date) : String(cell));
}

/** A kept view of the offers as a page: its filter, its columns, its order. Throws VIEW_NOT_FOUND, SURVEY_NOT_FOUND. */
export function viewPage(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const view = listViews(context, { list: 'offers' }).views.find(({ id }) => id === options.recordId);
  if (view?.content.list !== 'offers') throw new Problem('VIEW_NOT_FOUND');
  const { filter, columns: asked, sort } = view.content;
  const exported = exportedOf(context, { format: 'xlsx', contacts: 'none', filter, columns: asked, sort });
  const columns = columnsFor(exported).filter((column) => !internalFields.has(column));
  const { offers } = exported;
  const survey = surveyOf(db, options.surveyId);
  const words = filterWords(db, filter);
  const rest = offers.length - mostOffers;
  const asOf = clock.now();
  return {
    options,
    settings: exported.settings,
    title: view.name,
    subtitle: [words, offersTexts.offers(offers.length), reportTexts.asOf(formatInstant(asOf)), reportTexts.public]
      .filter(Boolean)
      .join(' · '),
    foot: footOf(survey, exported.settings),
    paper: 'A4 landscape',
    blocks: [
      {
        type: 'table',
        caption: view.name,
        columns: columns.map((column) => ({
          text: headOf(column).header,
          align: 'left',
          share: column === 'name' || (longFields as ReadonlySet<string>).has(column) ? 3 : 2,
        })),
        rows: offers.slice(0, mostOffers).map((offer) => ({
          kind: 'row',
          cells: columns.map((column) => printed(cellOf(exported, offer, column))),
        })),
      },
      ...(offers.length === 0 ? [paragraph(t.none)] : []),
      ...(rest > 0 ? [paragraph(t.more(rest), 'note')] : []),
    ],
    surveyId: survey.id,
    responses: standOf(context, survey).responses,
    asOf,
  };
}
