import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { PageView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { runningHead } from '../../../../../shared/domain/documents/running-head.ts';
import { sheetOf, sideMargin, type Paper } from '../../../../../shared/domain/documents/sheets.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';

const millimetre = 1440 / 25.4;
/** Twentieths of a point. */
export const mm = (length: number): number => Math.round(length * millimetre);
export const inMillimetres = (length: number): number => length / millimetre;
/** Above and below the text, in millimetres. */
export const margins = { top: 22, bottom: 24 };
/** Text width of an upright A4 sheet, in twentieths of a point. */
export const textWidth = mm(sheetOf('A4').textWidth);
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 4 };
const small = { size: 16, color: '333333' };

const rightOf = (paper: Paper) => [{ type: TabStopType.RIGHT, position: mm(sheetOf(paper).textWidth) }];

function header(view: PageView, running: string, paper: Paper): Header {
  const demo = view.demo ? [new TextRun({ children: [new Tab(), t.demo], bold: true, ...small })] : [];
  return new Header({
    children: [
      new Paragraph({ tabStops: rightOf(paper), children: [new TextRun({ text: running, ...small }), ...demo] }),
    ],
  });
}

function footer({ foot }: PageView, paper: Paper): Footer {
  const number = [
    new TextRun({
      children: [new Tab(), `${t.page} `, PageNumber.CURRENT, ` ${t.pageOf} `, PageNumber.TOTAL_PAGES],
      ...small,
    }),
  ];
  // The page number stands there also where a house has no line of its own.
  const lines = (foot.length > 0 ? foot : ['']).map(
    (text, index) =>
      new Paragraph({
        tabStops: rightOf(paper),
        spacing: { after: 0 },
        ...(index === 0 && { border: { top: line } }),
        children: [new TextRun({ text, ...small }), ...(index === 0 ? number : [])],
      }),
  );
  return new Footer({ children: lines });
}

/** Paper, margins, running head from the second page on, foot with source and page number. */
export function pageSetup(
  view: PageView,
  paper: Paper = 'A4',
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const running = runningHead(view);
  const foot = footer(view, paper);
  const { width, height } = sheetOf(paper);
  return {
    properties: {
      titlePage: true,
      page: {
        size:
          width > height
            ? { width: mm(height), height: mm(width), orientation: PageOrientation.LANDSCAPE }
            : { width: mm(width), height: mm(height) },
        margin: {
          top: mm(margins.top),
          bottom: mm(margins.bottom),
          left: mm(sideMargin),
          right: mm(sideMargin),
          header: mm(10),
          footer: mm(9),
        },
      },
    },
    headers: { first: header(view, '', paper), default: header(view, running, paper) },
    footers: { first: foot, default: foot },
  };
}
