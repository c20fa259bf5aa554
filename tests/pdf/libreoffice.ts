import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Skipped where LibreOffice is not installed: it is no part of the program. */
export const isInstalled = spawnSync('soffice', ['--version']).status === 0;
export const reason = isInstalled ? '' : ' (übersprungen: LibreOffice ist hier nicht installiert)';

/** All files in one go: starting it takes longer than opening a document. */
export function convert(folder: string, format: 'html' | 'pdf', names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...names], {
    cwd: folder,
    timeout: 240_000,
    stdio: 'ignore',
  });
}
