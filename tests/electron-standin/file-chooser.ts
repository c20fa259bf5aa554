import { sep } from 'node:path';
import type { CDPSession } from 'playwright-core';
import type { OpenDialogOptions } from 'electron';
import type { BrowserWindow } from './window.ts';
import { pageOf } from './window.ts';

async function entriesOf(protocol: CDPSession, list: string | undefined): Promise<string[]> {
  if (list === undefined) return [];
  const { result } = await protocol.send('Runtime.getProperties', { objectId: list, ownProperties: true });
  return result.flatMap(({ name, value }) =>
    /^\d+$/.test(name) && value?.objectId !== undefined ? [value.objectId] : [],
  );
}

/** The browser answers with the files inside a chosen folder; the folder is what their relative paths begin with. */
async function chosenFolder(protocol: CDPSession, objectId: string, path: string): Promise<string> {
  const functionDeclaration = 'function () { return this.webkitRelativePath }';
  const { result } = await protocol.send('Runtime.callFunctionOn', { objectId, functionDeclaration });
  const depth = String(result.value).split('/').length - 1;
  return path.split(sep).slice(0, -depth).join(sep);
}

/**
 * Opens the browser's own file chooser in the page of the window and reads the chosen paths through the debugging
 * protocol; the page itself never sees them. Empty when cancelled; an
 * empty folder cannot be chosen this way.
 */
export async function askForFiles(window: BrowserWindow, options: OpenDialogOptions): Promise<string[]> {
  const page = await pageOf(window);
  const protocol = await page.context().newCDPSession(page);
  const folder = options.properties?.includes('openDirectory') ?? false;
  const many = options.properties?.includes('multiSelections') ?? false;
  const accept = (options.filters ?? [])
    .flatMap(({ extensions }) => extensions)
    .filter((extension) => extension !== '*');
  const expression = `new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = ${many};
    input.webkitdirectory = ${folder};
    input.accept = ${JSON.stringify(accept.map((extension) => `.${extension}`).join(','))};
    input.addEventListener('change', () => resolve([...input.files]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  })`;
  const { result } = await protocol.send('Runtime.evaluate', { expression, awaitPromise: true, userGesture: true });
  const paths: string[] = [];
  for (const objectId of await entriesOf(protocol, result.objectId)) {
    const { path } = await protocol.send('DOM.getFileInfo', { objectId });
    paths.push(folder ? await chosenFolder(protocol, objectId, path) : path);
    if (folder) break;
  }
  await protocol.detach();
  return paths;
}
