import { AlignmentType, BorderStyle, HeadingLevel, ImageRun, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { KeyFigure, PageView, ReportView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { imageSize } from './image-size.ts';
import { sheetOf } from '../../../../../shared/domain/documents/sheets.ts';
import { mm } from './page.ts';
import { keyFigure, note } from './styles.ts';

/** Office at the left, occasion at the right, as lines of text: a layout table would only be in the way. */
function letterhead({ district, office, occasion }: PageView, textWidth: number): Paragraph[] {
  const lines = Array.from({ length: Math.max(2, occasion.length) }, (_, index) => ({
    left: [district, office][index] ?? '',
    right: occasion[index] ?? '',
  }));
  return lines.map(
    ({ left, right }, index) =>
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: mm(textWidth) }],
        spacing: { after: 0 },
        ...(index === lines.length - 1 && {
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 6 } },
        }),
        children: [
          new TextRun({ text: left, bold: index === 0 }),
          ...(right ? [new TextRun({ children: [new Tab(), right] })] : []),
        ],
      }),
  );
}

/** Height of the logo in pixels of the page: 14 mm. */
const logoHeight = 53;
function logoLine({ logo, district }: PageView): Paragraph[] {
  const data = Buffer.from(logo.slice(logo.indexOf(',') + 1), 'base64');
  const size = logo === '' ? null : imageSize(data);
  if (!size || size.height === 0) return [];
  const image = new ImageRun({
    type: logo.startsWith('data:image/png') ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round((size.width * logoHeight) / size.height), height: logoHeight },
    altText: { name: t.logo(district), title: t.logo(district), description: t.logo(district) },
  });
  return [new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 40 }, children: [image] })];
}

/** Letterhead, title and Stand of every document. */
export const pageHead = (view: PageView, textWidth = sheetOf('A4').textWidth, cover = false): Paragraph[] => [
  ...logoLine(view),
  ...letterhead(view, textWidth),
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    text: view.title,
    ...(cover && { spacing: { before: mm(70), after: mm(4) } }),
  }),
  new Paragraph({ style: note, spacing: { after: 160 }, text: view.subtitle }),
];

export const keyFigures = (figures: readonly KeyFigure[]): Paragraph[] =>
  figures.map(
    ({ value, label }) =>
      new Paragraph({
        style: keyFigure,
        children: [new TextRun({ text: value, bold: true }), new TextRun(` ${label}`)],
      }),
  );

/** Head of the report with who has not answered. */
export const reportHead = (view: ReportView): Paragraph[] => [
  ...pageHead(view),
  ...keyFigures(view.figures),
  new Paragraph({ style: note, spacing: { before: 100 }, text: view.responses }),
];
