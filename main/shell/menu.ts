import { Menu, type MenuItemConstructorOptions } from 'electron';
import { shell } from '../../shared/i18n/de/shell.ts';

export const menuCommands = [
  'new',
  'import',
  'save',
  'print',
  'backup',
  'closeWorkspace',
  'undo',
  'search',
  'help',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
type Send = (command: MenuCommand) => void;

const texts = shell.menu;
const line: MenuItemConstructorOptions = { type: 'separator' };

/**
 * An item of ours: the shortcut is shown but not registered, because the page listens to its keys itself and knows
 * what they mean where the person is.
 */
const own = (send: Send, command: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
  label,
  click: () => send(command),
  ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
});

/** The German menu bar; `send` tells the page which command was chosen. */
export function menuTemplate(send: Send): MenuItemConstructorOptions[] {
  const file = [
    own(send, 'new', texts.newOffer, 'Ctrl+N'),
    own(send, 'import', texts.import, 'Ctrl+O'),
    line,
    own(send, 'save', texts.save, 'Ctrl+S'),
    own(send, 'print', texts.print, 'Ctrl+P'),
    line,
    own(send, 'backup', texts.backup),
    own(send, 'closeWorkspace', texts.closeWorkspace),
    line,
    { role: 'quit', label: texts.quit } as const,
  ];
  const edit: MenuItemConstructorOptions[] = [
    own(send, 'undo', texts.undo, 'Ctrl+Z'),
    line,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'selectAll', label: texts.selectAll },
    line,
    own(send, 'search', texts.search, 'Ctrl+K'),
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: texts.zoomIn },
    { role: 'zoomOut', label: texts.zoomOut },
    { role: 'resetZoom', label: texts.zoomReset },
    line,
    { role: 'togglefullscreen', label: texts.fullScreen },
  ];
  const help = [own(send, 'help', texts.showHelp, 'F1'), own(send, 'about', texts.about)];
  return [
    { label: texts.file, submenu: file },
    { label: texts.edit, submenu: edit },
    { label: texts.view, submenu: view },
    { label: texts.help, submenu: help },
  ];
}

export const setMenu = (send: Send): void => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(send)));
