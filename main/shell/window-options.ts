import { join } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';

const preload = join(import.meta.dirname, '../preload/index.cjs');

/** What every window is made with; no other place in the program creates one. */
const secure = {
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  plugins: false,
  webgl: false,
  safeDialogs: true,
  devTools: false,
} as const;

export type Placement = Pick<BrowserWindowConstructorOptions, 'x' | 'y' | 'width' | 'height'>;
const visible: BrowserWindowConstructorOptions = { minWidth: 900, minHeight: 600, autoHideMenuBar: false };
const hidden: BrowserWindowConstructorOptions = { width: 900, height: 1200, focusable: false, skipTaskbar: true };

/** The arguments of a window, for the factory and for the test that reads them. */
export function windowOptions(kind: 'main' | 'print', placement: Placement = {}): BrowserWindowConstructorOptions {
  const own = kind === 'main' ? visible : hidden;
  return {
    ...own,
    ...placement,
    show: false,
    title: 'Verzahnt',
    webPreferences: { ...secure, spellcheck: kind === 'main', backgroundThrottling: kind === 'main' },
  };
}
