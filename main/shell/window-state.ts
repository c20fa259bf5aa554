import type { BrowserWindow, Rectangle } from 'electron';
import type { ConfigStore, WindowState } from './config.ts';
import type { Placement } from './window-options.ts';

const usual = { width: 1360, height: 860 };
const grip = 80;

/** True when enough of the window lies on the display to take hold of its title bar. */
const isReachable = (state: WindowState, area: Rectangle): boolean =>
  state.x + state.width >= area.x + grip &&
  state.x <= area.x + area.width - grip &&
  state.y >= area.y &&
  state.y <= area.y + area.height - grip;

/** Where the window opens: as it was left, unless that place is on no display any more; never larger than the display. */
export function placementFor(state: WindowState | null, workAreas: readonly [Rectangle, ...Rectangle[]]): Placement {
  const home = state ? workAreas.find((area) => isReachable(state, area)) : undefined;
  const area = home ?? workAreas[0];
  const width = Math.min(state?.width ?? usual.width, area.width);
  const height = Math.min(state?.height ?? usual.height, area.height);
  return state && home ? { x: state.x, y: state.y, width, height } : { width, height };
}

/** Keeps size and place of the window in the settings when it closes. */
export function keepWindowState(window: BrowserWindow, config: ConfigStore): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    config.update({ window: { x, y, width, height, maximized: window.isMaximized() } });
  });
}
