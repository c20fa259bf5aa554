import { BrowserWindow } from 'electron';
import { pageUrl, type AppPage } from '../security/app-origin.ts';
import { windowOptions, type Placement } from './window-options.ts';

/** The one window factory. Main windows are shown by the caller once ready; print windows never. */
export const createWindow = (kind: 'main' | 'print', placement: Placement = {}): BrowserWindow =>
  new BrowserWindow(windowOptions(kind, placement));

/** Loads one of our pages into a window. */
export const showPage = (window: BrowserWindow, page: AppPage, query: Record<string, string> = {}): Promise<void> =>
  window.loadURL(pageUrl(page, query));
