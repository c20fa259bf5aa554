import '../fonts/open-sans.css';
import './coverage-report/styles.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ReactNode } from 'react';
import type { Handout } from '../../shared/contract/handouts.ts';
import type { OutputOf } from '../../shared/contract/index.ts';
import { documentPage } from '../../shared/domain/documents/document-view.ts';
import { isBlockDocument, isMap, isSheet } from '../../shared/domain/handout-kinds.ts';
import type { PageView } from '../../shared/domain/coverage-report/view-types.ts';
import { reportView } from '../../shared/domain/coverage-report/report-view.ts';
import { mapSheetView } from '../../shared/domain/map/sheet-view.ts';
import { sheetView } from '../../shared/domain/municipality-sheet/sheet-view.ts';
import { reportTexts } from '../../shared/i18n/de/report.ts';
import { call } from '../ipc/client.ts';
import { loadHouseFaces, printFace } from './house-faces.ts';
import { ReportPages } from './coverage-report/report-pages.tsx';
import { setMarginTexts } from './coverage-report/margin-texts.ts';
import { DocumentPages } from './block-document/document-pages.tsx';
import { MapPages } from './map-sheet/map-pages.tsx';
import { SheetPages } from './municipality-sheet/sheet-pages.tsx';

function pagesOf(handout: Handout): { view: PageView; pages: ReactNode } {
  if (isSheet(handout)) {
    const view = sheetView(handout);
    return { view, pages: <SheetPages view={view} /> };
  }
  if (isBlockDocument(handout)) {
    const view = documentPage(handout);
    return { view, pages: <DocumentPages document={handout} view={view} /> };
  }
  if (isMap(handout)) {
    const view = mapSheetView(handout);
    return { view, pages: <MapPages view={view} /> };
  }
  const view = reportView(handout);
  return { view, pages: <ReportPages view={view} /> };
}

/** Puts the document on the page and waits until it can be printed: faces loaded, layout done. */
async function show({ handout, faces }: OutputOf<'shell.printData'>): Promise<void> {
  await loadHouseFaces(faces);
  const { view, pages } = pagesOf(handout);
  document.title = reportTexts.documentTitle(view.title, view.demo);
  setMarginTexts(document.documentElement, view);
  const root = document.getElementById('root');
  if (!root) throw new Error('print.html has no #root');
  // Margin boxes ask for a face only while printing, when it is too late to load it.
  await Promise.all(['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 10pt ${printFace}`, 'Ää Łł')));
  flushSync(() => createRoot(root).render(pages));
  await document.fonts.ready;
  // A picture that cannot be read is missing; the document is printed all the same.
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** `data-ready` on the root element tells the printer: `true` or `failed` (main/printing/ready.ts). */
async function start(): Promise<void> {
  const root = document.documentElement;
  try {
    const token = new URLSearchParams(location.search).get('document') ?? '';
    await show(await call('shell.printData', { document: token }));
    root.dataset['ready'] = 'true';
  } catch {
    root.dataset['ready'] = 'failed';
  }
}

void start();
