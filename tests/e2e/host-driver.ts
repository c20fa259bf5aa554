import type { Page } from 'playwright-core';

/** What a host has to offer; both are driven from outside, through the same built files. */
export interface Driver {
  page: Page;
  /** The answer to the next open dialog; an empty list cancels it. */
  setNextDialog(files: readonly string[]): Promise<void>;
  /** The answer to the next save dialog; null cancels it. */
  setNextSave(path: string | null): Promise<void>;
  /** Puts something on the clipboard, by MIME type. */
  setClipboard(content: Readonly<Record<string, string>>): Promise<void>;
  /** What was handed to the system so far: opened files, printed pages. */
  opened(): Promise<{ what: string; target: string }[]>;
  /** Lines the main process wrote. */
  output(): string;
  /** Ends the program in order; answers with its exit code. */
  close(): Promise<number | null>;
}
export interface DriverOptions {
  main: string;
  args: string[];
}
