import type { OpenDialogOptions } from 'electron';
import type { BrowserWindow } from './window.ts';
import { pageOf } from './window.ts';

/**
 * Opens the browser's own file chooser in the page of the window and reads the chosen paths through the debugging
 * protocol; the page itself never sees them. Empty when cancelled.
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
  if (result.objectId !== undefined) {
    const { result: items } = await protocol.send('Runtime.getProperties', {
      objectId: result.objectId,
      ownProperties: true,
    });
    for (const { name, value } of items) {
      if (!/^\d+$/.test(name) || value?.objectId === undefined) continue;
      paths.push((await protocol.send('DOM.getFileInfo', { objectId: value.objectId })).path);
    }
  }
  await protocol.detach();
  return folder ? paths.slice(0, 1).map((path) => path.replace(/[\\/][^\\/]*$/, '')) : paths;
}
