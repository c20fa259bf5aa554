import type { App, Session, WebContents } from 'electron';
import { appHost, appScheme, isAppUrl } from './app-origin.ts';
import { isAllowedCheck } from './permissions.ts';

/** Same page again (a reload) is allowed; every other way out of it is not. */
export const mayNavigate = (from: string, to: string): boolean => {
  const [a, b] = [URL.parse(from), URL.parse(to)];
  return (
    a !== null &&
    b !== null &&
    isAppUrl(to) &&
    a.protocol === b.protocol &&
    a.host === b.host &&
    a.pathname === b.pathname &&
    a.search === b.search
  );
};

/** Hands an allowed address to the operating system; anything else is dropped. */
export type OpenOutside = (url: string) => void;

function lockContents(contents: WebContents, openOutside: OpenOutside): void {
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && mayNavigate(contents.getURL(), details.url)) return;
    details.preventDefault();
    if (details.isMainFrame) openOutside(details.url);
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

/** Navigation, redirects, new windows and webviews: denied for every web contents there will ever be. */
export const lockNavigation = (app: App, openOutside: OpenOutside): void => {
  app.on('web-contents-created', (_event, contents) => lockContents(contents, openOutside));
};

/** Before `ready`: what Chromium itself would look up or fetch in the background has nowhere to go. */
export function lockNetwork(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** True for the requests a page may make: our own scheme, and data it holds itself. */
export const isAllowedRequest = (url: string): boolean => isAppUrl(url) || /^(data|blob):/.test(url);

/** Cancels every request but those of our own scheme, refuses permissions and downloads. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    isAllowedCheck(permission, origin, details.isMainFrame),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  // A missing dictionary would be fetched from a server of Google; here it is simply missing.
  session.setSpellCheckerDictionaryDownloadURL(`${appScheme}://${appHost}/`);
  session.on('will-download', (event) => event.preventDefault());
}
