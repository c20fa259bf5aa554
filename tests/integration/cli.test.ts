import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFiles } from '../../main/core/demo.ts';
import { openCore } from '../../main/core/core.ts';
import { createWorkspace } from '../../main/core/workspace.ts';
import { cli } from './support/cli.ts';
import { header, offerSheet, row, writeWorkbook } from './support/workbook.ts';

let base: string;
let data: string;
let kaarst: string;
let kaarst2: string;
const inBase = (name: string): string => join(base, name);

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'verzahnt-zeile-'));
  data = inBase('daten');
  kaarst = await writeWorkbook(base, 'Kaarst.xlsx', offerSheet([{ name: 'Chor' }, { name: 'Treff', capacity: '-' }]));
  kaarst2 = await writeWorkbook(base, 'Kaarst 2.xlsx', { Liste: [[], header, row({ name: 'Chor', capacity: 30 })] });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

interface Refusal {
  code: string;
  message: string;
}
const importKeys = [
  'importId',
  'file',
  'sha256',
  'created',
  'updated',
  'unchanged',
  'rejected',
  'skipped',
  'missing',
  'issues',
  'elapsedMs',
];
async function importing(...words: string[]) {
  const result = await cli(['import', ...words, '--data', data, '--json']);
  const document = result.json() as unknown as {
    imports: (Record<string, unknown> & Partial<Refusal>)[];
  } & Partial<Refusal>;
  return { ...result, document, imports: document.imports };
}

describe('Der Weg einer Datei auf der Kommandozeile', () => {
  let first: string;

  test('init legt einen Datenordner an, ein zweites Mal nicht', async () => {
    const made = await cli(['init', '--data', data, '--kreis', '05162', '--json'], { unbuilt: true });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.json()).toMatchObject({ kreis: '05162' });
    for (const part of ['verzahnt.sqlite', 'backups', 'originals', 'issued'])
      expect(existsSync(join(data, part))).toBe(true);
    const again = await cli(['init', '--data', data, '--kreis', '05162', '--json']);
    expect(again.code).toBe(2);
    expect(again.json()).toMatchObject({ code: 'WORKSPACE_EXISTS' });
    expect(again.stderr).toContain('schon Daten von Verzahnt');
    expect(await cli(['init', '--data', inBase('x'), '--kreis', '99999'])).toMatchObject({ code: 2 });
    expect(await cli(['init', '--data', inBase('x'), '--kreis', '05170', '--demo'])).toMatchObject({ code: 1 });
    expect(existsSync(inBase('x'))).toBe(false);
  });

  test('inspect nennt Tabellen, Zeilen und Spalten in den festgelegten Feldern und speichert nichts', async () => {
    const { path } = exampleFiles().find(({ name }) => name.startsWith('Grevenbroich'))!;
    const result = await cli(['inspect', path, '--json'], { unbuilt: true });
    expect(result.code).toBe(0);
    const document = result.json() as { sheets: { tables: { columns: object[] }[] }[] };
    expect(Object.keys(document)).toEqual(['file', 'format', 'elapsedMs', 'peakRssMb', 'warnings', 'sheets']);
    const table = document.sheets.flatMap((sheet) => sheet.tables)[0]!;
    expect(Object.keys(document.sheets[0]!).sort()).toEqual(['hidden', 'name', 'tables']);
    expect(Object.keys(table).sort()).toEqual([
      'columns',
      'dataRows',
      'headerRows',
      'kind',
      'kindConfidence',
      'orientation',
      'range',
      'skippedRows',
    ]);
    expect(Object.keys(table.columns[0]!).sort()).toEqual([
      'confidence',
      'examples',
      'field',
      'header',
      'letter',
      'reason',
      'type',
    ]);
    const words = inBase('notiz.txt.pdf');
    writeFileSync(words, '%PDF-1.7 nur Text');
    const refused = await cli(['inspect', words, '--json']);
    expect(refused.code).toBe(2);
    expect(refused.json()).toMatchObject({ code: 'FILE_NOT_SPREADSHEET' });
    expect((await cli(['inspect', inBase('fehlt.xlsx'), '--json'])).json()).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('import: Probelauf, Übernahme, dieselbe Datei, zweite Datei', async () => {
    const dry = await importing(kaarst, '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.imports[0]).toMatchObject({ importId: null, created: 2 });
    const done = await importing(kaarst);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(done.imports[0]!)).toEqual(importKeys);
    expect(done.imports[0]).toMatchObject({ file: 'Kaarst.xlsx', created: 2, updated: 0, rejected: 0 });
    const issues = done.imports[0]!['issues'] as Record<string, unknown>[];
    expect(issues[0]).toMatchObject({
      sheet: 'Angebote',
      cell: 'E3',
      severity: 'warning',
      code: 'SIGN_UNDECIDED',
      original: '-',
    });
    first = String(done.imports[0]!['importId']);

    const same = await importing(kaarst);
    expect(same.code).toBe(2);
    expect(same.document).toMatchObject({ code: 'SAME_FILE', imports: [{ importId: null, code: 'SAME_FILE' }] });
    expect(same.stderr).toMatch(/Genau diese Datei wurde schon am \d\d\.\d\d\.\d{4} übernommen/);
    expect((await importing(kaarst2)).document.code).toBe('SECOND_FILE');
    const added = await importing(kaarst2, '--add');
    expect(added.imports[0]).toMatchObject({ created: 0, updated: 1 });
    await cli(['undo', String(added.imports[0]!['importId']), '--data', data]);
  });

  test('import: eine gute Datei neben schlechten genügt; ganz ohne gute endet er mit 2', async () => {
    const rest = inBase('Neuss.xlsx');
    await writeWorkbook(base, 'Neuss.xlsx', offerSheet([{ name: 'Beratung', capacity: '-' }]));
    const mixed = await importing(inBase('fehlt.xlsx'), rest, '--sign', '-=zero');
    expect(mixed.code).toBe(0);
    expect(mixed.imports).toMatchObject([
      { importId: null, code: 'FILE_NOT_FOUND' },
      { file: 'Neuss.xlsx', created: 1 },
    ]);
    expect(mixed.imports[1]!['issues']).toEqual([]);
    expect((await importing(inBase('fehlt.xlsx'), inBase('auch nicht.xlsx'))).code).toBe(2);
  });

  test('import: Kommune, Art und Ersetzen werden geprüft', async () => {
    const anon = await writeWorkbook(base, 'Rücklauf.xlsx', offerSheet([{ name: 'Anonym' }]));
    expect((await importing(anon)).document.code).toBe('SENDER_UNKNOWN');
    expect((await importing(anon, '--municipality', '05111000')).document.code).toBe('MUNICIPALITY_UNKNOWN');
    expect((await importing(anon, '--kind', 'needs')).document.code).toBe('WRONG_KIND');
    expect((await importing(anon, '--missing', 'vielleicht')).document.code).toBe('USAGE');
    expect((await importing(anon, '--survey', first, '--municipality', '05162022')).document.code).toBe(
      'SURVEY_NOT_FOUND',
    );
    expect((await importing(anon, '--municipality', '05162022')).imports[0]).toMatchObject({ created: 1 });
    expect((await importing(kaarst2, '--replaces', 'gibt-es-nicht')).document.code).toBe('IMPORT_NOT_FOUND');
    const replaced = await importing(kaarst2, '--replaces', first);
    expect(replaced).toMatchObject({ code: 0 });
    const undone = await cli(['undo', String(replaced.imports[0]!['importId']), '--data', data, '--json']);
    expect(undone.json()).toEqual({ removed: 0, restored: 2, statements: 0, kept: 0 });
  });

  test('undo nimmt zurück, nennt Zahlen und lehnt ab, was es nicht gibt', async () => {
    expect((await cli(['undo', 'gibt-es-nicht', '--data', data, '--json'])).json()).toMatchObject({
      code: 'IMPORT_NOT_FOUND',
    });
    const undone = await cli(['undo', first, '--data', data, '--json']);
    expect(undone).toMatchObject({ code: 0 });
    expect(undone.json()).toEqual({ removed: 2, restored: 0, statements: 0, kept: 0 });
    expect((await cli(['undo', first, '--data', data, '--json'])).json()).toMatchObject({
      code: 'IMPORT_ALREADY_UNDONE',
    });
    expect((await importing(kaarst)).imports[0]).toMatchObject({ created: 2 });
  });

  test('coverage: Zellen mit den festgelegten Feldern, Achsen tauschbar, --json DATEI schreibt die Datei', async () => {
    const target = inBase('abdeckung.json');
    const result = await cli([
      'coverage',
      '--data',
      data,
      '--rows',
      'municipality',
      '--columns',
      'fieldOfAction',
      '--json',
      target,
    ]);
    expect(result).toMatchObject({ code: 0, stdout: '' });
    const { cells } = JSON.parse(readFileSync(target, 'utf8')) as { cells: Record<string, unknown>[] };
    expect(Object.keys(cells[0]!)).toEqual(
      expect.arrayContaining(['row', 'column', 'count', 'fromOthers', 'districtWide', 'statement', 'gap']),
    );
    expect(cells.find((cell) => cell['row'] === '05162016' && cell['column'] === 'sprache')).toMatchObject({
      count: 2,
      statement: 'named',
    });
    expect(
      (await cli(['coverage', '--data', data, '--rows', 'municipality', '--columns', 'municipality', '--json'])).json(),
    ).toMatchObject({ code: 'AXES_EQUAL' });
    expect((await cli(['coverage', '--data', data])).stdout).toContain('Bestandserhebung');
    const nowhere = await cli(['coverage', '--data', data, '--json', join(base, 'fehlt', 'a.json')]);
    expect(nowhere).toMatchObject({ code: 2, stdout: '' });
    expect(nowhere.stderr).toContain('konnte dort nicht gespeichert werden');
  });

  test('handout schreibt Word und Excel und bewahrt sie auf', async () => {
    for (const format of ['docx', 'xlsx']) {
      const out = inBase(`Bericht.${format}`);
      const made = await cli(['handout', 'coverage', '--data', data, '--out', out, '--json'], { unbuilt: true });
      expect(made, made.stderr).toMatchObject({ code: 0 });
      expect(made.json()).toMatchObject({ file: out, format, kind: 'coverage' });
      expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    }
    expect((await cli(['handout', '--list', '--json'])).json()).toMatchObject({
      kinds: expect.arrayContaining(['coverage', 'municipality', 'steckbrief']),
      formats: expect.arrayContaining(['pdf', 'docx', 'xlsx']),
    });
    const about = ['handout', 'paper', '--data', data, '--out', inBase('Vorlage.docx'), '--json'];
    expect((await cli(about)).code).toBe(1);
    const missing = '01a2208e-0000-7000-8000-000000000000';
    expect((await cli([...about, '--record', missing])).json()).toMatchObject({ code: 'PAPER_NOT_FOUND' });
    expect((await cli(['handout', 'coverage', '--data', data, '--out', inBase('Bericht.odt')])).code).toBe(1);
    expect(
      (
        await cli(['handout', 'coverage', '--data', data, '--out', join(base, 'fehlt', 'Bericht.docx'), '--json'])
      ).json(),
    ).toMatchObject({ code: 'SAVE_FAILED' });
  });

  test('oparl schreibt die Seitendatei einer Vorlage, gesucht nach ihrer Nummer', async () => {
    const core = openCore({ dataDir: data });
    const { id } = await core.call('papers.create', { kind: 'report', name: 'Sprachkurse' });
    await core.call('papers.update', { id, number: '50-1/2026' });
    core.close();
    const file = inBase('oparl.json');
    const words = ['--record', '50-1/2026', '--data', data, '--out', file, '--json'];
    const made = await cli(['oparl', 'paper', ...words]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      data: [{ type: 'https://schema.oparl.org/1.1/Paper', reference: '50-1/2026', name: 'Sprachkurse' }],
    });
    expect((await cli(['oparl', 'meeting', ...words])).json()).toMatchObject({ code: 'MEETING_NOT_FOUND' });
    expect((await cli(['oparl', 'niemand', ...words])).code).toBe(1);
  });

  test('backup, restore und check: was gesichert war, ist wieder da', async () => {
    const file = inBase('stand.verzahnt-sicherung');
    const made = await cli(['backup', '--data', data, '--out', file, '--json']);
    expect(made.json()).toMatchObject({
      file,
      size: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await cli(['check', '--data', data, '--json'])).json()).toMatchObject({ ok: true, findings: [] });
    const other = inBase('zurück');
    expect((await cli(['restore', file, '--data', other, '--json'])).code).toBe(0);
    const [here, there] = await Promise.all([cli(['coverage', '--data', data]), cli(['coverage', '--data', other])]);
    expect(there.stdout).toBe(here.stdout);
    expect((await cli(['check', '--data', other, '--json'])).json()).toMatchObject({ ok: true });
    expect((await cli(['restore', kaarst, '--data', other, '--json'])).json()).toMatchObject({
      code: 'BACKUP_NOT_OURS',
    });
    expect((await cli(['restore', inBase('fehlt'), '--data', other, '--json'])).json()).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
    rmSync(join(other, 'originals'), { recursive: true });
    const bad = await cli(['check', '--data', other, '--json']);
    expect(bad.code).toBe(2);
    expect(bad.json()).toMatchObject({
      ok: false,
      code: 'CHECK_FAILED',
      findings: expect.arrayContaining([expect.any(String)]),
    });
  });
});

describe('Aufruf und Zustände', () => {
  test('falsche Aufrufe enden mit 1 und nennen das Wort', async () => {
    const wrong = [
      [],
      ['fliegen'],
      ['import', '--data', data],
      ['import', kaarst],
      ['import', kaarst, '--data', data, '--kind', 'birnen'],
      ['import', kaarst, '--data', data, '--sign', '-=vielleicht'],
      ['coverage', '--data', data, '--rows', 'farbe'],
      ['coverage', '--data'],
      ['coverage', '--data', '--json'],
      ['undo', '--data', data],
      ['restore', '--data', data],
      ['backup', '--data', data],
      ['handout', 'gedicht', '--data', data, '--out', 'a.pdf'],
      ['check', '--data', data, '--laut'],
    ];
    const results = await Promise.all(wrong.map(async (words) => ({ words, result: await cli(words) })));
    for (const { words, result } of results) {
      expect(result.code, words.join(' ')).toBe(1);
      expect(result.stderr, words.join(' ')).toContain('Diese Angabe fehlt oder ist unbekannt');
    }
    const asJson = await cli(['check', '--data', data, '--laut', '--json']);
    expect(asJson.json()).toMatchObject({ code: 'USAGE', message: expect.stringContaining('--laut') });
    expect((await cli(['--help'])).code).toBe(0);
  });

  test('ist der Ordner anderswo offen, wird gelesen, aber nicht geschrieben', async () => {
    const open = inBase('offen');
    createWorkspace({ dataDir: open, districtKey: '05162' });
    const core = openCore({ dataDir: open });
    try {
      const writing = [
        ['import', kaarst],
        ['undo', 'x'],
        ['backup', '--out', inBase('y')],
        ['handout', 'coverage', '--out', inBase('z.docx')],
        ['restore', inBase('stand.verzahnt-sicherung')],
      ];
      const refused = await Promise.all(writing.map((words) => cli([...words, '--data', open, '--json'])));
      for (const [index, result] of refused.entries()) {
        expect(result.code, writing[index]![0]).toBe(2);
        expect(result.json(), writing[index]![0]).toMatchObject({ code: 'DATA_IN_USE' });
      }
      for (const words of [['coverage'], ['check']])
        expect((await cli([...words, '--data', open, '--json'])).code, words[0]).toBe(0);
    } finally {
      core.close();
    }
    expect((await cli(['import', kaarst, '--data', open, '--json'])).code).toBe(0);
  });
});
