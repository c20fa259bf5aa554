import { appHost, appScheme } from './app-origin.ts';

/** Copying a list for Excel is the only thing a page may do beyond showing itself. */
const allowed = new Set(['clipboard-sanitized-write']);

/** The answer to a permission check of a page; `origin` is the requesting origin as Electron gives it. */
export function isAllowedCheck(permission: string, origin: string, isMainFrame: boolean): boolean {
  const url = URL.parse(origin);
  return allowed.has(permission) && isMainFrame && url?.protocol === `${appScheme}:` && url.host === appHost;
}
