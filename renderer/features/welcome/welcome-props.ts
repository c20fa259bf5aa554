import type { ShellState } from '../../../shared/contract/shell.ts';

export interface WelcomeProps {
  state: ShellState;
  /** A data folder is open now; the window goes on to `path`. */
  onOpened: (state: ShellState, path?: string) => void;
}
