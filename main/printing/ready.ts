import type { BrowserWindow } from 'electron';
import { Problem } from '../../shared/domain/problem.ts';

/** A page that is not ready by then has failed; the largest handout of the bars takes under 5 s. */
const patience = 60_000;

/** The print page says so itself: `data-ready` on its root is `true` once data and fonts are there, `failed` otherwise. */
const untilReady = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => { if (root.dataset.ready) resolve(root.dataset.ready); };
  new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ['data-ready'] });
  look();
})`;

/** Waits until the print page of `window` is complete. Throws PRINT_FAILED. */
export async function whenReady(window: BrowserWindow): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const fail = (): void => reject(new Problem('PRINT_FAILED'));
  const timer = setTimeout(fail, patience);
  window.webContents.once('render-process-gone', fail);
  window.webContents.executeJavaScript(untilReady).then(resolve, reject);
  try {
    if ((await promise) !== 'true') throw new Problem('PRINT_FAILED');
  } finally {
    clearTimeout(timer);
  }
}
