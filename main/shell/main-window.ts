import { screen, type BrowserWindow, type Rectangle } from 'electron';
import type { ConfigStore } from './config.ts';
import { keepWindowState, placementFor } from './window-state.ts';
import { createWindow, showPage } from './windows.ts';

/** Opens the main window where it was left and shows it once its first picture is there. */
export async function openMainWindow(config: ConfigStore): Promise<BrowserWindow> {
  const primary: Rectangle = screen.getPrimaryDisplay().workArea;
  const state = config.get().window;
  const window = createWindow(
    'main',
    placementFor(state, [primary, ...screen.getAllDisplays().map(({ workArea }) => workArea)]),
  );
  keepWindowState(window, config);
  window.once('ready-to-show', () => {
    if (state?.maximized) window.maximize();
    window.show();
  });
  await showPage(window, 'index.html');
  return window;
}
