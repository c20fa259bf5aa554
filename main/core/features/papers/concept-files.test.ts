import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pastedWishes } from '../../../../shared/domain/pasted-wishes.ts';
import { workbookBytes } from '../../../excel/write/index.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
const put = (name: string, bytes: Uint8Array): { path: string; name: string } => {
  const path = join(workspace.dataDir, name);
  writeFileSync(path, bytes);
  return { path, name };
};
const rows = [
  ['Kapitel', 'Kommune', 'Änderungswunsch'],
  ['4.3', 'Stadt Neuss', 'Die Sprachcafés sind jetzt vier.\nBitte "Nordstadt" nennen.'],
  ['', 'Kaarst', 'Zahlen prüfen'],
];
const tableOf = (cells: readonly (readonly string[])[]): Table =>
  new Table({
    rows: cells.map(
      (row) =>
        new TableRow({
          children: row.map((text) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) })),
        }),
    ),
  });
const wordFile = async (...tables: (readonly (readonly string[])[])[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: tables.flatMap((one) => [new Paragraph('Stellungnahme'), tableOf(one)]) }] }),
  );
const concept = () => call('papers.create', { kind: 'report', name: 'Konzept', concept: true });

test('Änderungswünsche kommen aus Tabellen in Word; andere Tabellen und wiederholte Köpfe bleiben draußen', async () => {
  const bytes = await wordFile([['Datum', 'Ort']], rows, [rows[0]!, ['5', 'Jüchen', 'Mehr zur Kita']]);
  const { text, tables } = await call('papers.wishTable', put('Wuensche.docx', bytes));
  expect(tables).toBe(2);
  expect(pastedWishes(text)).toEqual({
    wishes: [
      { sender: 'Stadt Neuss', chapter: '4.3', wish: 'Die Sprachcafés sind jetzt vier.\nBitte "Nordstadt" nennen.' },
      { sender: 'Kaarst', chapter: '', wish: 'Zahlen prüfen' },
      { sender: 'Jüchen', chapter: '5', wish: 'Mehr zur Kita' },
    ],
    skipped: 0,
    unused: [],
  });
  const { id: paperId } = await concept();
  expect(await call('papers.pasteWishes', { paperId, round: 'Beteiligung', text })).toMatchObject({ added: 3 });
  const stored = (await call('papers.wishes', { paperId })).rows;
  expect(stored.find(({ sender }) => sender === 'Stadt Neuss')?.ags).toBe('05162024');
});

test('ein Titel über der Tabelle, verbundene Zellen und abgekürzte Köpfe werden gelesen, fremde Spalten genannt', () => {
  const text = [
    'Stellungnahme der Stadt Kaarst\t\t\t',
    'Kap.\tAbsender\tÄnderungswunsch\tBemerkung',
    '4.3\tStadt Neuss\tDas Sprachcafé fehlt.\t',
    '\t\tBitte 40 statt 25 Plätze.\ttelefonisch',
    '6\t\tZiele prüfen.\t',
    '\tCaritas\tMehr Beratung.\t',
  ].join('\n');
  expect(pastedWishes(text)).toEqual({
    wishes: [
      { sender: 'Stadt Neuss', chapter: '4.3', wish: 'Das Sprachcafé fehlt.' },
      { sender: 'Stadt Neuss', chapter: '4.3', wish: 'Bitte 40 statt 25 Plätze.' },
      { sender: 'Stadt Neuss', chapter: '6', wish: 'Ziele prüfen.' },
      { sender: 'Caritas', chapter: '', wish: 'Mehr Beratung.' },
    ],
    skipped: 0,
    unused: ['Bemerkung'],
  });
});

test('eine Tabelle ohne Absender ist von dem, der sie geschickt hat', () => {
  expect(pastedWishes('Kapitel\tWunsch\n5\tMehr zur Kita\n\tOhne Kapitel', 'Jüchen').wishes).toEqual([
    { sender: 'Jüchen', chapter: '5', wish: 'Mehr zur Kita' },
    { sender: 'Jüchen', chapter: '', wish: 'Ohne Kapitel' },
  ]);
});

test('dieselben Wünsche kommen aus Excel; eine Datei ohne Tabelle wird mit Grund abgelehnt', async () => {
  const [head = [], ...body] = rows;
  const sheet = { name: 'Wünsche', columns: head.map((header) => ({ header })), rows: body };
  const bytes = await workbookBytes({ title: 'Wünsche', created: '2026-11-22T09:12:00Z', sheets: [sheet] });
  const { text: read } = await call('papers.wishTable', put('Wuensche.xlsx', bytes));
  expect(pastedWishes(read).wishes).toHaveLength(2);
  const csv = put('Wuensche.csv', Buffer.from('Von;Wunsch\nNeuss;Zahlen prüfen\n'));
  expect(pastedWishes((await call('papers.wishTable', csv)).text).wishes).toEqual([
    { sender: 'Neuss', chapter: '', wish: 'Zahlen prüfen' },
  ]);
  const empty = put('leer.docx', await wordFile());
  await expect(call('papers.wishTable', empty)).rejects.toMatchObject({ code: 'NO_WISHES_FOUND' });
});

test('zu einer Fassung gehört die fertige Datei, Byte für Byte, mit Datenstand und Rücklauf', async () => {
  const { id } = await concept();
  const { versionId } = await call('papers.release', { id, note: 'Kreistag' });
  const [version] = (await call('papers.get', { id })).versions;
  expect(version).toMatchObject({ asOf: '2026-11-22T09:12:00.000Z' });
  expect(version?.rate).toMatch(/von 8 Kommunen/);
  const bytes = await wordFile(rows);
  const file = put('Integrationskonzept.docx', bytes);
  await call('records.attachPath', { entity: 'paper_version', entityId: versionId, ...file });
  const { attachments } = await call('records.extras', { entity: 'paper_version', entityId: versionId });
  expect(attachments).toMatchObject([{ name: 'Integrationskonzept.docx', size: bytes.length }]);
  const { path } = await call('records.fileOf', { id: attachments[0]!.id });
  expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true);
  expect(path.endsWith(attachments[0]!.sha256)).toBe(true);
});

test('ein Baustein eines Kapitels geht für sich nach Word, mit seinem Titel und ohne die anderen', async () => {
  const { id } = await concept();
  const { content } = await call('papers.get', { id });
  const section = content.sections.findIndex(({ heading }) => heading.startsWith('4'));
  const options = { kind: 'paper', recordId: id, section, live: 4 } as const;
  const document = await call('handouts.blockDocument', options);
  expect(document.title).toBe('Bekannte Angebote nach Handlungsfeldern');
  expect(document.subtitle).toContain('4 Ausgangslage');
  expect(document.blocks.filter(({ type }) => type === 'table')).toHaveLength(1);
  expect(document.blocks.some(({ type }) => type === 'heading')).toBe(false);
});
