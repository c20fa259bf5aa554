import { Document, Packer } from 'docx';
import type { CoverageReport } from '../../../../../shared/contract/handouts.ts';
import { reportView } from '../../../../../shared/domain/coverage-report/report-view.ts';
import type { ReportView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { directorySection } from './directory.ts';
import { gapSection } from './gaps.ts';
import { reportHead } from './head.ts';
import { matrixSection } from './matrix.ts';
import { pageSetup } from './page.ts';
import { sourceSection } from './sources.ts';
import { styles } from './styles.ts';

const documentOf = (view: ReportView, creator: string): Document =>
  new Document({
    title: t.documentTitle(view.title, view.demo),
    subject: view.subtitle,
    creator,
    lastModifiedBy: creator,
    description: view.responses,
    styles,
    sections: [
      {
        ...pageSetup(view),
        children: [
          ...reportHead(view),
          ...matrixSection(view.matrix),
          ...gapSection(view.gaps),
          ...directorySection(view.directory),
          ...sourceSection(view.sources),
        ],
      },
    ],
  });

/**
 * The coverage report as a Word document (.docx): the words and numbers of the printed one, with heading styles,
 * tables with repeated header rows and page numbers, to be edited further.
 */
export async function renderDocx(report: CoverageReport): Promise<Uint8Array> {
  const { personName, office, districtName } = report.settings;
  const creator = personName || office || districtName;
  return new Uint8Array(await Packer.toBuffer(documentOf(reportView(report), creator)));
}
