import { Document, Packer, type PageNumberEstimator } from 'docx';
import type { BlockDocument } from '../../../../../shared/contract/documents.ts';
import type { CoverageReport, Handout, MapSheet, MunicipalitySheet } from '../../../../../shared/contract/handouts.ts';
import { reportView } from '../../../../../shared/domain/coverage-report/report-view.ts';
import type { PageView, ReportView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { hasContents } from '../../../../../shared/domain/documents/contents.ts';
import { documentPage } from '../../../../../shared/domain/documents/document-view.ts';
import { mapSheetView } from '../../../../../shared/domain/map/sheet-view.ts';
import { inWord } from '../../../../../shared/domain/municipality-sheet/one-page.ts';
import { sheetView } from '../../../../../shared/domain/municipality-sheet/sheet-view.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { blockDocumentContent } from './blocks.ts';
import { sectionsOf, type Content } from './columns.ts';
import { directorySection } from './directory.ts';
import { gapSection } from './gaps.ts';
import { reportHead } from './head.ts';
import { mapContent } from './map.ts';
import { matrixSection } from './matrix.ts';
import { numbering } from './lists.ts';
import type { Paper } from '../../../../../shared/domain/documents/sheets.ts';
import { pageSetup } from './page.ts';
import { pageNumbers } from './pages/index.ts';
import { sheetContent } from './sheet.ts';
import { sourceSection } from './sources.ts';
import { stylesIn } from './styles.ts';

export { renderParts } from './template-content.ts';

interface Words {
  summary: string;
  settings: Handout['settings'];
  paper?: Paper;
  /** A table of contents wants the pages counted. */
  pages?: PageNumberEstimator;
}

async function write(view: PageView, { summary, settings, paper, pages }: Words, content: Content) {
  const creator = settings.personName || settings.office || settings.districtName;
  const document = new Document({
    title: t.documentTitle(view.title, view.demo),
    subject: view.subtitle,
    creator,
    lastModifiedBy: creator,
    description: summary,
    styles: stylesIn(settings.face),
    numbering,
    ...(pages && { pageNumbers: pages }),
    sections: sectionsOf(content, pageSetup(view, paper)),
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
  return write(view, { summary: view.responses, settings: report.settings }, reportContent(view));
}

/** The Kommunenblatt in the same way. */
export function renderSheetDocx(sheet: MunicipalitySheet): Promise<Uint8Array> {
  const view = sheetView(sheet, inWord);
  return write(view, { summary: view.intro, settings: sheet.settings }, sheetContent(view));
}

/** The map sheet: the same drawing as in print, as lines, with the figures as a table. */
export function renderMapDocx(sheet: MapSheet): Promise<Uint8Array> {
  const view = mapSheetView(sheet);
  const words: Words = { summary: view.responses, settings: sheet.settings, paper: 'A4 landscape' };
  return write(view, words, mapContent(view));
}

/** A document made of blocks in the same way. */
export function renderBlockDocx(document: BlockDocument): Promise<Uint8Array> {
  const view = documentPage(document);
  const { settings, paper, subtitle } = document;
  const words: Words = {
    summary: subtitle,
    settings,
    paper,
    ...(hasContents(document) && { pages: pageNumbers(document) }),
  };
  return write(view, words, blockDocumentContent(document, view));
}
