import { randomUUID } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeFileName } from '../../shared/domain/file-names.ts';

/** Copies in a folder of our own that is emptied at start and end; a file still open in Excel stays until then. */
export interface TemporaryFiles {
  /** Keeps bytes that were dropped into the window; returns the path. */
  keep(name: string, bytes: Uint8Array): string;
  /** A read-only copy to look at. `foreign` marks it as coming from outside, so that Office opens it protected. */
  copyOf(path: string, name: string, foreign: boolean): string;
  clear(): void;
}

function markAsForeign(path: string): void {
  if (process.platform !== 'win32') return;
  writeFileSync(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n');
}

export function createTemporaryFiles(folder: string): TemporaryFiles {
  const place = (name: string): string => {
    const own = join(folder, randomUUID());
    mkdirSync(own, { recursive: true });
    return join(own, safeFileName(name));
  };
  return {
    keep: (name, bytes) => {
      const path = place(name);
      writeFileSync(path, bytes);
      return path;
    },
    copyOf: (from, name, foreign) => {
      const path = place(name);
      copyFileSync(from, path);
      if (foreign) markAsForeign(path);
      chmodSync(path, 0o444);
      return path;
    },
    clear: () => {
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // Open in another program; the next start clears it.
      }
    },
  };
}
