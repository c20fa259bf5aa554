import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrintHost, type PrintHost } from './print-host.ts';
import { plain, readPdf, type ReadPdf } from './read-pdf.ts';
import { largest, reportOf, usual, type ReportRecipe } from './reports.ts';

let host: PrintHost;
beforeAll(async () => {
  host = await openPrintHost();
});
afterAll(() => host?.dispose());

const textOf = (pdf: ReadPdf): string => plain(pdf.pages.map(({ text }) => text).join(' '));

/** What holds for every coverage report, however large. */
function isSound(pdf: ReadPdf, recipe: ReportRecipe): void {
  const report = reportOf(recipe);
  expect(pdf.tagged).toBe(true);
  expect(pdf.language).toBe('de');
  expect(pdf.outline.slice(0, 2)).toEqual([
    { title: recipe.title, depth: 1 },
    { title: 'Angebote nach Handlungsfeld und Kommune', depth: 2 },
  ]);
  const places = pdf.outline.filter(({ depth }) => depth === 3).map(({ title }) => title);
  expect(places).toEqual(
    report.directory.map(
      ({ heading, offers }) => `${heading} · ${offers.length} ${offers.length === 1 ? 'Angebot' : 'Angebote'}`,
    ),
  );
  for (const [index, page] of pdf.pages.entries()) {
    expect(page.text).toContain(`Seite ${index + 1} von ${pdf.pages.length}`);
    expect(page.text).toContain('Quelle: Bestandsaufnahme 2026, eigene Auswertung');
    expect(page.text).toContain('Amt 50, Frau Beispiel, 02181 000-000 · Az. 50.2/2026-11');
    expect(plain(page.text).includes('BEISPIELDATEN')).toBe(recipe.demo ?? true);
  }
  expect(pdf.pages.map(({ images }) => images)).toEqual(pdf.pages.map(() => 0));
  expect(pdf.fonts.length).toBeGreaterThan(0);
  expect(pdf.fonts.filter((font) => !font.includes('OpenSans'))).toEqual([]);
  const text = textOf(pdf);
  for (const { name } of report.matrix.columns) expect(text).toContain(plain(name));
  for (const { name } of report.directory.flatMap(({ offers }) => offers)) expect(text).toContain(plain(name));
}

describe('Der gedruckte Bericht', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await host.print(usual));
  });

  it('ist getaggt, deutsch, gegliedert und auf jeder Seite mit Quelle und Seitenzahl versehen', () => {
    isSound(pdf, usual);
    expect(pdf.title).toBe('Integrationsangebote in den Kommunen (Beispieldaten)');
    expect(pdf.pages.length).toBeLessThanOrEqual(7);
  });

  it('sagt zuerst, wer geantwortet hat und wer nicht', () => {
    const first = pdf.pages[0]?.text.replaceAll(/\s+/g, ' ') ?? '';
    expect(first).toContain('6 von 8');
    expect(first).toContain(
      'Für Korschenbroich und Rommerskirchen (48.054 Einwohnerinnen und Einwohner, 25 % der Bevölkerung; Zensus 2022) liegt keine Rückmeldung zu Angeboten vor.',
    );
    expect(first).toContain('Stand 01.03.2026, 11:00 Uhr · öffentlich');
  });

  it('liest sich Zelle für Zelle: jede Zeile hat alle Spalten, jede Spalte und Zeile ihren Kopf', () => {
    const report = reportOf(usual);
    const roles = pdf.pages[0]?.roles ?? [];
    const start = roles.indexOf('Table');
    const end = roles.indexOf('H2', start);
    const rows = roles
      .slice(start, end)
      .join(' ')
      .split(' TR ')
      .slice(1)
      .map((row) => row.split(' ').filter((role) => role !== 'TR'));
    const places = report.matrix.columns.length + 1;
    expect(rows[0]).toEqual(Array.from({ length: places + 1 }, () => 'TH'));
    const body = rows.slice(1, report.matrix.rows.length + 2);
    expect(body).toHaveLength(report.matrix.rows.length + 1);
    for (const row of body)
      expect(row.slice(0, places + 1)).toEqual(['TH', ...Array.from({ length: places }, () => 'TD')]);
    expect(pdf.scopes.column).toBeGreaterThanOrEqual(places + 1);
    expect(pdf.scopes.row).toBeGreaterThanOrEqual(report.matrix.rows.length + 1);
  });

  it('sagt jedes Zeichen auch in Worten', () => {
    const count = (words: string): number => plain(pdf.pages[0]?.text ?? '').split(plain(words)).length - 1;
    const cells = reportOf(usual).matrix.cells;
    const { missing } = reportOf(usual).matrix.responses;
    // Once more in each sum of a silent Kommune and in the legend; the sentence on top says it a second time for missing returns.
    expect(count('keine Rückmeldung')).toBe(
      cells.filter(({ statement }) => statement === 'notReported').length + missing.length + 2,
    );
    expect(count('kein Angebot (bestätigt)')).toBe(
      cells.filter(({ statement }) => statement === 'confirmedNone').length + 1,
    );
  });

  it('wiederholt den Namen der Kommune, wo ihr Verzeichnis auf die nächste Seite läuft', () => {
    const heads = pdf.pages.map(({ text }) => /kreisweit · 89 Angebote/.test(text));
    expect(heads.filter(Boolean).length).toBeGreaterThan(1);
  });
});

describe('Ein Kreis mit 26 Kommunen und 500 Angeboten', () => {
  it('passt hochkant auf das Papier, ohne dass etwas fehlt', async () => {
    const pdf = await readPdf(await host.print(largest));
    isSound(pdf, largest);
    expect(pdf.title).toBe(largest.title);
    for (const part of ['Teil 1 von 3', 'Teil 2 von 3', 'Teil 3 von 3']) expect(textOf(pdf)).toContain(plain(part));
    expect(
      pdf.pages.slice(0, 2).flatMap(({ roles }) => roles.filter((role) => role === 'Table')).length,
    ).toBeGreaterThanOrEqual(3);
  });
});

describe.runIf(process.platform === 'linux')('Ohne Schriften des Systems', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-fonts-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('trägt der Bericht seine eigene Schrift und denselben Text', async () => {
    const config = join(folder, 'fonts.conf');
    writeFileSync(config, `<?xml version="1.0"?><fontconfig><cachedir>${folder}</cachedir></fontconfig>`);
    const pdf = await readPdf(await host.print(usual, { FONTCONFIG_FILE: config, FONTCONFIG_PATH: folder }));
    isSound(pdf, usual);
  });
});
