import { useDeferredValue, useMemo, useState, type CSSProperties } from 'react';
import type { CoverageReport, HandoutOptions } from '../../../shared/contract/handouts.ts';
import { reportView, withOccasion } from '../../../shared/domain/coverage-report/report-view.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { marginTexts } from '../../print/coverage-report/margin-texts.ts';
import { ReportPages } from '../../print/coverage-report/ReportPages.tsx';
import styles from './handouts.module.css';
import { PreviewPage } from './preview-page.tsx';
import { paper, previewStyles, stacks } from './preview-styles.ts';
import { ShadowSheet } from './shadow-sheet.tsx';
import { usePageCount } from './use-page-count.ts';
import { useWidth } from './use-width.ts';

const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;
const widest = 1.1;

/** The report as it will be printed, page by page, as wide as there is room; typing redraws only the head. */
export function ReportPreview({ report, options }: { report: CoverageReport; options: HandoutOptions }) {
  const view = useMemo(() => reportView(report), [report]);
  const shown = useDeferredValue(useMemo(() => withOccasion(view, options), [view, options]));
  const texts = marginTexts(shown);
  const [frame, width] = useWidth<HTMLElement>();
  const [text, setText] = useState<HTMLElement | null>(null);
  const pages = usePageCount(text);
  const stacked = stacks();
  const scale = Math.min(widest, Math.max(0.3, (width - 48) / pixels(paper.width)));
  const [across, down] = stacked ? [1, pages] : [pages, 1];
  const desk: CSSProperties = {
    width: pixels(across * (paper.width + paper.gap) - paper.gap) * scale,
    height: pixels(down * (paper.height + paper.gap) - paper.gap) * scale,
  };
  return (
    // A part that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={frame} className={styles.preview} aria-label={handoutsPageTexts.preview.label} tabIndex={0}>
      <p className={styles.pages}>{handoutsPageTexts.preview.pages(pages)}</p>
      <div className={styles.desk} style={desk}>
        <ShadowSheet css={previewStyles}>
          <div className="desk" style={{ transform: `scale(${scale})` }}>
            {Array.from({ length: pages }, (_, index) => (
              <PreviewPage key={index} number={index + 1} of={pages} texts={texts} stacked={stacked} />
            ))}
            <div ref={setText} className="text">
              <ReportPages view={shown} />
            </div>
          </div>
        </ShadowSheet>
      </div>
    </section>
  );
}
