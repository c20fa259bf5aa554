import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, dialog, BrowserWindow, type OpenDialogOptions } from 'electron';
import type { ChosenFile } from '../../shared/contract/shell.ts';
import { shell as texts } from '../../shared/i18n/de/shell.ts';
import { safeFileName } from '../../shared/domain/file-names.ts';
import type { FileTokens, TokenTarget } from './file-tokens.ts';

const dialogs: Record<TokenTarget['purpose'], OpenDialogOptions> = {
  import: {
    title: texts.chooseImports,
    filters: [
      { name: texts.spreadsheets, extensions: ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods', 'csv', 'tsv'] },
      { name: texts.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
  },
  backup: {
    title: texts.chooseBackup,
    filters: [
      { name: texts.backups, extensions: ['verzahnt-sicherung'] },
      { name: texts.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'dontAddToRecent'],
  },
  boundaries: {
    title: texts.chooseBoundaries,
    filters: [
      { name: texts.boundaries, extensions: ['geojson', 'json'] },
      { name: texts.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'dontAddToRecent'],
  },
  addresses: {
    title: texts.chooseAddresses,
    filters: [
      { name: texts.addresses, extensions: ['txt', 'csv'] },
      { name: texts.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'dontAddToRecent'],
  },
  wishes: {
    title: texts.chooseWishes,
    filters: [
      { name: texts.wishFiles, extensions: ['docx', 'xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods', 'csv', 'tsv'] },
      { name: texts.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'dontAddToRecent'],
  },
  wordTemplate: {
    title: texts.chooseWordTemplate,
    filters: [{ name: texts.wordFiles, extensions: ['docx', 'dotx'] }],
    properties: ['openFile', 'dontAddToRecent'],
  },
  houseFont: {
    title: texts.chooseHouseFont,
    filters: [{ name: texts.fontFiles, extensions: ['ttf', 'otf', 'woff2'] }],
    properties: ['openFile', 'dontAddToRecent'],
  },
  attachment: { title: texts.chooseAttachments, properties: ['openFile', 'multiSelections', 'dontAddToRecent'] },
  dataFolder: { title: texts.chooseFolder, properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] },
};

const owner = (): BrowserWindow | null => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null;

/** Lets the person choose; hands out tokens instead of paths. Empty when cancelled. */
export async function chooseFiles(purpose: TokenTarget['purpose'], tokens: FileTokens): Promise<ChosenFile[]> {
  const window = owner();
  const options = dialogs[purpose];
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  if (canceled) return [];
  return filePaths.map((path) => {
    const name = basename(path);
    const shown = purpose === 'dataFolder' ? { path } : {};
    // A file that went meanwhile is refused, with its reason, by whoever reads it.
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return { token: tokens.give({ path, name, purpose }), name, size, ...shown };
  });
}

/** Asks for a folder to write several files into; null when cancelled. */
export async function chooseTargetFolder(): Promise<string | null> {
  const window = owner();
  const options: OpenDialogOptions = {
    title: texts.chooseTargetFolder,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to save; null when cancelled. */
export async function choosePlace(fileName: string): Promise<string | null> {
  const window = owner();
  const options = { title: texts.saveAs, defaultPath: join(app.getPath('documents'), safeFileName(fileName)) };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
