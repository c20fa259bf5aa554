import { contextBridge, ipcRenderer } from 'electron';
import { callName, eventName } from '../ipc/names.ts';

/** Everything a page gets: ask, and listen. Types for both are in renderer/ipc. */
contextBridge.exposeInMainWorld('verzahnt', {
  call: (channel: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(callName, channel, input),
  on: (event: string, callback: (payload: unknown) => void): (() => void) => {
    const listener = (_event: unknown, name: string, payload: unknown): void => {
      if (name === event) callback(payload);
    };
    ipcRenderer.on(eventName, listener);
    return () => void ipcRenderer.removeListener(eventName, listener);
  },
});
