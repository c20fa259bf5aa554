import { Document, Packer } from 'docx';
import type { CoverageReport, Handout, MapSheet, MunicipalitySheet } from '../../../../../shared/contract/handouts.ts';
import { reportView } from '../../../../../shared/domain/coverage-report/report-view.ts';
import type { PageView, ReportView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { mapSheetView } from '../../../../../shared/domain/map/sheet-view.ts';
import { sheetView } from '../../../../../shared/domain/municipality-sheet/sheet-view.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { directorySection } from './directory.ts';
import { gapSection } from './gaps.ts';
import { reportHead } from './head.ts';
import { mapContent } from './map.ts';
import { matrixSection } from './matrix.ts';
import { pageSetup } from './page.ts';
import { sheetContent } from './sheet.ts';
import { sourceSection } from './sources.ts';
import { styles } from './styles.ts';

type Content = ReturnType<typeof sheetContent>;

interface Parts {
  view: PageView;
  summary: string;
  settings: Handout['settings'];
  content: Content;
  landscape?: boolean;
}

async function write({ view, summary, settings, content, landscape = false }: Parts) {
  const creator = settings.personName || settings.office || settings.districtName;
  const document = new Document({
    title: t.documentTitle(view.title, view.demo),
    subject: view.subtitle,
    creator,
    lastModifiedBy: creator,
    description: summary,
    styles,
    sections: [{ ...pageSetup(view, landscape), children: content }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const reportContent = (view: ReportView): Content => [
  ...reportHead(view),
  ...matrixSection(view.matrix),
  ...gapSection(view.gaps),
  ...directorySection(view.directory),
  ...sourceSection(view.sources),
];

/**
 * The coverage report as a Word document (.docx): the words and numbers of the printed one, with heading styles,
 * tables with repeated header rows and page numbers, to be edited further.
 */
export function renderDocx(report: CoverageReport): Promise<Uint8Array> {
  const view = reportView(report);
  return write({ view, summary: view.responses, settings: report.settings, content: reportContent(view) });
}

/** The Kommunenblatt in the same way. */
export function renderSheetDocx(sheet: MunicipalitySheet): Promise<Uint8Array> {
  const view = sheetView(sheet);
  return write({ view, summary: view.intro, settings: sheet.settings, content: sheetContent(view) });
}

/** The map sheet: the same drawing as in print, as lines, with the figures as a table. */
export function renderMapDocx(sheet: MapSheet): Promise<Uint8Array> {
  const view = mapSheetView(sheet);
  const content = mapContent(view);
  return write({ view, summary: view.responses, settings: sheet.settings, content, landscape: true });
}
