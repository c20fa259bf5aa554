import { join } from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { app } from './app.ts';
import { launch, type Browser } from './browser.ts';
import { report } from './control.ts';
import { bindingName, invoke } from './ipc.ts';
import { onRoute } from './routing.ts';
import { toProgram } from './urls.ts';
import { closeAllWindows, usePages, windowOf } from './window.ts';

export { app } from './app.ts';
export { ipcMain } from './ipc.ts';
export { protocol, session } from './session.ts';
export { nativeTheme } from './theme.ts';
export { Menu, clipboard, dialog, screen, shell } from './system.ts';
export { BrowserWindow } from './window.ts';

const headed = process.env['STANDIN_HEADED'] === '1';
const joinable = process.env['STANDIN_CDP'] === '1';
const browsers: { visible?: Promise<Browser>; hidden?: Promise<Browser> } = {};

/** Asks the window's `will-frame-navigate` and `will-navigate` listeners about a navigation the page started. */
function mayNavigate(request: Request, url: string, isMainFrame: boolean): boolean {
  const contents = windowOf(request.frame().page())?.webContents;
  if (!contents) return true;
  if (isMainFrame && contents.expected === url) {
    contents.expected = null;
    return true;
  }
  let prevented = false;
  const details = { url, isMainFrame, isSameDocument: false, preventDefault: () => (prevented = true) };
  contents.emit('will-frame-navigate', details);
  if (isMainFrame) contents.emit('will-navigate', details, url);
  return !prevented;
}

/** A page nobody created as a window was opened by another page. */
async function onPage(page: Page): Promise<void> {
  const opener = await page.opener();
  if (opener && !windowOf(opener)?.webContents.mayOpen(toProgram(page.url()))) await page.close();
}

async function prepare(context: BrowserContext): Promise<void> {
  await context.exposeBinding(bindingName, ({ page, frame }, payload: string) => {
    const contents = windowOf(page)?.webContents;
    return contents ? invoke(contents.invokeEvent(frame), payload) : JSON.stringify({ error: 'no window' });
  });
  await context.route('**/*', (route) => onRoute(route, mayNavigate));
  context.on('page', (page) => void onPage(page).catch(() => {}));
}

async function open(kind: 'visible' | 'hidden'): Promise<Browser> {
  const profile = join(app.getPath('userData'), `Chromium-${kind}`);
  const browser = await launch(profile, headed && kind === 'visible', joinable && kind === 'visible');
  await prepare(browser.context);
  if (kind === 'visible') {
    if (joinable) report({ type: 'started', port: browser.port });
    browser.context.on('close', () => app.isQuitting || app.quit());
  }
  return browser;
}

usePages(async (visible) => {
  // Only a browser that shows windows needs a second one for those that must stay hidden.
  const kind = visible || !headed ? 'visible' : 'hidden';
  const browser = await (browsers[kind] ??= open(kind));
  const spare = browser.spare;
  browser.spare = undefined;
  return spare ?? browser.context.newPage();
});

app.start({
  begin: async () => void (await (browsers.visible ??= open('visible'))),
  closeAll: closeAllWindows,
  stop: async () => {
    await Promise.allSettled(Object.values(browsers).map(async (browser) => (await browser).context.close()));
  },
});
