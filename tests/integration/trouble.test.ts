import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCore, openReader } from '../../main/core/core.ts';
import { listBackups } from '../../main/core/database/backup/own-backups.ts';
import { restoreBackup } from '../../main/core/database/backup/restore-backup.ts';
import { dataFolder } from '../../main/core/database/folder.ts';
import { createWorkspace } from '../../main/core/workspace.ts';
import { cli } from './support/cli.ts';
import { Desk } from './support/desk.ts';
import { offerSheet, writeWorkbook } from './support/workbook.ts';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.run(
    await desk.file(
      'Kaarst.xlsx',
      offerSheet(Array.from({ length: 400 }, (_, i) => ({ name: `Angebot ${i}`, remark: 'x'.repeat(200) }))),
    ),
  );
});
afterEach(() => desk.close());

const code = (expected: string): object => expect.objectContaining({ code: expected });
const database = (): string => dataFolder(desk.dataDir).database;

/** Overwrites bytes in the middle of a file, as a dying disk does. */
function scratch(file: string): Buffer {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(40_000, 0x5a), 0, 40_000, Math.floor(statSync(file).size / 2));
  closeSync(handle);
  return readFileSync(file);
}

describe('Beschädigte Datenbank', () => {
  test('wird beim Start erkannt, bleibt liegen, und die Sicherung bringt alles zurück', async () => {
    await desk.core.call('backup.create', {});
    const before = desk.hash();
    desk.core.close();
    const damaged = scratch(database());
    expect(() => openCore({ dataDir: desk.dataDir })).toThrow(code('DATABASE_DAMAGED'));
    expect(readFileSync(database())).toEqual(damaged);

    const [best] = listBackups(dataFolder(desk.dataDir));
    restoreBackup(join(desk.dataDir, 'backups', best!.fileName), dataFolder(desk.dataDir), '2026-11-22T10:00:00Z');
    desk.core = openCore({ dataDir: desk.dataDir });
    expect(desk.hash()).toBe(before);
    expect((await desk.core.call('backup.check', {})).findings).toEqual([]);
    const aside = readdirSync(desk.dataDir).find((name) => name.startsWith('verzahnt_ersetzt_'))!;
    expect(readFileSync(join(desk.dataDir, aside))).toEqual(damaged);
  });

  test('abgeschnitten oder leer ist auch beschädigt', () => {
    desk.core.close();
    const whole = readFileSync(database());
    truncateSync(database(), Math.floor(whole.length / 3));
    expect(() => openCore({ dataDir: desk.dataDir })).toThrow(code('DATABASE_DAMAGED'));
    writeFileSync(database(), '');
    expect(() => openCore({ dataDir: desk.dataDir })).toThrow(code('DATABASE_DAMAGED'));
    expect(() => openReader({ dataDir: desk.dataDir })).toThrow(code('DATABASE_DAMAGED'));
    writeFileSync(database(), whole);
    desk.core = openCore({ dataDir: desk.dataDir });
  });

  test('auch „check“ und Lesen auf der Kommandozeile sagen es mit einem Satz', async () => {
    desk.core.close();
    scratch(database());
    for (const words of [['check'], ['coverage'], ['backup', '--out', join(desk.inbox, 'x')]]) {
      const result = await cli([...words, '--data', desk.dataDir, '--json']);
      expect(result.code, words[0]).toBe(2);
      expect(['DATABASE_DAMAGED', 'CHECK_FAILED'], words[0]).toContain(result.json()['code']);
      expect(result.stderr, words[0]).toMatch(/nicht verändert|unverändert/);
    }
    expect(existsSync(join(desk.inbox, 'x'))).toBe(false);
  });

  test('eine beschädigte Sicherung wird abgelehnt, und die Daten bleiben', async () => {
    const { fileName } = await desk.core.call('backup.create', {});
    const before = desk.hash();
    desk.core.close();
    const file = join(desk.dataDir, 'backups', fileName);
    scratch(file);
    expect(() => restoreBackup(file, dataFolder(desk.dataDir), '2026-11-22T10:00:00Z')).toThrow(code('BACKUP_DAMAGED'));
    desk.core = openCore({ dataDir: desk.dataDir });
    expect(desk.hash()).toBe(before);
  });
});

describe('Fremde, neuere und fehlende Daten', () => {
  test('eine neuere Datenbank wird weder beschrieben noch gelesen und bleibt Byte für Byte', () => {
    desk.core.close();
    const raw = new Database(database());
    raw.pragma('journal_mode = DELETE');
    raw.pragma('user_version = 9990');
    raw.close();
    const bytes = readFileSync(database());
    expect(() => openCore({ dataDir: desk.dataDir })).toThrow(code('DATABASE_NEWER'));
    expect(() => openReader({ dataDir: desk.dataDir })).toThrow(code('DATABASE_NEWER'));
    expect(readFileSync(database())).toEqual(bytes);
    expect(() => createWorkspace({ dataDir: desk.dataDir, districtKey: '05162' })).toThrow(code('WORKSPACE_EXISTS'));
  });

  test('eine Datenbank eines anderen Programms wird nicht angefasst, auch ohne Fassungsnummer', () => {
    const other = join(desk.inbox, 'fremd');
    mkdirSync(other);
    const raw = new Database(dataFolder(other).database);
    raw.exec('CREATE TABLE termine (a)');
    raw.close();
    const bytes = readFileSync(dataFolder(other).database);
    expect(() => openCore({ dataDir: other })).toThrow(code('DATABASE_FOREIGN'));
    expect(() => createWorkspace({ dataDir: other, districtKey: '05162' })).toThrow(code('WORKSPACE_EXISTS'));
    expect(readFileSync(dataFolder(other).database)).toEqual(bytes);
  });

  test('ein fehlender Ordner wird genannt und nicht angelegt', async () => {
    const gone = join(desk.inbox, 'laufwerk-z');
    expect(() => openCore({ dataDir: gone })).toThrow(code('DATA_FOLDER_MISSING'));
    expect(() => openReader({ dataDir: gone })).toThrow(code('DATA_FOLDER_MISSING'));
    for (const command of ['coverage', 'check']) {
      expect((await cli([command, '--data', gone, '--json'])).json()).toMatchObject({ code: 'DATA_FOLDER_MISSING' });
    }
    expect(existsSync(gone)).toBe(false);
  });

  test('ein abgebrochener Anfang wird beim nächsten Mal vollendet', () => {
    const half = join(desk.inbox, 'halb');
    mkdirSync(half);
    writeFileSync(dataFolder(half).database, '');
    createWorkspace({ dataDir: half, districtKey: '05162' });
    const core = openCore({ dataDir: half });
    core.close();
    expect(() => createWorkspace({ dataDir: half, districtKey: '05162' })).toThrow(code('WORKSPACE_EXISTS'));
  });

  test('hält ein fremdes Programm die Datenbank, kommt ein Satz statt eines Absturzes', () => {
    desk.core.close();
    const raw = new Database(database());
    raw.pragma('locking_mode = EXCLUSIVE');
    raw.exec('BEGIN EXCLUSIVE');
    expect(() => openCore({ dataDir: desk.dataDir })).toThrow(code('DATA_IN_USE'));
    raw.exec('ROLLBACK');
    raw.close();
    desk.core = openCore({ dataDir: desk.dataDir });
  });
});

/** Somebody without rights: root is above them, so that the command then runs as another user. */
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};

describe.skipIf(process.platform === 'win32')('Fehlende Rechte', () => {
  const names = (): string[] => [desk.dataDir, ...readdirSync(desk.dataDir).map((name) => join(desk.dataDir, name))];
  const isFolder = (path: string): boolean => statSync(path).isDirectory();
  function lockUp(): void {
    for (const path of names()) chmodSync(path, isFolder(path) ? 0o555 : 0o444);
    chmodSync(join(desk.dataDir, '..'), 0o755);
  }
  function unlock(): void {
    for (const path of names()) chmodSync(path, isFolder(path) ? 0o755 : 0o644);
  }

  test('in einem schreibgeschützten Ordner wird nichts verändert und der Grund genannt', async () => {
    const before = desk.hash();
    desk.core.close();
    chmodSync(desk.inbox, 0o777);
    lockUp();
    const path = await writeWorkbook(desk.inbox, 'Neuss.xlsx', offerSheet([{ name: 'Chor' }]));
    try {
      for (const words of [
        ['import', path],
        ['backup', '--out', join(desk.inbox, 'x')],
        ['init', '--kreis', '05162'],
      ]) {
        const result = await cli([...words, '--data', desk.dataDir, '--json'], nobody);
        expect(result.code, `${words[0]} ${result.stderr}`).toBe(2);
        expect(['NO_PERMISSION', 'WORKSPACE_EXISTS'], words[0]).toContain(result.json()['code']);
      }
      const reading = await cli(['coverage', '--data', desk.dataDir, '--json'], nobody);
      expect([0, 2], reading.stderr).toContain(reading.code);
      if (reading.code === 2) expect(reading.json()).toMatchObject({ code: 'NO_PERMISSION' });
    } finally {
      unlock();
    }
    desk.core = openCore({ dataDir: desk.dataDir });
    expect(desk.hash()).toBe(before);
  });

  test('eine Datei ohne Leserechte und ein Ort ohne Schreibrechte haben ihren eigenen Satz', async () => {
    const path = await writeWorkbook(desk.inbox, 'Neuss.xlsx', offerSheet([{ name: 'Chor' }]));
    chmodSync(path, 0o000);
    chmodSync(desk.inbox, 0o755);
    chmodSync(join(desk.dataDir, '..'), 0o755);
    expect((await cli(['inspect', path, '--json'], nobody)).json()).toMatchObject({ code: 'FILE_NO_ACCESS' });
    chmodSync(desk.inbox, 0o555);
    const made = await cli(['init', '--data', join(desk.inbox, 'neu'), '--kreis', '05162', '--json'], nobody);
    expect(made.json()).toMatchObject({ code: 'NO_PERMISSION' });
    chmodSync(desk.inbox, 0o755);
  });
});

const shell = (command: string): string => execFileSync('/bin/sh', ['-c', command]).toString();

/** A very small disk of its own; only root may mount one. */
function tinyDisk(megabytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-platte-'));
  try {
    shell(`mount -t tmpfs -o size=${megabytes}m tmpfs '${folder}' 2>/dev/null`);
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}
const probe = process.platform === 'linux' && isRoot ? tinyDisk(1) : null;
const release = (folder: string): void => {
  shell(`umount -l '${folder}'`);
  rmSync(folder, { recursive: true, force: true });
};
if (probe) release(probe);

describe.skipIf(!probe)('Volle Platte (nur wo eine kleine eingehängt werden darf)', () => {
  let disk: string;
  beforeEach(() => {
    disk = tinyDisk(12)!;
  });
  afterEach(() => release(disk));

  /** Leaves `free` bytes. */
  function fill(free: number): void {
    const { available } = freeSpace();
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, available - free)));
  }
  function freeSpace(): { available: number } {
    const output = shell(`df --output=avail -B1 '${disk}'`).split('\n');
    return { available: Number(output[1]) };
  }

  test('beim Einlesen: nichts davon ist da, alles andere ist da, und mit Platz geht es', async () => {
    const data = join(disk, 'daten');
    createWorkspace({ dataDir: data, districtKey: '05162' });
    const small = await desk.file('Neuss.xlsx', offerSheet([{ name: 'Chor' }]));
    const large = await desk.file(
      'Dormagen.xlsx',
      offerSheet(Array.from({ length: 3_000 }, (_, i) => ({ name: `Angebot ${i}`, remark: 'y'.repeat(300) }))),
    );
    expect((await cli(['import', small, '--data', data])).code).toBe(0);
    fill(900_000);
    const full = await cli(['import', large, '--data', data, '--json']);
    expect(full.code, full.stderr).toBe(2);
    expect(full.json()).toMatchObject({ code: 'DISK_FULL' });
    expect((await cli(['check', '--data', data, '--json'])).json()).toMatchObject({ ok: true });
    expect(readdirSync(join(data, 'originals'))).toHaveLength(1);
    rmSync(join(disk, 'ballast'));
    expect((await cli(['import', large, '--data', data])).code).toBe(0);
    const core = openReader({ dataDir: data });
    const { total } = await core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
    core.close();
    expect(total).toBe(3_001);
  });

  test('beim Anlegen, Sichern und Zurückspielen: ein Satz, keine halbe Datei, die Daten bleiben', async () => {
    const before = desk.hash();
    const { fileName } = await desk.core.call('backup.create', {});
    desk.core.close();
    const saved = join(desk.dataDir, 'backups', fileName);
    fill(60_000);
    expect((await cli(['init', '--data', join(disk, 'neu'), '--kreis', '05162', '--json'])).json()).toMatchObject({
      code: 'DISK_FULL',
    });
    const target = join(disk, 'x.verzahnt-sicherung');
    const backup = await cli(['backup', '--data', desk.dataDir, '--out', target, '--json']);
    expect(backup.json()).toMatchObject({ code: 'DISK_FULL' });
    expect(readdirSync(disk).filter((name) => name.startsWith('x.'))).toEqual([]);
    expect((await cli(['restore', saved, '--data', join(disk, 'neu2'), '--json'])).json()).toMatchObject({
      code: 'DISK_FULL',
    });
    expect(existsSync(join(disk, 'neu2', 'verzahnt.sqlite'))).toBe(false);
    rmSync(join(disk, 'ballast'));
    expect((await cli(['init', '--data', join(disk, 'neu'), '--kreis', '05162'])).code).toBe(0);
    desk.core = openCore({ dataDir: desk.dataDir });
    expect(desk.hash()).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('Größte erlaubte Dateigröße', () => {
  test('stößt das Schreiben an eine Grenze des Systems, bleibt der Bestand ganz', async () => {
    const before = desk.hash();
    desk.core.close();
    const large = await desk.file(
      'Neuss.xlsx',
      offerSheet(Array.from({ length: 3_000 }, (_, i) => ({ name: `Neu ${i}`, remark: 'y'.repeat(300) }))),
    );
    const kilobytes = Math.ceil(statSync(database()).size / 1024) + 700;
    const limited = ['bash', '-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`, 'bash'];
    const result = await cli(['import', large, '--data', desk.dataDir, '--json'], { before: limited });
    expect(result.code, result.stderr).toBe(2);
    expect(['DISK_FULL', 'DATABASE_UNREADABLE']).toContain(result.json()['code']);
    expect((await cli(['check', '--data', desk.dataDir, '--json'])).json()).toMatchObject({ ok: true });
    desk.core = openCore({ dataDir: desk.dataDir });
    expect(desk.hash()).toBe(before);
  });
});
