import { useCallback, useEffect } from 'react';
import { useEvent } from '../ipc/queries.ts';

/** What keys, menu and palette can do; the names are those of the menu. */
const names = [
  'search',
  'import',
  'new',
  'undo',
  'print',
  'save',
  'backup',
  'closeWorkspace',
  'help',
  'about',
] as const;
export type AppCommand = (typeof names)[number];
export type AppCommands = Record<AppCommand, () => void>;

const withControl: Record<string, AppCommand> = {
  k: 'search',
  o: 'import',
  n: 'new',
  z: 'undo',
  p: 'print',
  s: 'save',
};

/** The command of a key press; undefined where the key belongs to the page or to a text field. */
export function commandOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  typing: boolean,
): AppCommand | undefined {
  if (event.key === 'F1') return 'help';
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return undefined;
  const command = withControl[event.key.toLowerCase()];
  return command === 'undo' && typing ? undefined : command;
}

export const isTyping = (): boolean => {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(focused.type);
  return focused instanceof HTMLTextAreaElement || (focused instanceof HTMLElement && focused.isContentEditable);
};
const dialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** Keys and the menu of the window lead to the same commands; an open dialog keeps the keys for itself. */
export function useShortcuts(commands: AppCommands): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandOfKey(event, isTyping());
      if (!command || event.defaultPrevented) return;
      event.preventDefault();
      if (!dialogOpen()) commands[command]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [commands]);
  const onMenu = useCallback(
    ({ command }: { command: string }) => {
      if (!Object.hasOwn(commands, command) || dialogOpen()) return;
      if (command === 'undo' && isTyping()) document.execCommand('undo');
      else commands[command as AppCommand]();
    },
    [commands],
  );
  useEvent('menu.command', onMenu);
}

/** Asks the page first: true when a page took the event over. */
export const offeredToPage = (name: 'verzahnt:print' | 'verzahnt:save'): boolean =>
  !window.dispatchEvent(new CustomEvent(name, { cancelable: true }));
