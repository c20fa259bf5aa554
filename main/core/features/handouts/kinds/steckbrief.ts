import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import type { Matrix } from '../../../../../shared/contract/coverage.ts';
import { footOf } from '../../../../../shared/domain/coverage-report/report-view.ts';
import { isSilent } from '../../../../../shared/domain/coverage-report/responses.ts';
import { countCell, heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { reportTexts } from '../../../../../shared/i18n/de/report.ts';
import { rateOf, responseRate } from '../../../../../shared/i18n/de/response-rate.ts';
import { steckbriefTexts as t } from '../../../../../shared/i18n/de/steckbrief.ts';
import { formatInstant, formatNumber } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { coverageMatrix, listGaps, surveyOf } from '../../coverage/index.ts';
import { listRegions, readSettings } from '../../settings/index.ts';

/** Fields of action in their order: how many offers, in how many Kommunen. */
function fieldTable(matrix: Matrix): Block {
  const answered = matrix.columns.filter(({ id }) => !isSilent(matrix, id)).length;
  const { length: towns } = matrix.columns;
  const rows = matrix.rows
    .filter(({ id }) => id !== '')
    .map(({ id, name }) => {
      const known = matrix.cells.filter((cell) => cell.row === id && cell.count > 0);
      const byOthers = known.filter(({ column }) => isSilent(matrix, column)).length;
      const offers = matrix.rowTotals[id] ?? 0;
      const wide = matrix.districtWideByRow[id] ?? 0;
      return {
        kind: 'row' as const,
        cells: [
          textCell(name),
          countCell(offers),
          countCell(wide),
          textCell(t.inTowns(known.length - byOthers, answered, towns, byOthers)),
        ],
      };
    });
  const [field, offers, wide, inTowns] = t.columns;
  return {
    type: 'table',
    caption: t.tableCaption,
    columns: [
      { text: field, align: 'left', share: 4.2 },
      { text: offers, align: 'right', share: 2.3 },
      { text: wide, align: 'right', share: 1.5 },
      { text: inTowns, align: 'left', share: 5 },
    ],
    rows,
    source: responseRate(rateOf(matrix.responses)),
  };
}

/** The office and its inventory on one page. Throws SURVEY_NOT_FOUND. */
export function steckbrief(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const survey = surveyOf(db, options.surveyId);
  const settings = readSettings(db);
  const matrix = coverageMatrix(context, { rows: 'fieldOfAction', columns: 'municipality', surveyId: survey.id });
  const regions = listRegions(db);
  const gaps = listGaps(db).length;
  const figures = [
    { value: formatNumber(regions.length), label: t.towns(regions.length) },
    { value: formatNumber(matrix.total), label: reportTexts.offersLabel(matrix.total, matrix.districtWideTotal) },
    { value: formatNumber(gaps), label: reportTexts.gapsLabel(gaps) },
  ];
  const asOf = clock.now();
  return {
    options,
    settings,
    title: t.title,
    subtitle: [matrix.survey.title, reportTexts.asOf(formatInstant(asOf)), reportTexts.public].join(' · '),
    foot: footOf(matrix.survey, settings),
    paper: 'A4',
    blocks: [
      paragraph(t.task, 'lead'),
      { type: 'figures', figures },
      heading(t.townsHeading),
      paragraph(regions.map(({ name }) => name).join(' · ')),
      heading(t.tableCaption),
      fieldTable(matrix),
      heading(t.contactHeading),
      paragraph([settings.office, settings.department, settings.contactLine].filter(Boolean).join('\n') || t.noContact),
    ],
    surveyId: matrix.survey.id,
    responses: matrix.responses,
    asOf,
  };
}
