import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../../shared/domain/problem.ts';
import { problemText } from '../../../shared/i18n/de/problems.ts';
import { checkDataFolder } from './check.ts';
import { isRemoteMount, isUnc } from './network.ts';
import { isBelow, isRoaming, syncServiceOf } from './synced.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'verzahnt-ordner-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(base, { recursive: true, force: true });
});

function codeOf(folder: string, mustExist = false): string {
  try {
    checkDataFolder(folder, mustExist);
    return 'ok';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

describe('Wo die Datenbank liegen darf', () => {
  it('in einem gewöhnlichen Ordner auf diesem Rechner; die Probe hinterlässt nichts', () => {
    const folder = join(base, 'Verzahnt', 'Daten');
    expect(codeOf(folder)).toBe('ok');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['\\\\server\\freigabe\\KI', '//server/freigabe/KI', '\\\\?\\UNC\\server\\freigabe'])(
    'nicht auf dem Netzpfad %s',
    (path) => {
      expect(codeOf(path)).toBe('FOLDER_ON_NETWORK');
    },
  );

  it('ein Netzpfad ist kein langer örtlicher Pfad', () => {
    expect(isUnc('\\\\?\\C:\\Daten')).toBe(false);
    expect(isUnc('C:\\Daten')).toBe(false);
    expect(isUnc('\\\\.\\COM1')).toBe(false);
  });

  it('ein eingehängtes Netzlaufwerk wird am Dateisystem erkannt, auch unter einem Namen mit Leerzeichen', () => {
    const mounts = [
      '/dev/sda1 / ext4 rw 0 0',
      '//srv/ki /mnt/KI\\040Daten cifs rw 0 0',
      '/dev/sdb1 /mnt/stick fuseblk rw 0 0',
      'x /mnt/KI\\040Daten/lokal ext4 rw 0 0',
    ].join('\n');
    expect(isRemoteMount('/mnt/KI Daten/2026', mounts)).toBe(true);
    expect(isRemoteMount('/mnt/KI Daten/lokal/x', mounts)).toBe(false);
    expect(isRemoteMount('/mnt/KI Daten 2', mounts)).toBe(false);
    expect(isRemoteMount('/mnt/stick', mounts)).toBe(false);
  });

  it.each([
    ['OneDrive - Rhein-Kreis Neuss', 'OneDrive'],
    ['OneDrive', 'OneDrive'],
    ['Dropbox', 'Dropbox'],
    ['Nextcloud', 'Nextcloud'],
    ['Meine Ablage', 'Google Drive'],
  ])('nicht im abgeglichenen Ordner %s', (name, service) => {
    const folder = join(base, name, 'Dokumente', 'KI');
    expect(codeOf(folder)).toBe('FOLDER_SYNCED');
    expect(syncServiceOf(folder, {})).toBe(service);
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    ['.dropbox.cache', 'Dropbox'],
    ['._sync_0a1b2c3d4e5f.db', 'Nextcloud'],
    ['.sync_0a1b2c3d4e5f.db', 'Nextcloud'],
  ])('nicht unter einem Ordner, in dem %s liegt', (mark, service) => {
    mkdirSync(join(base, 'Wolke', 'KI'), { recursive: true });
    writeFileSync(join(base, 'Wolke', mark), '');
    expect(syncServiceOf(join(base, 'Wolke', 'KI', 'Daten'), {})).toBe(service);
  });

  it('ein Name, der nur so ähnlich klingt, wird nicht abgewiesen', () => {
    for (const name of ['OneDriveAlt', 'Meine Dropbox-Liste', 'Nextcloud Protokolle'])
      expect(syncServiceOf(join(base, name), {}), name).toBeNull();
  });

  it('OneDrive auch dann, wenn der Ordner anders heißt und nur das System ihn kennt', () => {
    vi.stubEnv('OneDriveCommercial', join(base, 'Ablage'));
    expect(codeOf(join(base, 'Ablage', 'KI'))).toBe('FOLDER_SYNCED');
    expect(codeOf(join(base, 'Ablage2', 'KI'))).toBe('ok');
  });

  it('ein umgeleiteter Ordner zählt dort, wo er wirklich liegt', () => {
    mkdirSync(join(base, 'OneDrive', 'Dokumente'), { recursive: true });
    symlinkSync(join(base, 'OneDrive', 'Dokumente'), join(base, 'Dokumente'), 'junction');
    expect(codeOf(join(base, 'Dokumente', 'KI'))).toBe('FOLDER_SYNCED');
  });

  it('nicht im wandernden Teil des Profils', () => {
    vi.stubEnv('APPDATA', join(base, 'Roaming'));
    expect(codeOf(join(base, 'Roaming', 'Verzahnt'))).toBe('FOLDER_ROAMING');
    expect(isRoaming(join(base, 'Local'), { APPDATA: join(base, 'Roaming') })).toBe(false);
    expect(
      isBelow('C:\\Users\\A\\AppData\\Roaming\\x', 'c:\\users\\a\\appdata\\roaming', true) ||
        process.platform !== 'win32',
    ).toBe(true);
  });

  it('ein Ordner, den es geben muss, wird nicht heimlich angelegt', () => {
    expect(codeOf(join(base, 'fehlt'), true)).toBe('DATA_FOLDER_MISSING');
    expect(existsSync(join(base, 'fehlt'))).toBe(false);
  });

  it('eine Datei statt eines Ordners kann keine Daten aufnehmen', () => {
    writeFileSync(join(base, 'datei'), '');
    expect(codeOf(join(base, 'datei'))).toBe('FOLDER_NOT_WRITABLE');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('ohne Schreibrecht', () => {
    const folder = join(base, 'gesperrt');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    expect(codeOf(folder)).toBe('FOLDER_NOT_WRITABLE');
  });

  it.skipIf(!existsSync('/dev/full') || !existsSync('/proc/self'))('auf einem Dateisystem, das nichts annimmt', () => {
    expect(['FOLDER_NOT_WRITABLE', 'DISK_FULL']).toContain(codeOf('/proc/self/verzahnt'));
  });

  it('jede Absage nennt den Ordner und zwei Auswege', () => {
    for (const code of ['FOLDER_ON_NETWORK', 'FOLDER_SYNCED', 'FOLDER_ROAMING', 'FOLDER_NOT_WRITABLE']) {
      const text = problemText(code, { folder: 'X:\\KI', service: 'OneDrive' });
      expect(text).toContain('X:\\KI');
      expect(text).toMatch(/vorgeschlagenen Ordner .* oder wählen Sie einen anderen/);
    }
  });
});
