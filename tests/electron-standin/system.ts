import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { spawn } from 'node:child_process';
import type {
  ClipboardItem,
  MenuItemConstructorOptions,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { app } from './app.ts';
import { clipboardContent, isControlled, nextOpenAnswer, nextSaveAnswer, report } from './control.ts';
import { askForFiles } from './file-chooser.ts';
import { BrowserWindow } from './window.ts';

function freeName(folder: string, name: string): string {
  const extension = extname(name);
  const stem = basename(name, extension);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${extension}`);
    if (!existsSync(path)) return path;
  }
}

export const dialog = {
  /** A test's prepared answer, else the browser's own file chooser. */
  async showOpenDialog(...args: [unknown, OpenDialogOptions] | [OpenDialogOptions]): Promise<OpenDialogReturnValue> {
    const options = (args.length === 2 ? args[1] : args[0]) as OpenDialogOptions;
    const window = BrowserWindow.getFocusedWindow();
    const filePaths = isControlled() || !window ? nextOpenAnswer() : await askForFiles(window, options);
    return { canceled: filePaths.length === 0, filePaths };
  },
  /** A test's prepared answer, else a free name in the downloads folder, said on the console. */
  async showSaveDialog(...args: [unknown, SaveDialogOptions] | [SaveDialogOptions]): Promise<SaveDialogReturnValue> {
    const options = (args.length === 2 ? args[1] : args[0]) as SaveDialogOptions;
    const name = basename(options.defaultPath ?? 'Dokument');
    const filePath = isControlled() ? nextSaveAnswer() : freeName(app.getPath('downloads'), name);
    if (!isControlled()) console.log(`Gespeichert: ${filePath}`);
    return { canceled: filePath === null, filePath: filePath ?? '' };
  },
  async showMessageBox(...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> {
    const options = args.at(-1) as { message?: string; cancelId?: number };
    console.error(options.message);
    return { response: options.cancelId ?? 0, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
};

const opener = { win32: 'explorer', darwin: 'open' }[process.platform as string] ?? 'xdg-open';
function open(what: 'path' | 'external' | 'folder', target: string): void {
  if (isControlled()) report({ type: 'opened', what, target });
  else
    spawn(opener, [target], { detached: true, stdio: 'ignore' })
      .on('error', () => console.log(target))
      .unref();
}
export const shell = {
  async openExternal(url: string): Promise<void> {
    open('external', url);
  },
  async openPath(path: string): Promise<string> {
    open('path', path);
    return '';
  },
  showItemInFolder(path: string): void {
    open('folder', path);
  },
};

/** Only what a test put there: the system's own clipboard is not reached. */
export const clipboard = {
  async read(): Promise<Pick<ClipboardItem, 'types' | 'getType'>[]> {
    const content = clipboardContent();
    const types = Object.keys(content);
    const getType = (async (type: string) => new Blob([content[type] ?? ''], { type })) as ClipboardItem['getType'];
    return types.length === 0 ? [] : [{ types, getType }];
  },
};

/** Menus are kept but not shown; the program's own shortcuts live in the page. */
export class Menu {
  static #application: Menu | null = null;
  readonly items: MenuItemConstructorOptions[];
  constructor(items: MenuItemConstructorOptions[] = []) {
    this.items = items;
  }
  static buildFromTemplate = (template: MenuItemConstructorOptions[]): Menu => new Menu(template);
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu = (): Menu | null => Menu.#application;
  popup(): void {}
}

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, bounds: area, workArea: { ...area, height: 1040 }, scaleFactor: 1 };
class Screen extends EventEmitter {
  getAllDisplays = (): (typeof display)[] => [display];
  getPrimaryDisplay = (): typeof display => display;
  getDisplayMatching = (): typeof display => display;
}
export const screen = new Screen();
