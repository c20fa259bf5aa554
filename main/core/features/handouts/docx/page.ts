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
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';

const millimetre = 1440 / 25.4;
/** Twentieths of a point. */
export const mm = (length: number): number => Math.round(length * millimetre);
/** A4 portrait with margins of 18 mm. */
export const textWidth = mm(174);
const landscapeWidth = mm(261);

const rightAt = (position: number) => [{ type: TabStopType.RIGHT, position }];
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 4 };
const small = { size: 16, color: '333333' };

function header(view: PageView, running: string, width: number): Header {
  const demo = view.demo ? [new TextRun({ children: [new Tab(), t.demo], bold: true, ...small })] : [];
  return new Header({
    children: [
      new Paragraph({ tabStops: rightAt(width), children: [new TextRun({ text: running, ...small }), ...demo] }),
    ],
  });
}

function footer({ foot }: PageView, width: number): Footer {
  const number = [
    new TextRun({
      children: [new Tab(), `${t.page} `, PageNumber.CURRENT, ` ${t.pageOf} `, PageNumber.TOTAL_PAGES],
      ...small,
    }),
  ];
  const lines = foot.map(
    (text, index) =>
      new Paragraph({
        tabStops: rightAt(width),
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
  landscape = false,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const width = landscape ? landscapeWidth : textWidth;
  const running = [view.district, view.title].filter(Boolean).join(' · ');
  const foot = footer(view, width);
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: mm(22), bottom: mm(24), left: mm(18), right: mm(18), header: mm(10), footer: mm(9) },
      },
    },
    headers: { first: header(view, '', width), default: header(view, running, width) },
    footers: { first: foot, default: foot },
  };
}
