import { EventEmitter } from 'node:events';
import type { CallbackResponse, CustomScheme, OnBeforeRequestListenerDetails } from 'electron';

type RequestHandler = (request: Request) => Response | Promise<Response>;
type RequestListener = (details: OnBeforeRequestListenerDetails, answer: (response: CallbackResponse) => void) => void;

const privileged = new Set<string>();
let sealed = false;

/** After `ready` schemes can no longer be registered, as in Electron. */
export const sealSchemes = (): void => {
  sealed = true;
};

class Protocol {
  #handlers = new Map<string, RequestHandler>();
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (sealed) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) if (privileges?.standard && privileges.secure) privileged.add(scheme);
  }
  handle(scheme: string, handler: RequestHandler): void {
    if (!privileged.has(scheme)) throw new Error(`scheme '${scheme}' is not registered as standard and secure`);
    if (this.#handlers.has(scheme)) throw new Error(`scheme '${scheme}' is handled already`);
    this.#handlers.set(scheme, handler);
  }
  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }
  /** Not in Electron: the handler for an address. */
  handlerFor(url: string): RequestHandler | undefined {
    return this.#handlers.get(new URL(url).protocol.slice(0, -1));
  }
}
export const protocol = new Protocol();

class WebRequest {
  #listener: RequestListener | null = null;
  onBeforeRequest(filter: unknown, listener?: RequestListener | null): void {
    this.#listener = (
      typeof filter === 'function' || filter === null ? filter : (listener ?? null)
    ) as RequestListener | null;
  }
  /** Not in Electron: true when the listener cancels the request. */
  cancels(details: OnBeforeRequestListenerDetails): Promise<boolean> {
    const listener = this.#listener;
    if (!listener) return Promise.resolve(false);
    return new Promise((resolve) => listener(details, (response) => resolve(response.cancel === true)));
  }
}

class Session extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = new WebRequest();
  // Chromium's own defaults apply in the stand-in; the handlers are tested as functions.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerLanguages(): void {}
  setSpellCheckerDictionaryDownloadURL(): void {}
}
export const session = { defaultSession: new Session() };
