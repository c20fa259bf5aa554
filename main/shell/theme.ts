import { nativeTheme } from 'electron';
import type { ShellState } from '../../shared/contract/shell.ts';

/** Tells the system which colours windows and dialogs get; high contrast is drawn by the page on the dark scheme. */
export function applyTheme(theme: ShellState['theme']): void {
  nativeTheme.themeSource = theme === 'highContrast' ? 'dark' : theme;
}
