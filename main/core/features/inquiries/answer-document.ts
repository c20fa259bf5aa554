import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { footOf } from '../../../../shared/domain/coverage-report/report-view.ts';
import { heading, paragraph } from '../../../../shared/domain/documents/blocks.ts';
import { inquiryTexts as t } from '../../../../shared/i18n/de/inquiries.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { formatInstant, formatNumber } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { standOf, surveyOf } from '../coverage/index.ts';
import { filterWords, type PublicEntry } from '../offers/index.ts';
import { readSettings } from '../settings/index.ts';
import { inquiryOf, offersOf } from './inquiries.service.ts';
import { selectionOf } from './selection.rules.ts';

/** More offers are no answer on a page; the directory holds them all. */
const mostOffers = 200;

function offerTable(title: string, entries: readonly PublicEntry[]): Block[] {
  if (entries.length === 0) return [];
  const shares = [3, 2.2, 2.8];
  const table: Block = {
    type: 'table',
    caption: title,
    columns: t.document.columns.map((text, at) => ({ text, align: 'left', share: shares[at] ?? 1 })),
    rows: entries.slice(0, mostOffers).map(({ name, provider, forWhom, whereWhen }) => ({
      kind: 'row',
      cells: [{ text: [name, provider].filter(Boolean).join('\n') }, { text: forWhom }, { text: whereWhen }],
    })),
  };
  const rest = entries.length - mostOffers;
  return [heading(title), table, ...(rest > 0 ? [paragraph(t.document.more(rest), 'note')] : [])];
}

/** The answer to an inquiry: the words, and the offers of its selection. Throws INQUIRY_NOT_FOUND, SURVEY_NOT_FOUND. */
export function inquiryAnswer(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  if (options.recordId === undefined) throw new Problem('INQUIRY_NOT_FOUND');
  const inquiry = inquiryOf(context, options.recordId);
  const { here, districtWide } = offersOf(context, inquiry);
  const survey = surveyOf(db, options.surveyId);
  const stand = standOf(context, survey);
  const settings = readSettings(db);
  const asOf = clock.now();
  const silent = stand.responses.missing.filter(
    ({ ags }) => inquiry.municipalities.length === 0 || inquiry.municipalities.includes(ags),
  );
  const figures = [
    { value: formatNumber(here.length), label: t.document.here(here.length, inquiry.municipalities.length > 0) },
    ...(districtWide.length > 0
      ? [{ value: formatNumber(districtWide.length), label: t.document.wide(districtWide.length) }]
      : []),
  ];
  const words = filterWords(db, selectionOf(inquiry).here);
  return {
    options,
    settings,
    title: inquiry.question,
    subtitle: [t.document.asked(inquiry.askedBy, inquiry.receivedDay), reportTexts.asOf(formatInstant(asOf))].join(
      ' · ',
    ),
    foot: footOf(survey, settings),
    paper: 'A4',
    blocks: [
      ...(inquiry.answer ? [paragraph(inquiry.answer, 'lead')] : []),
      { type: 'figures', figures },
      ...(here.length + districtWide.length === 0 ? [paragraph(t.document.none)] : []),
      ...(silent.length > 0 ? [paragraph(t.document.silent(silent.map(({ name }) => name)), 'note')] : []),
      ...offerTable(inquiry.municipalities.length > 0 ? t.document.hereTitle : t.document.allTitle, here),
      ...offerTable(t.document.wideTitle, districtWide),
      paragraph(t.document.selection(words), 'note'),
    ],
    surveyId: survey.id,
    responses: stand.responses,
    asOf,
  };
}
