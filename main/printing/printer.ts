import { randomUUID } from 'node:crypto';
import type { BrowserWindow, WebContentsPrintOptions } from 'electron';
import type { OutputOf } from '../../shared/contract/index.ts';
import { isBlockDocument, isMap } from '../../shared/domain/handout-kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { pageUrl } from '../security/app-origin.ts';
import { createWindow, showPage } from '../shell/windows.ts';
import { countContents, pageOptions } from './contents-pages.ts';
import { headingPages } from './pdf-file.ts';
import { whenReady } from './ready.ts';

/** What the print page is given: the document and the faces of the house. */
export type PrintData = OutputOf<'shell.printData'>;

export interface Printer {
  /**
   * A tagged PDF of the document, with outline, page labels, language, title and a counted table of contents; `files`
   * are the attachments it encloses, by their id. Throws PRINT_FAILED.
   */
  toPdf(data: PrintData, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array>;
  /** The system's print dialog with the same page; done also when cancelled. Throws PRINT_FAILED, PRINTER_FAILED. */
  toPaper(data: PrintData): Promise<void>;
  /** What the print page at `url` shows; null unless it asks with the token of its own address. */
  dataFor(url: string, token: string): PrintData | null;
}

/** Both ways to paper use the same page with the same data. */
const pdfOptions = {
  ...pageOptions,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** Pages of attachments get their places, so that the numbers of all pages are right. */
const makingRoom = "document.documentElement.dataset.enclosing = 'true'";

/** The sheet the document is made for; the dialog would begin with an upright A4 for all. */
function sheetFor({ handout }: PrintData): Pick<WebContentsPrintOptions, 'pageSize' | 'landscape'> {
  const paper = isMap(handout) ? 'A4 landscape' : isBlockDocument(handout) ? handout.paper : 'A4';
  const [pageSize, across] = paper.split(' ') as ['A3' | 'A4' | 'A5', string?];
  return { pageSize, landscape: across === 'landscape' };
}

/** Resolves when the print job was handed over or cancelled by the person. */
const print = (window: BrowserWindow, data: PrintData): Promise<void> =>
  new Promise((resolve, reject) => {
    window.webContents.print({ silent: false, printBackground: true, ...sheetFor(data) }, (success, reason) => {
      if (success || /cancel/i.test(reason)) resolve();
      else reject(new Problem('PRINTER_FAILED'));
    });
  });

/** Prints through hidden windows of the one factory; each lives for one document. */
export function createPrinter(): Printer {
  const waiting = new Map<string, PrintData>();

  async function withPage<T>(data: PrintData, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const token = randomUUID();
    const window = createWindow('print');
    waiting.set(token, data);
    try {
      await showPage(window, 'print.html', { document: token });
      await whenReady(window);
      return await use(window);
    } catch (error) {
      throw error instanceof Problem ? error : new Problem('PRINT_FAILED', {}, { cause: error });
    } finally {
      waiting.delete(token);
      window.destroy();
    }
  }

  return {
    toPdf: async (data, files) => {
      const { handout } = data;
      const pdf = await withPage(data, async (window) => {
        if (files.size > 0) await window.webContents.executeJavaScript(makingRoom);
        await countContents(window, handout);
        return window.webContents.printToPDF(pdfOptions);
      });
      // the library takes 0.1 s to load, which no start should wait for
      const [{ finishPdf }, { sheetsOf }] = await Promise.all([import('./finish-pdf.ts'), import('./enclose-pdf.ts')]);
      return finishPdf(pdf, isBlockDocument(handout) ? sheetsOf(handout, headingPages(pdf), files) : []);
    },
    toPaper: (data) =>
      withPage(data, async (window) => {
        await countContents(window, data.handout);
        await print(window, data);
      }),
    dataFor: (url, token) => (url === pageUrl('print.html', { document: token }) ? (waiting.get(token) ?? null) : null),
  };
}
