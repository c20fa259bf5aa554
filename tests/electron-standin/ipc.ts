import { EventEmitter } from 'node:events';
import type { IpcMainInvokeEvent } from 'electron';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;
const handlers = new Map<string, Handler>();

class IpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }
  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}
export const ipcMain = new IpcMain();

/** Name of the binding before the page script has hidden it. */
export const bindingName = '__standinInvoke';
const receiverKey = 'verzahnt.standin.receive';

/** One `ipcRenderer.invoke`; answers are JSON, as `{value}` or `{error}`. */
export async function invoke(event: IpcMainInvokeEvent, payload: string): Promise<string> {
  const { channel, args } = JSON.parse(payload) as { channel: string; args: unknown[] };
  const handler = handlers.get(channel);
  const prefix = `Error invoking remote method '${channel}': `;
  if (!handler) return JSON.stringify({ error: `${prefix}Error: No handler registered for '${channel}'` });
  try {
    return JSON.stringify({ value: await handler(event, ...args) });
  } catch (error) {
    return JSON.stringify({ error: prefix + String(error) });
  }
}

/** Runs in the page: hands a message of the main process to the preload's listeners. */
export const deliver = ({ key, channel, json }: { key: string; channel: string; json: string }): void => {
  const receive = Reflect.get(globalThis, Symbol.for(key)) as ((channel: string, json: string) => void) | undefined;
  receive?.(channel, json);
};
export const deliveryOf = (channel: string, args: unknown[]) => ({
  key: receiverKey,
  channel,
  json: JSON.stringify(args),
});

/**
 * The page script around a preload bundle. It takes the binding away from the page before any of the page's own
 * code runs and gives `contextBridge` and `ipcRenderer` to the preload of a top frame, as Electron does.
 */
export const preloadScript = (source: string | null): string => `(() => {
  const raw = globalThis[${JSON.stringify(bindingName)}];
  delete globalThis[${JSON.stringify(bindingName)}];
  if (globalThis.top !== globalThis || ${source === null}) return;
  const listeners = new Map();
  Object.defineProperty(globalThis, Symbol.for(${JSON.stringify(receiverKey)}), { value: (channel, json) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...JSON.parse(json));
  } });
  const freeze = (value) => {
    if (value === null || typeof value !== 'object') return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, freeze(part)])));
  };
  const electron = {
    contextBridge: { exposeInMainWorld: (key, api) => Object.defineProperty(globalThis, key, { value: freeze(api), enumerable: true }) },
    ipcRenderer: {
      invoke: async (channel, ...args) => {
        const answer = JSON.parse(await raw(JSON.stringify({ channel, args })));
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value;
      },
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      removeListener: (channel, listener) => listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name);
    return electron;
  };
  const module = { exports: {} };
  ((exports, require, module) => {
${source ?? ''}
  })(module.exports, require, module);
})();`;
