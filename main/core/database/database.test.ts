import Database from 'better-sqlite3';
import { mkdtempSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { testWorkspace } from '../test-workspace.ts';
import { openCore } from '../core.ts';
import { systemClock } from '../platform/clock.ts';
import { backupToFolder, listBackups } from './backup/own-backups.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { wasClosedProperly } from './closing-seal.ts';
import { contentHash } from './content-hash.ts';
import { dataFolder } from './folder.ts';
import { migrate, needsMigration, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openForReading, openForWriting } from './open.ts';
import { registeredStatements } from './statement.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verzahnt-db-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('jede registrierte Anweisung passt zum frisch angelegten Schema', () => {
  const sqlite = new Database(':memory:');
  migrate(sqlite);
  const statements = registeredStatements();
  expect(statements.length).toBeGreaterThan(50);
  for (const { sql } of statements) expect(() => sqlite.prepare(sql), sql).not.toThrow();
});

test('Umstellungen laufen der Reihe nach und nur einmal', () => {
  const sqlite = new Database(':memory:');
  const versions = migrations.map((migration) => migration.version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(new Set(versions).size).toBe(versions.length);
  migrate(sqlite);
  expect(needsMigration(sqlite)).toBe(false);
  expect(schemaVersion(sqlite)).toBe(migrations.at(-1)?.version);
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('eine fehlgeschlagene Umstellung lässt die Datenbank, wie sie war', () => {
  const sqlite = new Database(':memory:');
  migrate(sqlite);
  const broken = [
    ...migrations,
    { version: 9990, name: 'broken', sql: 'CREATE TABLE half (a); SELECT nonsense FROM nowhere;' },
  ];
  expect(() => migrate(sqlite, broken)).toThrow();
  expect(schemaVersion(sqlite)).toBe(migrations.at(-1)?.version);
  expect(sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
});

test('Daten einer neueren Fassung werden nicht angefasst', () => {
  openForWriting(folder, true).close();
  const raw = new Database(dataFolder(folder).database);
  raw.pragma('user_version = 9990');
  raw.close();
  expect(() => openForWriting(folder)).toThrow(expect.objectContaining({ code: 'DATABASE_NEWER' }));
});

test('eine beschädigte Datenbank wird erkannt und bleibt liegen', () => {
  writeFileSync(dataFolder(folder).database, Buffer.alloc(20_000, 7));
  expect(() => openForWriting(folder)).toThrow(expect.objectContaining({ code: 'DATABASE_DAMAGED' }));
  expect(readdirSync(folder)).toContain('verzahnt.sqlite');
});

test('eine fremde Datenbank wird nicht angefasst', () => {
  const raw = new Database(dataFolder(folder).database);
  raw.exec('CREATE TABLE other (a); PRAGMA user_version = 3;');
  raw.close();
  expect(() => openForWriting(folder)).toThrow(expect.objectContaining({ code: 'DATABASE_FOREIGN' }));
});

test('ein Ordner ohne Daten wird mit Namen genannt', () => {
  expect(() => openForWriting(join(folder, 'fehlt'))).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_MISSING' }));
});

test('ein zweites Programm darf denselben Ordner nicht beschreiben, aber lesen', () => {
  const workspace = testWorkspace();
  expect(() => openCore({ dataDir: workspace.dataDir })).toThrow(expect.objectContaining({ code: 'DATA_IN_USE' }));
  openForReading(workspace.dataDir).close();
  workspace.end();
});

test('eine Sicherung bringt Inhalt und Originale zurück; die ersetzte Datenbank bleibt daneben', async () => {
  const workspace = testWorkspace();
  const told = { who: 'a', whom: 'b', day: '2026-11-20' };
  await workspace.core.call('offers.create', {
    values: { name: 'Sprachcafé' },
    municipalities: ['05162016'],
    districtWide: false,
    told,
  });
  writeFileSync(join(workspace.dataDir, 'originals', 'abc'), 'Original');
  const { fileName } = await workspace.core.call('backup.create', {});
  await workspace.core.call('offers.create', {
    values: { name: 'Später' },
    municipalities: ['05162016'],
    districtWide: false,
    told,
  });
  workspace.core.close();
  rmSync(join(workspace.dataDir, 'originals', 'abc'));

  restoreBackup(join(workspace.dataDir, 'backups', fileName), dataFolder(workspace.dataDir), '2026-11-22T10:00:00Z');
  workspace.core = openCore({ dataDir: workspace.dataDir });
  const filter = {};
  const list = await workspace.core.call('offers.list', {
    filter,
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 10,
  });
  expect(list.rows.map((row) => row.name)).toEqual(['Sprachcafé']);
  expect(readdirSync(join(workspace.dataDir, 'originals'))).toContain('abc');
  expect(readdirSync(workspace.dataDir).some((name) => name.startsWith('verzahnt_ersetzt_'))).toBe(true);
  workspace.end();
});

test('eine Datei, die keine Sicherung ist, wird abgelehnt und ändert nichts', () => {
  const workspace = testWorkspace();
  const target = dataFolder(workspace.dataDir);
  workspace.core.close();
  const before = contentHash(openForReading(workspace.dataDir).db);
  const bogus = join(folder, 'x.verzahnt-sicherung');
  writeFileSync(bogus, 'keine Sicherung');
  expect(() => restoreBackup(bogus, target, '2026-11-22T10:00:00Z')).toThrow(
    expect.objectContaining({ code: 'BACKUP_NOT_OURS' }),
  );
  expect(contentHash(openForReading(workspace.dataDir).db)).toBe(before);
  workspace.core = openCore({ dataDir: workspace.dataDir });
  workspace.end();
});

test('beim Schließen wird gesichert, was seit der letzten Sicherung neu ist, je Tag einmal', async () => {
  const workspace = await testWorkspace('05162', systemClock);
  const close = (): Promise<{ fileName: string | null }> => workspace.core.call('backup.onClosing', {});
  expect(await close()).toEqual({ fileName: null });
  await workspace.core.call('settings.update', { personName: 'Frau Aydın' });
  const first = (await close()).fileName;
  expect(first).toMatch(/_beim-Schließen\.verzahnt-sicherung$/);
  expect(await close()).toEqual({ fileName: null });
  await workspace.core.call('settings.update', { personName: 'Herr Yılmaz' });
  const second = (await close()).fileName;
  expect(second).not.toBeNull();
  const left = listBackups(dataFolder(workspace.dataDir)).map((backup) => backup.fileName);
  expect(left).toEqual([second]);
  workspace.end();
});

test('der Dateiname einer Sicherung trägt die Zeit der Wanduhr, im Sommer wie im Winter', () => {
  const { sqlite, folder: target, close } = openForWriting(folder, true);
  expect(backupToFolder(sqlite, target, 'Probe', '2026-07-01T22:30:05.999Z')).toBe(
    '2026-07-02-00-30-05_Probe.verzahnt-sicherung',
  );
  expect(backupToFolder(sqlite, target, 'Probe', '2026-12-01T08:00:00Z')).toBe(
    '2026-12-01-09-00-00_Probe.verzahnt-sicherung',
  );
  close();
});

test('nur die neuesten 20 eigenen Sicherungen bleiben', () => {
  const { sqlite, folder: target, close } = openForWriting(folder, true);
  for (let i = 10; i < 33; i += 1) backupToFolder(sqlite, target, 'Probe', `2026-11-22T10:00:${i}Z`);
  expect(listBackups(target)).toHaveLength(20);
  close();
});

test('wer zwischendurch nur liest, macht den nächsten Start nicht langsamer; ein Absturz schon', () => {
  openForWriting(folder, true).close();
  openForReading(folder).close();
  expect(wasClosedProperly(dataFolder(folder))).toBe(true);
  const crashed = openForWriting(folder);
  expect(wasClosedProperly(dataFolder(folder))).toBe(false);
  crashed.close();
});
