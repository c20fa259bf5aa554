import Database from 'better-sqlite3';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listBackups } from '../../main/core/database/backup/own-backups.ts';
import { restoreBackup } from '../../main/core/database/backup/restore-backup.ts';
import { dataFolder } from '../../main/core/database/folder.ts';
import { migrate, schemaVersion } from '../../main/core/database/migrate.ts';
import { migrations } from '../../main/core/database/migrations/index.ts';
import { openForReading, openForWriting } from '../../main/core/database/open.ts';
import { openCore } from '../../main/core/core.ts';
import { Desk } from '../integration/support/desk.ts';
import { offerSheet } from '../integration/support/workbook.ts';
import { backupBefore, futureMigrations } from '../property/support/future-migrations.ts';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.run(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }, { name: 'Treff' }])));
});
afterEach(() => desk.close());

/** Tables, columns, indexes as SQLite stores them, without the order in which they came. */
const schemaOf = (sqlite: Database.Database): string[] =>
  (
    sqlite
      .prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS line FROM sqlite_schema ORDER BY line")
      .all() as { line: string }[]
  ).map(({ line }) => line.replace(/\s+/g, ' '));

test('frisch angelegt ist dasselbe wie Schritt für Schritt umgestellt', () => {
  const fresh = new Database(':memory:');
  migrate(fresh, futureMigrations);
  const grown = new Database(':memory:');
  for (let known = 1; known <= futureMigrations.length; known += 1) migrate(grown, futureMigrations.slice(0, known));
  expect(schemaOf(grown)).toEqual(schemaOf(fresh));
  expect(schemaVersion(grown)).toBe(schemaVersion(fresh));
});

test('die Umstellung behält alle Daten und legt vorher eine ganze Sicherung an', () => {
  const before = desk.hash();
  desk.core.close();
  const opened = openForWriting(desk.dataDir, false, futureMigrations);
  expect(schemaVersion(opened.sqlite)).toBe(futureMigrations.at(-1)?.version);
  expect(opened.db.query('SELECT name, rating FROM offer ORDER BY name', [])).toEqual([
    { name: 'Chor', rating: 'geprüft Chor' },
    { name: 'Treff', rating: 'geprüft Treff' },
  ]);
  opened.close();
  expect(() => openForReading(desk.dataDir)).toThrow(expect.objectContaining({ code: 'DATABASE_NEWER' }));

  const [backup] = listBackups(dataFolder(desk.dataDir));
  expect(backup?.fileName).toBe(backupBefore);
  restoreBackup(join(desk.dataDir, 'backups', backup!.fileName), dataFolder(desk.dataDir), '2026-11-22T10:00:00Z');
  desk.core = openCore({ dataDir: desk.dataDir });
  expect(desk.hash()).toBe(before);
});

test('eine Umstellung, die scheitert, lässt Daten und Fassung, wie sie waren', () => {
  const before = desk.hash();
  desk.core.close();
  const broken = [
    ...futureMigrations,
    { version: 9990, name: 'broken', sql: 'DROP TABLE note; SELECT nonsense FROM nowhere;' },
  ];
  expect(() => openForWriting(desk.dataDir, false, broken)).toThrow();
  desk.core = openCore({ dataDir: desk.dataDir });
  expect(desk.hash()).toBe(before);
  expect(readdirSync(join(desk.dataDir, 'backups'))).toEqual([backupBefore]);
});

test('eine Umstellung, die Verweise zerreißt, wird nicht gespeichert', () => {
  desk.core.close();
  const tearing = [
    ...migrations,
    { version: 9990, name: 'tearing', sql: "UPDATE offer_municipality SET ags = '00000000';" },
  ];
  expect(() => openForWriting(desk.dataDir, false, tearing)).toThrow();
  desk.core = openCore({ dataDir: desk.dataDir });
});

test('offene Punkte früherer Übernahmen bleiben bei Umstellung 50, wie sie waren', () => {
  const sqlite = new Database(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 50),
  );
  sqlite.exec(
    `INSERT INTO import_issue VALUES ('i', 0, '{"code":"TERM_UNKNOWN"}', 0), ('i', 1, '{"code":"CELL_ERROR"}', 1)`,
  );
  migrate(sqlite, migrations);
  expect(sqlite.prepare('SELECT number, settled FROM import_issue_state ORDER BY number').all()).toEqual([
    { number: 0, settled: 0 },
    { number: 1, settled: 1 },
  ]);
  expect(() => sqlite.exec("INSERT INTO import_missing VALUES ('i', 'o', 'ended', NULL, NULL)")).toThrow(/CHECK/);
});

test('Umstellung 40 hält fest, was neben Angeboten gesagt wird: ein Wert oder ein Zeichen, jede Kennzahl einmal', () => {
  const sqlite = new Database(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 40),
  );
  sqlite.exec("INSERT INTO survey (id, number, year, title) VALUES ('s', 1, 2026, 'Erhebung')");
  migrate(
    sqlite,
    migrations.filter(({ version }) => version <= 40),
  );
  sqlite.exec("INSERT INTO indicator VALUES ('k', 'Einwohner', 'einwohner', NULL)");
  const insert = (value: string | null, sign: string | null): unknown =>
    sqlite
      .prepare(
        `INSERT INTO observation (id, survey_id, sender, actor_name, place, indicator_id, period, value, sign, source)
         VALUES (lower(hex(randomblob(8))), 's', '05162016', '', '05162016', 'k', '2022', ?, ?, '')`,
      )
      .run(value, sign);
  insert('43165', null);
  insert(null, '/');
  expect(() => insert(null, null)).toThrow(/CHECK/);
  expect(() => sqlite.exec("INSERT INTO indicator VALUES ('l', 'EINWOHNER', 'einwohner', NULL)")).toThrow(/UNIQUE/);
});

test('die Umstellung auf Freigaben behält den Stand der Empfänger und kennt einen mehr', () => {
  const sqlite = new Database(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 70),
  );
  sqlite.exec(`
    INSERT INTO survey (id, number, year, title) VALUES ('s', 1, 2026, 'Erhebung');
    INSERT INTO recipient VALUES ('r', 's', 'department', NULL, NULL, 'Jugendamt', '', '', '');
    INSERT INTO recipient_state VALUES ('a', 'r', 'asked', '2026-11-01T08:00:00Z', 'A. Beispiel'),
      ('b', 'r', 'released', '2026-11-02T08:00:00Z', 'A. Beispiel');`);
  const states = 'SELECT id, recipient_id, state, at, person FROM recipient_state ORDER BY at';
  const before = sqlite.prepare(states).all();
  const asked = `INSERT INTO recipient_state VALUES ('c', 'r', 'releaseAsked', '2026-11-03T08:00:00Z', '')`;
  expect(() => sqlite.exec(asked)).toThrow('CHECK');
  migrate(sqlite, migrations);
  expect(sqlite.prepare(states).all()).toEqual(before);
  sqlite.exec(asked);
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  expect(sqlite.prepare("SELECT name FROM sqlite_schema WHERE name = 'recipient_state_of'").all()).toHaveLength(1);
});

test('die Umstellung auf Zielgruppen behält bestätigte Lücken; dieselbe Lücke für andere Zielgruppen ist eine eigene', () => {
  const sqlite = new Database(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 120),
  );
  sqlite.exec(`
    INSERT INTO region (ags, name, designation, position) VALUES ('05162016', 'Kaarst', 'Stadt', 1);
    INSERT INTO gap VALUES ('g', '05162016', 'sprache', 'Gespräch', '', 'A. Beispiel', '2026-11-02T08:00:00Z');`);
  migrate(sqlite, migrations);
  expect(sqlite.prepare('SELECT id, target_groups, basis, reason FROM gap').all()).toEqual([
    { id: 'g', target_groups: '[]', basis: '[]', reason: 'Gespräch' },
  ]);
  const insert = (id: string, groups: string): unknown =>
    sqlite.exec(`INSERT INTO gap VALUES ('${id}', '05162016', 'sprache', '${groups}', '', '', '[]', '', '')`);
  insert('h', '["frauen"]');
  expect(() => insert('i', '["frauen"]')).toThrow(/UNIQUE/);
});

const oldText = {
  sections: [{ heading: 'Sachverhalt', blocks: [{ type: 'paragraph', runs: [{ text: 'Wie es damals stand.' }] }] }],
};
const oldVersion = {
  options: { kind: 'paper', recordId: '019f0000-0000-7000-8000-000000000001' },
  settings: {
    districtKey: '05162',
    districtName: 'Rhein-Kreis Neuss',
    demo: false,
    personName: 'A. Beispiel',
    office: '',
    department: '',
    contactLine: '',
    reference: '',
  },
  title: 'Bericht zur Sprachbildung',
  subtitle: 'Bericht',
  foot: [''],
  paper: 'A4',
  fileStem: '2026-03-12_Vorlage',
  blocks: [
    { type: 'heading', level: 2, text: 'Sachverhalt' },
    { type: 'paragraph', style: 'text', runs: [{ text: 'Wie es damals stand.' }] },
  ],
  surveyId: '',
  asOf: '2026-03-12T08:00:00Z',
};
/** A released paper as it was stored before tables of contents, drafts and concepts. */
function insertOldPaper(sqlite: Database.Database): void {
  const { recordId } = oldVersion.options;
  sqlite
    .prepare("INSERT INTO paper (id, kind, name, state, content) VALUES (?, 'report', ?, 'released', ?)")
    .run(recordId, oldVersion.title, JSON.stringify(oldText));
  sqlite
    .prepare("INSERT INTO paper_version VALUES ('019f0000-0000-7000-8000-000000000002', ?, 1, ?, 'A. Beispiel', '', ?)")
    .run(recordId, oldVersion.asOf, JSON.stringify(oldVersion));
}

test('Umstellung 432 erkennt, wovon frühere Tabellen handelten', () => {
  const sqlite = new Database(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 432),
  );
  const insert = sqlite.prepare('INSERT INTO import_table VALUES (?, ?, ?, ?, ?)');
  const fields = ['name', 'indicator', 'need', 'measure', 'provider', 'municipality'];
  for (const [number, field] of fields.entries())
    insert.run('i', number, 'Blatt', 'A1:B9', JSON.stringify([{ letter: 'A', header: '', field, rule: '' }]));
  sqlite.exec("INSERT INTO import_entry VALUES ('observation', 'o', 'i', 1, 2, 'B2', '{}')");
  sqlite.exec("INSERT INTO import_actor VALUES ('a', 'i', 4, 2, '{}')");
  migrate(sqlite, migrations);
  expect(sqlite.prepare('SELECT kind FROM import_table ORDER BY number').pluck().all()).toEqual([
    'offers',
    'indicators',
    'needs',
    'measures',
    'actors',
    'offers',
  ]);
});

test('Vorlagen von vor Umstellung 340 bekommen kein Verzeichnis und werden kein Konzept; ihre Fassung bleibt Wort für Wort', () => {
  const sqlite = new Database(':memory:');
  migrate(
    sqlite,
    migrations.filter(({ version }) => version < 340),
  );
  insertOldPaper(sqlite);
  migrate(sqlite, migrations);
  expect(sqlite.prepare('SELECT content, with_contents, concept FROM paper').get()).toEqual({
    content: JSON.stringify(oldText),
    with_contents: 0,
    concept: 0,
  });
  expect(sqlite.prepare('SELECT document FROM paper_version').get()).toEqual({ document: JSON.stringify(oldVersion) });
});

test('eine solche Vorlage ist lesbar, druckt ihre alte Fassung und lässt sich nach einer Änderung neu freigeben', async () => {
  desk.core.close();
  const sqlite = new Database(dataFolder(desk.dataDir).database);
  insertOldPaper(sqlite);
  sqlite.close();
  desk.core = openCore({ dataDir: desk.dataDir });
  const { core } = desk;
  const id = oldVersion.options.recordId;
  expect(await core.call('papers.get', { id })).toMatchObject({
    content: oldText,
    concept: false,
    withContents: false,
  });
  const printed = await core.call('handouts.blockDocument', { kind: 'paper', recordId: id });
  expect(printed).toMatchObject({ title: oldVersion.title, blocks: oldVersion.blocks, asOf: oldVersion.asOf });
  const blocks = [{ type: 'paragraph' as const, runs: [{ text: 'Wie es heute steht.' }] }];
  await core.call('papers.update', { id, content: { sections: [{ heading: 'Sachverhalt', blocks }] } });
  expect(await core.call('papers.release', { id, note: '' })).toMatchObject({ number: 2 });
  const { versions } = await core.call('papers.get', { id });
  const [to = '', from = ''] = versions.map((version) => version.id);
  expect(await core.call('papers.differences', { paperId: id, from, to })).toMatchObject({
    removed: expect.arrayContaining(['Sachverhalt: Wie es damals stand.']) as string[],
    added: expect.arrayContaining(['Sachverhalt: Wie es heute steht.']) as string[],
  });
});
