import Database from 'better-sqlite3';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreBackup } from '../../main/core/database/backup/restore-backup.ts';
import { dataFolder } from '../../main/core/database/folder.ts';
import { zipParts } from '../../main/core/platform/zip-parts.ts';
import { Desk } from './support/desk.ts';
import { offerSheet } from './support/workbook.ts';

/** In the words of a search for bytes: without capitals. */
const traces = ['musterfrau', '928-4711', '9284711', 'sabine.m@caritas.de'];
const words = ['Sabine Musterfrau', 'Musterfrau, Sabine', 'Frau Musterfrau', '02131 928-4711', 'sabine.m@caritas.de'];

let desk: Desk;
let contactId: string;
const call: Desk['core']['call'] = (channel, input) => desk.core.call(channel, input);

beforeEach(async () => {
  desk = new Desk();
  const rows = [
    { name: 'Sprachtreff', contact: 'Sabine Musterfrau, 02131 928-4711', remark: 'Rückruf bei Frau Musterfrau' },
    { name: 'Chor', contact: 'Otto Bleibt', remark: 'Musterfrauen sind nicht gemeint' },
  ];
  await desk.run(await desk.file('Kaarst.xlsx', offerSheet(rows)));
  const [actor] = (
    await call('organizations.list', { filter: { search: 'Caritas', kind: null, ags: null }, offset: 0, limit: 1 })
  ).rows;
  const values = {
    name: 'Sabine Musterfrau',
    email: 'sabine.m@caritas.de',
    phone: '+49 2131 9284711',
    role: 'Leitung',
  };
  contactId = (await call('organizations.saveContact', { id: null, organizationId: actor!.id, values })).id;
  await call('organizations.saveContact', {
    id: contactId,
    organizationId: actor!.id,
    values: { remark: 'spricht Türkisch' },
  });
  await call('settings.update', { contactLine: 'Fragen an Frau Musterfrau' });
  const report = await call('handouts.blockDocument', { kind: 'steckbrief' });
  await call('handouts.store', {
    report,
    format: 'pdf',
    base64: Buffer.from('%PDF-1.7 Frau Musterfrau').toString('base64'),
  });
  const word = await call('handouts.render', { options: { kind: 'steckbrief' }, format: 'docx' });
  await call('handouts.store', { report, format: 'docx', base64: word.base64 });
  await call('backup.create', {});
});
afterEach(() => desk.close());

const erase = () => call('privacy.erase', { words, contactIds: [contactId], reason: 'Antrag' });

/** A file as someone with an editor sees it: packages unpacked, backups taken apart. */
function contents(path: string): string[] {
  const bytes = readFileSync(path);
  const isZip = bytes.subarray(0, 2).toString() === 'PK';
  const parts = isZip ? zipParts(bytes).map(({ content }) => content) : [bytes];
  return parts.flatMap((part) => [part.toString('latin1'), part.toString('utf16le')]);
}
function packed(backup: string): string[] {
  const sqlite = new Database(backup, { readonly: true });
  const files = sqlite.prepare('SELECT bytes FROM backup_file').all() as { bytes: Buffer }[];
  sqlite.close();
  return files.flatMap(({ bytes }) =>
    bytes.subarray(0, 2).toString() === 'PK'
      ? zipParts(bytes).map(({ content }) => content.toString('utf8'))
      : [bytes.toString('latin1')],
  );
}
const filesBelow = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Files of the data folder in which one of the words still stands. */
function found(): string[] {
  return filesBelow(desk.dataDir).flatMap((path) => {
    const texts = [...contents(path), ...(path.endsWith('sicherung') ? packed(path) : [])];
    return traces
      .filter((word) => texts.some((text) => without(text.toLowerCase(), 'musterfrauen').includes(word)))
      .map((word) => `${path.slice(desk.dataDir.length)}: ${word}`);
  });
}
const without = (text: string, other: string): string => text.replaceAll(other, '');
const hits = (term: string): unknown[] => {
  const sqlite = new Database(join(desk.dataDir, 'verzahnt.sqlite'), { readonly: true });
  try {
    return sqlite.prepare('SELECT rowid FROM search WHERE search MATCH ?').all(term);
  } finally {
    sqlite.close();
  }
};

test('die Auskunft findet die Person in Datensätzen, im Verlauf, in Dateien und Dokumenten', async () => {
  const { spellings } = await call('privacy.spellings', { name: 'Sabine Musterfrau' });
  expect(spellings.filter(({ certain }) => certain).map(({ text }) => text)).toEqual([
    'Sabine Musterfrau',
    'sabine.m@caritas.de',
    '+49 2131 9284711',
  ]);
  expect(spellings.filter(({ certain }) => !certain).map(({ text }) => text)).toEqual(['Frau Musterfrau']);

  const held = await call('privacy.find', { words });
  expect(new Set(held.holdings.map(({ area }) => area))).toEqual(
    new Set(['records', 'history', 'imports', 'documents']),
  );
  expect(held.files).toEqual([{ folder: 'originals', name: 'Kaarst.xlsx', places: 2 + 1 }]);
  expect(held.contacts).toMatchObject([{ id: contactId, organization: 'Caritasverband' }]);
  expect(held.backups).toBe(1);
});

test('nach der Löschung steht die Person in keiner Datei mehr: Datenbank, Protokolldatei, Suche, Originale, Dokumente, Sicherungen', async () => {
  expect(found()).not.toEqual([]);
  expect(hits('musterfrau*')).not.toEqual([]);
  const done = await erase();
  expect(done).toMatchObject({ number: 1, left: [] });
  expect(JSON.stringify(done).toLowerCase()).not.toContain('musterfrau');
  expect(found()).toEqual([]);
  expect(hits('musterfrau')).toEqual([]);
  desk.core.close();
  expect(found()).toEqual([]);
  desk.core = desk.open();
  expect(await desk.names()).toEqual(['Chor', 'Sprachtreff']);
  expect((await desk.record('Chor')).values).toMatchObject({
    contactName: 'Otto Bleibt',
    remark: 'Musterfrauen sind nicht gemeint',
  });
  expect((await call('backup.check', {})).findings).toEqual([]);
});

test('auch wenn gerade jemand lange liest, bleibt in der Protokolldatei nichts stehen', async () => {
  const reader = new Database(join(desk.dataDir, 'verzahnt.sqlite'), { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM contact').get();
  const erasing = erase();
  // heard only once the erasure waits for the reader
  setImmediate(() => reader.close());
  expect((await erasing).left).toEqual([]);
  expect(found()).toEqual([]);
});

test('ein ausgestelltes PDF wird zur geschwärzten Word-Fassung mit neuem Hash, und alles bleibt zu öffnen', async () => {
  const before = (await call('handouts.issued', {})).documents.map(({ sha256 }) => sha256);
  const { documents } = await erase();
  const after = (await call('handouts.issued', {})).documents;
  expect(after.map(({ format }) => format)).toEqual(['docx', 'docx']);
  expect(after.some(({ sha256 }) => before.includes(sha256))).toBe(false);
  expect(documents.map((one) => one.before)).toEqual(expect.arrayContaining(before));
  for (const { id } of after) {
    const file = await call('handouts.fileOf', { id });
    expect(existsSync(file.path)).toBe(true);
    expect(file.fileName).toMatch(/\.docx$/);
  }
});

test('Herkunft öffnet das geschwärzte Original weiter, und wer es wieder einliest, findet dieselben Zeilen', async () => {
  await erase();
  const [batch] = await desk.register();
  const original = await call('imports.originalOf', { importId: batch!.id });
  const texts = zipParts(readFileSync(original.path)).map(({ content }) => content.toString('utf8'));
  expect(texts.some((text) => text.includes('<t>Rückruf bei [gelöscht]</t>'))).toBe(true);
  expect(original.fileName).toMatch(/^Kaarst \(geschwärzt \d{4}-\d\d-\d\d\)\.xlsx$/);
});

test('eine geschwärzte Datei sagt im Verzeichnis und in der Herkunft jedes Werts, seit wann sie es ist', async () => {
  const told = async () => [(await desk.register())[0]?.redactedAt, (await desk.record('Chor')).origins.name];
  expect(await told()).toMatchObject([null, { fileName: 'Kaarst.xlsx', redactedAt: null }]);
  const { at } = await erase();
  expect(await told()).toMatchObject([at, { fileName: 'Kaarst.xlsx', redactedAt: at }]);
  expect((await desk.record('Sprachtreff')).origins.remark).toMatchObject({
    cell: expect.stringMatching(/2$/),
    redactedAt: at,
  });
});

test('eine zurückgespielte Sicherung von außen löscht beim Öffnen erneut', async () => {
  const outside = join(desk.inbox, 'Stick.verzahnt-sicherung');
  const [backup] = readdirSync(join(desk.dataDir, 'backups'));
  copyFileSync(join(desk.dataDir, 'backups', backup!), outside);
  await erase();
  desk.core.close();
  restoreBackup(outside, dataFolder(desk.dataDir), '2026-11-23T08:00:00Z');
  expect(found()).not.toEqual([]);
  desk.core = desk.open();
  await desk.core.ready;
  expect(found()).toEqual([]);
  const [protocol] = (await call('privacy.overview', {})).erasures;
  expect(protocol?.repeated).toHaveLength(1);
});
