import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app } from './app.ts';
import { report } from './control.ts';
import { preloadScript } from './ipc.ts';
import { currentScheme, onSchemeChange } from './theme.ts';
import { toBrowser } from './urls.ts';
import { WebContents } from './web-contents.ts';

/** Gives an empty page in the visible or in the hidden browser. */
export type PageSource = (visible: boolean) => Promise<Page>;
let newPage: PageSource = () => Promise.reject(new Error('app is not ready'));
export const usePages = (source: PageSource): void => {
  newPage = source;
};

const windows = new Set<BrowserWindow>();
const byPage = new Map<Page, BrowserWindow>();
export const windowOf = (page: Page): BrowserWindow | undefined => byPage.get(page);
const pages = new WeakMap<BrowserWindow, Promise<Page>>();
export const pageOf = (window: BrowserWindow): Promise<Page> =>
  pages.get(window) ?? Promise.reject(new Error('no page'));

export class BrowserWindow extends EventEmitter {
  static getAllWindows = (): BrowserWindow[] => [...windows];
  static fromWebContents = (contents: unknown): BrowserWindow | null =>
    [...windows].find((window) => window.webContents === contents) ?? null;
  static getFocusedWindow = (): BrowserWindow | null => [...windows].find((window) => window.#shown) ?? null;

  readonly webContents: WebContents;
  readonly #page: Promise<Page>;
  #bounds: Rectangle;
  #shown: boolean;
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.#shown = options.show ?? true;
    const hidden = options.show === false && options.focusable === false;
    this.#page = this.#open(!hidden, options.webPreferences?.preload);
    this.webContents = new WebContents(this.#page);
    pages.set(this, this.#page);
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async #open(visible: boolean, preload: string | undefined): Promise<Page> {
    const page = await newPage(visible);
    byPage.set(page, this);
    page.on('close', () => this.#gone());
    page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('load', () => {
      this.webContents.emit('did-finish-load');
      this.emit('ready-to-show');
    });
    await page.addInitScript({ content: preloadScript(preload === undefined ? null : readFileSync(preload, 'utf8')) });
    const { width, height } = this.#bounds;
    if (page.viewportSize() !== null) await page.setViewportSize({ width, height });
    await page.emulateMedia(currentScheme());
    onSchemeChange(() => page.isClosed() || void page.emulateMedia(currentScheme()));
    return page;
  }
  async loadURL(url: string): Promise<void> {
    const page = await this.#page;
    this.webContents.expected = url;
    await page.goto(toBrowser(url));
    if (this.#shown) report({ type: 'shown', url });
  }
  show(): void {
    if (!this.#shown) report({ type: 'shown', url: this.webContents.getURL() });
    this.#shown = true;
    this.focus();
  }
  focus(): void {
    void this.#page.then((page) => page.bringToFront()).catch(() => {});
  }
  isVisible = (): boolean => this.#shown;
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => false;
  isFullScreen = (): boolean => false;
  restore(): void {}
  maximize(): void {}
  setMenuBarVisibility(): void {}
  setTitle(): void {}
  setBackgroundColor(): void {}
  getBounds = (): Rectangle => this.#bounds;
  getNormalBounds = (): Rectangle => this.#bounds;
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
  }
  destroy(): void {
    void this.#page.then((page) => page.close()).catch(() => this.#gone());
  }
  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (windows.size > 0 || app.isQuitting) return;
    if (!app.emit('window-all-closed')) app.quit();
  }
}

/** Closes every window; false when one of them refused. */
export async function closeAllWindows(): Promise<boolean> {
  const closings = [...windows].map((window) => {
    const closed = new Promise<void>((resolve) => window.once('closed', resolve));
    let refused = false;
    window.once('close', (event: { preventDefault: () => void }) => {
      const { preventDefault } = event;
      event.preventDefault = () => {
        refused = true;
        preventDefault();
      };
    });
    window.close();
    return refused ? Promise.resolve(false) : closed.then(() => true);
  });
  return (await Promise.all(closings)).every((done) => done);
}
