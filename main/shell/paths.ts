import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Where the program keeps its own files on this machine: local application data on Windows, never the roaming
 * profile, which is copied at every sign-in.
 */
export function settingsFolder(app: App, env: NodeJS.ProcessEnv = process.env): string {
  const local = process.platform === 'win32' ? env['LOCALAPPDATA'] : undefined;
  return local === undefined ? app.getPath('userData') : join(local, 'Verzahnt');
}

/** The data folder proposed to a person: beside the settings, on this machine. */
export const defaultDataFolder = (settings: string): string => join(settings, 'Daten');
export const demoFolder = (settings: string): string => join(settings, 'Beispiel');
/** Copies of documents that were opened; emptied at every start. */
export const temporaryFolder = (settings: string): string => join(settings, 'Temp');
