import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../main/core/features/handouts/docx/index.ts';
import { reportView } from '../../shared/domain/coverage-report/report-view.ts';
import { formatNumber } from '../../shared/i18n/format.ts';
import { reportOf, largest, usual } from './reports.ts';

interface Parts {
  document: string;
  styles: string;
  core: string;
  footer: string;
  headers: string;
}
async function partsOf(report: Parameters<typeof renderDocx>[0]): Promise<Parts> {
  const files = unzipSync(await renderDocx(report));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const all = (pattern: RegExp): string =>
    Object.keys(files)
      .filter((name) => pattern.test(name))
      .map(text)
      .join('');
  return {
    document: text('word/document.xml'),
    styles: text('word/styles.xml'),
    core: text('docProps/core.xml'),
    footer: all(/word\/footer\d/),
    headers: all(/word\/header\d/),
  };
}
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const words = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map((match) => (match[1] ?? '').replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity))
    .join('');
const split = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, 'gs'))].map(([match]) => match);
const paragraphs = (xml: string) =>
  split(xml, 'p').map((paragraph) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? '',
    text: words(paragraph),
  }));
/** Runs apart, but a word with its optional hyphens in one piece. */
const cellText = (cell: string): string =>
  split(cell, 'r')
    .map((run) => words(run).trim())
    .filter(Boolean)
    .join(' ');
const rowsOf = (table: string): string[][] => split(table, 'tr').map((row) => split(row, 'tc').map(cellText));

describe('Der Bericht als Word-Datei', () => {
  const report = reportOf(usual);
  const view = reportView(report);
  let parts: Parts;
  beforeAll(async () => {
    parts = await partsOf(report);
  });

  it('hat echte Überschriften in der Reihenfolge der Gliederung', () => {
    const headings = paragraphs(parts.document).filter(({ style }) => style.startsWith('Heading'));
    expect(headings.slice(0, 4)).toEqual([
      { style: 'Heading1', text: view.title },
      { style: 'Heading2', text: 'Angebote nach Handlungsfeld und Kommune' },
      { style: 'Heading2', text: 'Bestätigte Lücken' },
      { style: 'Heading2', text: 'Verzeichnis der Angebote' },
    ]);
    expect(headings.filter(({ style }) => style === 'Heading3').map(({ text }) => text)).toEqual(
      view.directory.map(({ heading }) => heading),
    );
    expect(headings.at(-1)).toEqual({ style: 'Heading2', text: 'Quellen' });
  });

  it('wiederholt in jeder Tabelle die Kopfzeile und trennt keine Zeile', () => {
    const tables = split(parts.document, 'tbl');
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const rows = split(table, 'tr');
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  it('nennt dieselben Zahlen wie der Bericht, Kommune für Kommune', () => {
    const [head, ...rows] = rowsOf(split(parts.document, 'tbl')[0] ?? '');
    expect(head).toEqual(['Handlungsfeld', ...report.matrix.columns.map(({ name }) => name), 'kreisweit']);
    const body = rows.slice(0, -1);
    const counts = new Map(report.matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.count]));
    expect(body).toHaveLength(report.matrix.rows.length);
    for (const [index, row] of report.matrix.rows.entries()) {
      for (const [column, { id }] of report.matrix.columns.entries()) {
        const cell = view.matrix.rows[index]?.cells[column];
        const sign = { none: '', notMentioned: '•', confirmedNone: '0', gap: '◆' }[cell?.sign ?? 'none'];
        const count = counts.get(`${row.id} ${id}`) ?? 0;
        const number = count > 0 || cell?.words === '' ? formatNumber(count) : '';
        expect(body[index]?.[column + 1]?.replaceAll(/\s+/g, ' ')).toBe(
          `${cell?.words} ${sign} ${number}`.replaceAll(/\s+/g, ' ').trim(),
        );
      }
    }
    const sums = report.matrix.columns.map(({ id }) => String(report.matrix.columnTotals[id]));
    expect(rows.at(-1)?.map((sum) => sum.replace('keine Rückmeldung ', ''))).toEqual([
      'verschiedene Angebote',
      ...sums,
      String(report.matrix.districtWideTotal),
    ]);
  });

  it('schraffiert nur die Kommunen ohne Rückmeldung, auch ihre Summe, und erklärt es in Worten', () => {
    const { missing } = report.matrix.responses;
    const hatched = split(split(parts.document, 'tbl')[0] ?? '', 'tc').filter((cell) =>
      /<w:tcPr>.*w:val="thinReverseDiagStripe".*<\/w:tcPr>/s.test(cell),
    );
    expect(hatched).toHaveLength(
      report.matrix.cells.filter(({ statement }) => statement === 'notReported').length + missing.length,
    );
    expect(words(parts.document)).toContain('schraffiert = keine Rückmeldung');
  });

  it('führt jedes Angebot des Verzeichnisses auf', () => {
    const listed = paragraphs(parts.document).filter(({ style }) => style === 'Entry');
    expect(listed.map(({ text }) => text)).toEqual(
      view.directory.flatMap(({ entries }) => entries.map(({ name, details }) => `${name}${details.join(' · ')}`)),
    );
    expect(parts.document.match(/<w:cols [^>]*w:num="2"/g)).toHaveLength(1);
  });

  it('ist ein deutsches Dokument mit Titel, Verfasser, Kopf und Seitenzahl', () => {
    expect(parts.styles).toContain('<w:lang w:val="de-DE"/>');
    expect(parts.core).toContain('<dc:title>Integrationsangebote in den Kommunen (Beispieldaten)</dc:title>');
    expect(parts.core).toContain('<dc:creator>A. Beispiel</dc:creator>');
    expect(words(parts.headers)).toContain('BEISPIELDATEN');
    expect(words(parts.footer)).toContain('Quelle: Bestandsaufnahme 2026, eigene Auswertung');
    expect(parts.footer).toMatch(/instrText[^>]*>\s*PAGE\b.*instrText[^>]*>\s*NUMPAGES\b/s);
  });

  it('teilt viele Kommunen auf mehrere Tabellen auf und verliert keine', async () => {
    const big = reportOf(largest);
    const { document } = await partsOf(big);
    const heads = split(document, 'tbl')
      .slice(0, 3)
      .flatMap((table) => rowsOf(table)[0]?.slice(1) ?? []);
    expect(heads).toEqual([...big.matrix.columns.map(({ name }) => name), 'kreisweit']);
  });
});
