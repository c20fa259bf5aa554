import { useDeferredValue, useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import type { BlockDocument } from '../../../shared/contract/documents.ts';
import type { CoverageReport, MapSheet, MunicipalitySheet } from '../../../shared/contract/handouts.ts';
import { reportView, withOccasion } from '../../../shared/domain/coverage-report/report-view.ts';
import type { PageView } from '../../../shared/domain/coverage-report/view-types.ts';
import { documentPage } from '../../../shared/domain/documents/document-view.ts';
import { mapSheetView } from '../../../shared/domain/map/sheet-view.ts';
import { sheetView } from '../../../shared/domain/municipality-sheet/sheet-view.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { useWidth } from '../../ui/index.ts';
import { DocumentPages } from '../../print/block-document/document-pages.tsx';
import { marginTexts } from '../../print/coverage-report/margin-texts.ts';
import { ReportPages } from '../../print/coverage-report/report-pages.tsx';
import { MapPages } from '../../print/map-sheet/map-pages.tsx';
import { SheetPages } from '../../print/municipality-sheet/sheet-pages.tsx';
import type { FormState } from './form-state.ts';
import styles from './handouts.module.css';
import { PreviewPage } from './preview-page.tsx';
import { papers, previewStyles, stacks, type PaperSize } from './preview-styles.ts';
import { ShadowSheet } from './shadow-sheet.tsx';
import { useHouseFaces } from './use-house-faces.ts';
import { usePageCount } from './use-page-count.ts';

const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;
const widest = 1.1;

/** The report as it will be printed; typing redraws only the head. */
export function ReportPreview({ report, options }: { report: CoverageReport; options: FormState['coverage'] }) {
  const view = useMemo(() => reportView(report), [report]);
  const shown = useDeferredValue(useMemo(() => withOccasion(view, options), [view, options]));
  return (
    <Paper view={shown}>
      <ReportPages view={shown} />
    </Paper>
  );
}

/** The Kommunenblatt as it will be printed. */
export function SheetPreview({ sheet }: { sheet: MunicipalitySheet }) {
  const view = useMemo(() => sheetView(sheet), [sheet]);
  return (
    <Paper view={view}>
      <SheetPages view={view} />
    </Paper>
  );
}

/** The map as it will be printed, across. */
export function MapPreview({ sheet, options }: { sheet: MapSheet; options: FormState['map'] }) {
  const view = useMemo(() => mapSheetView(sheet), [sheet]);
  const { title, attachmentTo, meeting } = options;
  const occasion = [attachmentTo, meeting].map((line) => line.trim()).filter((line) => line !== '');
  const shown = { ...view, title, occasion };
  return (
    <Paper view={shown} paper={papers['A4 landscape']}>
      <MapPages view={shown} />
    </Paper>
  );
}

/** A document made of blocks as it will be printed. */
export function DocumentPreview({ document }: { document: BlockDocument }) {
  const view = useMemo(() => documentPage(document), [document]);
  return (
    <Paper view={view} paper={papers[document.paper]}>
      <DocumentPages document={document} view={view} />
    </Paper>
  );
}

interface PaperProps {
  view: PageView;
  paper?: PaperSize;
  children: ReactNode;
}

/** A document page by page, as wide as there is room. */
function Paper({ view, paper = papers.A4, children }: PaperProps) {
  const faces = useHouseFaces();
  const texts = marginTexts(view);
  const [frame, width] = useWidth<HTMLElement>();
  const [text, setText] = useState<HTMLElement | null>(null);
  const pages = usePageCount(text, paper);
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
        <ShadowSheet key={faces} css={previewStyles(paper)}>
          <div className="desk" style={{ transform: `scale(${scale})` }}>
            {Array.from({ length: pages }, (_, index) => (
              <PreviewPage key={index} number={index + 1} of={pages} texts={texts} stacked={stacked} paper={paper} />
            ))}
            <div ref={setText} className="text">
              {children}
            </div>
          </div>
        </ShadowSheet>
      </div>
    </section>
  );
}
