import type { BrowserWindow } from 'electron';
import type { Handout } from '../../shared/contract/handouts.ts';
import { hasContents } from '../../shared/domain/documents/contents.ts';
import { isBlockDocument } from '../../shared/domain/handout-kinds.ts';
import { anchorPages } from './pdf-file.ts';

/** Margins come from the page's own `@page` rules. */
export const pageOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
} as const;

/** Writes each number where the page keeps its room. What has no page stays empty: none is better than a wrong one. */
const writing = (pages: ReadonlyMap<string, number>): string => `{
  const pages = new Map(${JSON.stringify([...pages])});
  for (const place of document.querySelectorAll('[data-page-of]')) place.textContent = pages.get(place.dataset.pageOf) ?? '';
}`;

/**
 * Fills the page numbers into the table of contents of the page that `window` shows. Only finished pages tell where a
 * heading stands, so it is printed once before; without tags, which take half the time.
 */
export async function countContents({ webContents }: BrowserWindow, handout: Handout): Promise<void> {
  if (!isBlockDocument(handout) || !hasContents(handout)) return;
  const pages = anchorPages(await webContents.printToPDF({ ...pageOptions }));
  await webContents.executeJavaScript(writing(pages));
}
