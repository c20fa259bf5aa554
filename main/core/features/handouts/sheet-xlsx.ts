import type { MunicipalitySheet } from '../../../../shared/contract/handouts.ts';
import { sheetView } from '../../../../shared/domain/municipality-sheet/sheet-view.ts';
import { handoutTexts } from '../../../../shared/i18n/de/handouts.ts';
import { sheetTexts as t } from '../../../../shared/i18n/de/municipality-sheet.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { workbookBytes, type OutputCell, type OutputSheet } from '../../../excel/write/index.ts';

type Head = Pick<OutputSheet, 'title' | 'notes'>;
const columnsOf = (headers: readonly string[], first = 30) =>
  headers.map((header, index) => ({ header, width: index === 0 ? first : 24 }));

function statementSheet({ statements }: MunicipalitySheet, head: Head): OutputSheet {
  const rows = statements.map((one): OutputCell[] => [
    one.name,
    one.statement === null ? '' : handoutTexts.statement(one.statement),
    one.count,
    one.fromOthers,
    one.districtWide,
    one.gap ? reportTexts.gap : '',
  ]);
  const { field, statement, count, fromOthers, districtWide } = t.statementColumns;
  return {
    name: t.sheetStatements,
    ...head,
    columns: columnsOf([field, statement, count, fromOthers, districtWide, reportTexts.gap], 36),
    rows,
  };
}

function offerSheet({ offers, districtWide }: MunicipalitySheet, head: Head): OutputSheet {
  type Offer = MunicipalitySheet['districtWide'][number];
  const row = (offer: Offer, reach: string, by: string): OutputCell[] => [
    offer.name,
    offer.provider,
    offer.fields,
    offer.targetGroups,
    offer.place,
    offer.period,
    reach,
    by,
  ];
  const { offer, provider, fields, targetGroups, place, period } = reportTexts;
  return {
    name: t.sheetOffers,
    ...head,
    columns: columnsOf([offer, provider, fields, targetGroups, place, period, t.reach, t.reportedBy]),
    rows: [
      ...offers.map((one) => row(one, t.onTheSpot, one.byOthers ? t.byOthersShort : t.byMunicipality)),
      ...districtWide.map((one) => row(one, t.districtWide, '')),
    ],
  };
}

/** The data of a Kommunenblatt as a workbook: statements, offers, gaps, sources, each with Stand and response rate. */
export function renderSheetXlsx(sheet: MunicipalitySheet): Promise<Uint8Array> {
  const view = sheetView(sheet);
  const head: Head = { title: view.title, notes: [view.subtitle, `${view.answer} ${view.responses}.`] };
  const { field, reason, planned } = t.gapColumns;
  const { sender, file, takenOver } = reportTexts;
  return workbookBytes({
    title: view.title,
    created: sheet.asOf,
    sheets: [
      statementSheet(sheet, head),
      offerSheet(sheet, head),
      {
        name: t.sheetGaps,
        ...head,
        columns: columnsOf([field, reason, planned]),
        rows: sheet.gaps.map((gap): OutputCell[] => [gap.field, gap.reason, gap.planned]),
      },
      {
        name: reportTexts.sheetSources,
        ...head,
        columns: columnsOf([sender, file, takenOver]),
        rows: sheet.sources.map((source): OutputCell[] => [
          source.sender,
          source.fileName,
          { date: localDay(source.at) },
        ]),
      },
    ],
  });
}
