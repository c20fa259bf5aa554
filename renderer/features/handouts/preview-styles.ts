import { reportStyles } from '../../print/coverage-report/style-text.ts';

/** Millimetres of a page as print/coverage-report/page.css sets it, and the gap between two pages on the screen. */
const margins = { top: 20, side: 18, bottom: 25, gap: 8 } as const;
export const papers = {
  A4: { width: 210, height: 297, ...margins },
  A5: { width: 148, height: 210, ...margins },
  'A4 landscape': { width: 297, height: 210, ...margins },
  A3: { width: 297, height: 420, ...margins },
  'A3 landscape': { width: 420, height: 297, ...margins },
} as const;
export type PaperSize = (typeof papers)[keyof typeof papers];

/**
 * Pages on the screen: the text runs through columns of exactly the printed area, so the engine that breaks the pages
 * of the print breaks these too. Columns stand one below the other where the engine can do that, else side by side.
 * What belongs to the sheet is named from the desk down: the text on it has classes of its own (`running`, `page`).
 */
function paged(paper: PaperSize): string {
  const text = { width: paper.width - 2 * paper.side, height: paper.height - paper.top - paper.bottom };
  const between = paper.height - text.height + paper.gap;
  return `
:host { all: initial; }
.desk { display: flow-root; position: relative; width: ${paper.width}mm; transform-origin: 0 0; }
.desk > .page { position: absolute; width: ${paper.width}mm; height: ${paper.height}mm; background: #fff; box-shadow: 0 0.3mm 2mm rgb(0 0 0 / 25%); color: #333; font: 400 7.5pt/10.5pt var(--face); }
.desk > .page > .running { position: absolute; top: 10.5mm; left: ${paper.side}mm; right: 50mm; line-height: 10pt; }
.desk > .page > .demo { position: absolute; top: 7mm; right: ${paper.side}mm; box-sizing: border-box; width: 27.6mm; height: 6.6mm; border: 0.3mm solid #000; color: #000; font: 400 7pt/6mm var(--face); letter-spacing: 0.35mm; text-align: center; }
.desk > .page > .foot { position: absolute; top: ${paper.height - paper.bottom + 6}mm; left: ${paper.side}mm; right: ${paper.side}mm; display: flex; justify-content: space-between; gap: 8mm; padding-top: 2mm; border-top: 0.2mm solid #000; }
.desk > .page > .foot > span { white-space: pre-line; }
.text { position: relative; margin: ${paper.top}mm ${paper.side}mm 0; width: ${text.width}mm; height: ${text.height}mm; column-width: ${text.width}mm; column-fill: auto; column-gap: ${paper.width - text.width + paper.gap}mm; }
@supports (column-wrap: wrap) {
  .text { height: auto; column-height: ${text.height}mm; column-wrap: wrap; row-gap: ${between}mm; }
}
.report .directory, .report [data-new-page='true'], .report.blocks [data-new-page='true'] { break-before: column; }
.report .words { width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
}

export const previewStyles = (paper: PaperSize): string => `${reportStyles}\n${paged(paper)}`;
export const stacks = (): boolean => CSS.supports('column-wrap', 'wrap');
