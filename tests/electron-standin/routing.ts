import type { Request as PageRequest, Route } from 'playwright-core';
import type { OnBeforeRequestListenerDetails } from 'electron';
import { protocol, session } from './session.ts';
import { toProgram } from './urls.ts';

const resourceTypes: Record<string, OnBeforeRequestListenerDetails['resourceType']> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  websocket: 'webSocket',
  ping: 'ping',
};

/** Says whether a navigation that the page itself started may go on. */
export type NavigationCheck = (request: PageRequest, url: string, isMainFrame: boolean) => boolean;

const isMain = (request: PageRequest): boolean => request.frame().parentFrame() === null;

let count = 0;
function detailsOf(request: PageRequest, url: string): OnBeforeRequestListenerDetails {
  const navigation = request.isNavigationRequest();
  const type = navigation
    ? isMain(request)
      ? 'mainFrame'
      : 'subFrame'
    : (resourceTypes[request.resourceType()] ?? 'other');
  return {
    id: ++count,
    url,
    method: request.method(),
    resourceType: type,
    referrer: '',
    timestamp: count,
    uploadData: [],
  };
}

async function serve(route: Route, url: string): Promise<void> {
  const request = route.request();
  const handler = protocol.handlerFor(url);
  if (!handler) return route.continue();
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body ? { body: new Uint8Array(body) } : {}),
    }),
  );
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Every request of every page: navigation lock, then the session's listener, then the registered protocol. */
export async function onRoute(route: Route, mayNavigate: NavigationCheck): Promise<void> {
  const request = route.request();
  const url = toProgram(request.url());
  try {
    if (request.isNavigationRequest() && !mayNavigate(request, url, isMain(request)))
      return await route.abort('aborted');
    if (await session.defaultSession.webRequest.cancels(detailsOf(request, url)))
      return await route.abort('blockedbyclient');
    await serve(route, url);
  } catch (error) {
    if (!request.frame().page().isClosed()) console.error('stand-in:', error);
  }
}
