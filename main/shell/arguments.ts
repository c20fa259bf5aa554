import { isAbsolute, resolve } from 'node:path';

/** What the program was started with. */
export interface StartArguments {
  /** `--data DIR`: this data folder instead of the last one. */
  dataFolder: string | null;
  /** `--settings DIR`: where window place, theme and last folder are kept (tests, portable use). */
  settingsFolder: string | null;
  /** `--print-job FILE`: print one document without a window, then end. */
  printJob: string | null;
}

/** Reads the process arguments. Switches of Chromium and unknown words are left alone. */
export function startArguments(argv: readonly string[], cwd: string): StartArguments {
  const folderAfter = (name: string): string | null => {
    const at = argv.lastIndexOf(name);
    const value = at === -1 ? undefined : argv[at + 1];
    if (value === undefined || value.startsWith('--')) return null;
    return isAbsolute(value) ? value : resolve(cwd, value);
  };
  return {
    dataFolder: folderAfter('--data'),
    settingsFolder: folderAfter('--settings'),
    printJob: folderAfter('--print-job'),
  };
}
