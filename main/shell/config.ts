import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { themes } from '../../shared/contract/shell.ts';
import { writeAtomically } from './atomic-file.ts';

const windowState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

const config = z.strictObject({
  version: z.literal(1),
  /** Last data folder, opened again at the next start. */
  workspace: z.string().nullable(),
  theme: z.enum(themes),
  window: windowState.nullable(),
});
export type Config = z.infer<typeof config>;

const initial: Config = { version: 1, workspace: null, theme: 'system', window: null };

export interface ConfigStore {
  get(): Config;
  /** Changes parts and keeps them on disk. A full disk loses a window position, not the program: it goes on. */
  update(part: Partial<Config>): void;
}

function read(file: string): Config {
  try {
    const parsed = config.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    renameSync(file, `${file}.unreadable`);
  } catch {
    // Not there yet, or not JSON: both start from the beginning.
  }
  return initial;
}

/** The shell's own settings, one small JSON file; what belongs to the data is kept with the data. */
export function openConfig(folder: string, onWriteError: (error: unknown) => void): ConfigStore {
  const file = join(folder, 'settings.json');
  let current = read(file);
  return {
    get: () => current,
    update: (part) => {
      current = { ...current, ...part };
      try {
        writeAtomically(file, JSON.stringify(current, null, 2));
      } catch (error) {
        onWriteError(error);
      }
    },
  };
}
