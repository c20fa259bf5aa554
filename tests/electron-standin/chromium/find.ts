import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpack.ts';

/** A Chromium that can be started. `canShow` is false for a headless-only build. */
export interface FoundChromium {
  executable: string;
  canShow: boolean;
  env: Record<string, string>;
}

const windowsPlaces = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];
const macPlaces = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

function candidates(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => windowsPlaces.map((place) => join(root, place)));
  }
  if (process.platform === 'darwin') return macPlaces;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** An installed browser that can show a window: CHROMIUM_PATH first, then Chrome, Edge, Chromium; null if there is none. */
export function installedChromium(env: NodeJS.ProcessEnv = process.env): FoundChromium | null {
  const named = env['CHROMIUM_PATH'];
  if (named) return { executable: named, canShow: true, env: {} };
  const executable = candidates(env).find((path) => existsSync(path));
  return executable === undefined ? null : { executable, canShow: true, env: {} };
}

/** The installed browser, else the headless one from the npm package (Linux x64 only). */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<FoundChromium> {
  const installed = installedChromium(env);
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Kein Chromium gefunden. Chrome, Edge oder Chromium installieren oder CHROMIUM_PATH setzen.');
  }
  const { executable, libraries } = await unpackChromium();
  const path = [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return { executable, canShow: false, env: { LD_LIBRARY_PATH: path } };
}
