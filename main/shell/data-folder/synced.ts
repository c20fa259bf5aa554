import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** A file or folder that a synchronising service leaves in the folder it works on. */
const marks: { service: string; pattern: RegExp }[] = [
  { service: 'Dropbox', pattern: /^\.dropbox(\.cache)?$/i },
  { service: 'Nextcloud', pattern: /^(\._sync_[0-9a-f]+|\.sync_[0-9a-f]+)\.db$|^\.owncloudsync\.log$/i },
  { service: 'Google Drive', pattern: /^\.tmp\.drivedownload$|^\.tmp\.driveupload$/i },
  { service: 'Syncthing', pattern: /^\.stfolder$/i },
];
/** Usual names of such folders, where nothing inside tells (a service that is signed out still owns its folder). */
const names: { service: string; pattern: RegExp }[] = [
  { service: 'OneDrive', pattern: /^OneDrive( ?-.*)?$/i },
  { service: 'Dropbox', pattern: /^Dropbox( \(.*\))?$/i },
  { service: 'Nextcloud', pattern: /^Nextcloud\d*$/i },
  { service: 'ownCloud', pattern: /^ownCloud\d*$/i },
  { service: 'Google Drive', pattern: /^(Google ?Drive|Meine Ablage|My Drive)$/i },
  { service: 'iCloud', pattern: /^iCloud ?Drive$/i },
];
const oneDriveVariables = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

/** True when `path` is `folder` or lies below it; Windows does not tell upper from lower case. */
export function isBelow(path: string, folder: string, windows = process.platform === 'win32'): boolean {
  const fold = (text: string): string => (windows ? text.toLowerCase() : text);
  const [inner, outer] = [fold(resolve(path)), fold(resolve(folder))];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

const entriesOf = (folder: string): string[] => {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch {
    return [];
  }
};

function ancestors(path: string): string[] {
  const list = [resolve(path)];
  for (let parent = dirname(list[0] as string); parent !== list.at(-1); parent = dirname(parent)) list.push(parent);
  return list;
}

/** The service that synchronises this folder, by its own variables, its marks or the name of a folder above; else null. */
export function syncServiceOf(path: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const roots = oneDriveVariables.map((name) => env[name]).filter((root) => root !== undefined && root !== '');
  if (roots.some((root) => isBelow(path, root as string))) return 'OneDrive';
  for (const folder of ancestors(path)) {
    const name = folder.slice(folder.lastIndexOf(sep) + 1);
    const named = names.find(({ pattern }) => pattern.test(name));
    if (named) return named.service;
    const marked = marks.find(({ pattern }) => entriesOf(folder).some((entry) => pattern.test(entry)));
    if (marked) return marked.service;
  }
  return null;
}

/** True below the roaming part of a Windows profile. */
export const isRoaming = (path: string, env: NodeJS.ProcessEnv = process.env): boolean => {
  const roaming = env['APPDATA'];
  return roaming !== undefined && roaming !== '' && isBelow(path, join(roaming));
};
