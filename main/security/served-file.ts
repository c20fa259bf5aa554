import { extname, join, relative, isAbsolute } from 'node:path';
import { isAppUrl } from './app-origin.ts';

/** What the built pages consist of; anything else is not served. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface ServedFile {
  path: string;
  type: string;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** Plain names only: no `..`, no drive or stream (`:`), no backslash, no trailing dot or space (Windows drops them). */
const isPlainName = (name: string): boolean => /^[A-Za-z0-9_@.-]+$/.test(name) && !/^\.|\.$/.test(name);

/**
 * The file below `root` that an address of our scheme names, or null where nothing may be served.
 * Decodes once; a name that still holds an escape is refused.
 */
export function servedFile(root: string, address: string): ServedFile | null {
  if (!isAppUrl(address)) return null;
  const pathname = decoded(new URL(address).pathname);
  if (pathname === null) return null;
  const names = pathname.slice(1).split('/');
  if (!names.every(isPlainName)) return null;
  const path = join(root, ...names);
  const inside = relative(root, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
  const type = types[extname(path).toLowerCase()];
  return type === undefined ? null : { path, type };
}
