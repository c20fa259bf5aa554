import { BrowserWindow, ipcMain } from 'electron';
import { events, type EventName, type EventOf } from '../../shared/contract/index.ts';
import { pageOf } from '../security/app-origin.ts';
import type { Gate } from './gate.ts';
import { callName, eventName } from './names.ts';

/** Puts the gate on its one IPC name. */
export const connectGate = (gate: Gate): void =>
  ipcMain.handle(callName, (event, channel: unknown, input: unknown) => gate(event.senderFrame, channel, input));

/** Sends an event of the contract to every main window that shows our page; a payload against its schema is a defect and throws. */
export function broadcast<E extends EventName>(name: E, payload: EventOf<E>): void {
  const checked = events[name].parse(payload);
  for (const window of BrowserWindow.getAllWindows()) {
    if (pageOf(window.webContents.getURL()) === 'index.html') window.webContents.send(eventName, name, checked);
  }
}
