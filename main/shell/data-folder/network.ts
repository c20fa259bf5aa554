import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** File systems of /proc/self/mounts that live on another machine. */
const remoteType =
  /^(nfs4?|cifs|smb3|smbfs|afs|ceph|glusterfs|lustre|ncpfs|davfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|curlftpfs|s3fs))$/;

/** `\\server\share`, `//server/share` and `\\?\UNC\server\share`; not `\\?\C:\`. */
export const isUnc = (path: string): boolean => /^([\\/]{2}[^\\/?.]|[\\/]{2}\?[\\/]UNC[\\/])/i.test(path);

/** The folder itself or the nearest one above it that exists. */
export function existingPart(path: string): string {
  let folder = resolve(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Mount points are written with octal escapes for spaces. */
const plain = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_all, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** True when the mount that holds `folder` is a network file system; `mounts` is the text of /proc/self/mounts. */
export function isRemoteMount(folder: string, mounts: string): boolean {
  let found = { place: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, place = '', type = ''] = line.split(' ').map(plain);
    const holds = folder === place || folder.startsWith(place.endsWith('/') ? place : `${place}/`);
    if (place !== '' && holds && place.length >= found.place.length) found = { place, type };
  }
  return remoteType.test(found.type);
}

/**
 * True when the folder lies on another machine: a UNC path, a drive letter or link that leads to one (the system's
 * own resolution names the share), or a network file system.
 */
export function isOnNetwork(path: string): boolean {
  if (isUnc(path)) return true;
  try {
    const real = realpathSync.native(existingPart(path));
    if (process.platform === 'win32') return isUnc(real);
    return process.platform === 'linux' && isRemoteMount(real, readFileSync('/proc/self/mounts', 'utf8'));
  } catch {
    return false;
  }
}
