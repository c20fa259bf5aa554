import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/** `Verzahnt.exe coverage ...`: a first argument that is one plain word is a command. */
export const isCommandLine = (argv: readonly string[], isPackaged: boolean): boolean =>
  isPackaged && /^[a-z][a-z-]*$/.test(argv[1] ?? '');

/**
 * Runs the command line inside the installed program and ends with its exit code. A profile of its own keeps it out
 * of the way of an open window.
 */
export async function runCommandLine(): Promise<void> {
  app.setPath('userData', mkdtempSync(join(tmpdir(), 'verzahnt-cli-')));
  // The command line skips the script's name, which an installed program does not have.
  process.argv.splice(1, 0, 'cli');
  await import('../cli/index.ts');
  app.exit(Number(process.exitCode ?? 0));
}
