import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { printPdf } from '../../main/cli/print-host.ts';
import { createWorkspace } from '../../main/core/workspace.ts';
import type { HandoutOptions } from '../../shared/contract/handouts.ts';
import { startEmpty } from './started.ts';

const options: HandoutOptions = {
  kind: 'coverage',
  title: 'Integrationsangebote in den Kommunen',
  attachmentTo: 'Anlage zu TOP Ö 4.2',
  meeting: '',
  rows: 'fieldOfAction',
  directory: true,
};
const batch = { jobId: randomUUID(), format: 'pdf', joined: false, name: 'Kommunenblätter' } as const;
const { base, dataDir, program } = await startEmpty();
const printErrors: string[] = [];
let printPages = 0;

program.page.context().on('page', (page) => {
  printPages += 1;
  page.on('console', (message) => {
    if (message.type() === 'error') printErrors.push(message.text());
  });
});

async function readPdf(
  path: string,
): Promise<{ pages: number; text: string; language: unknown; title: unknown; tagged: boolean; outline: number }> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), useSystemFonts: false }).promise;
  const info = (await document.getMetadata()).info as Record<string, unknown>;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const outline = (await document.getOutline()) as unknown[] | null;
  return {
    pages: document.numPages,
    text: texts.join('\n'),
    language: info['Language'],
    title: info['Title'],
    tagged: marks?.Marked === true,
    outline: outline?.length ?? 0,
  };
}

describe('Ein Bericht', () => {
  it('wird als PDF gemacht, aufbewahrt und gespeichert: mit Text, Sprache, Titel, Gliederung und Auszeichnung', async () => {
    const out = join(base, 'Bericht.pdf');
    await program.setNextSave(out);
    const { document, saved } = await program.call('shell.issueHandout', { options, format: 'pdf' });
    expect(saved).toBe(true);
    const pdf = await readPdf(out);
    expect(pdf).toMatchObject({ language: 'de', tagged: true });
    expect(pdf.title).toContain(options.title);
    expect(pdf.outline).toBeGreaterThan(0);
    expect(pdf.text).toContain('Dormagen');
    expect(pdf.text).toMatch(new RegExp(`Seite 1 von ${pdf.pages}`));
    expect(readFileSync(out).length).toBe(document.size);
    expect(readdirSync(join(dataDir, 'issued'))).toHaveLength(1);
  });

  it('bleibt aufbewahrt, auch wenn das Speichern abgebrochen wird, und öffnet sich als schreibgeschützte Kopie', async () => {
    await program.setNextSave(null);
    const { document, saved } = await program.call('shell.issueHandout', {
      options: { ...options, title: 'Zweite Ausgabe' },
      format: 'pdf',
    });
    expect(saved).toBe(false);
    await program.call('shell.openIssued', { id: document.id });
    const opened = (await program.opened()).findLast(({ what }) => what === 'path');
    expect(opened?.target).toMatch(/Temp/);
    expect((await readPdf(opened?.target ?? '')).text).toContain('Zweite Ausgabe');
  });

  it.each(['docx', 'xlsx'] as const)('wird auch als .%s gemacht, aufbewahrt und gespeichert', async (format) => {
    const out = join(base, `Bericht.${format}`);
    await program.setNextSave(out);
    const { document, saved } = await program.call('shell.issueHandout', { options, format });
    expect(saved).toBe(true);
    const bytes = readFileSync(out);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBe(document.size);
  });

  it('geht auf Wunsch je Kommune in eine eigene Datei, ohne im Ordner etwas zu überschreiben', async () => {
    const folder = join(base, 'Kommunenblätter');
    mkdirSync(folder);
    const sheets = ['05162004', '05162016'].map((ags) => ({ kind: 'municipality' as const, ags }));
    const issue = async () => {
      await program.setNextDialog([folder]);
      return program.call('shell.issueHandouts', { ...batch, options: sheets });
    };
    const { documents, saved } = await issue();
    expect(saved).toBe(true);
    expect(documents.map(({ title }) => title)).toEqual(['Kommunenblatt Dormagen', 'Kommunenblatt Kaarst']);
    expect(readdirSync(folder).sort()).toEqual(documents.map(({ fileName }) => fileName).sort());
    const pdf = await readPdf(join(folder, documents[1]?.fileName ?? ''));
    expect(pdf).toMatchObject({ pages: 1, language: 'de', tagged: true, title: 'Kommunenblatt Kaarst' });
    expect(pdf.text).toContain('Änderungswünsche');
    await issue();
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('wird auf Wunsch mit anderen zu einem PDF, in dem jedes seine Seiten zählt und einzeln aufbewahrt ist', async () => {
    const out = join(base, 'Alle.pdf');
    await program.setNextSave(out);
    const sheets = ['05162004', '05162016'].map((ags) => ({ kind: 'municipality' as const, ags }));
    const { documents, missing } = await program.call('shell.issueHandouts', {
      ...batch,
      joined: true,
      options: sheets,
    });
    expect([documents.length, missing]).toEqual([2, []]);
    const pdf = await readPdf(out);
    expect(pdf).toMatchObject({ pages: 2, language: 'de', tagged: true, title: 'Kommunenblätter' });
    expect(pdf.text.match(/Seite 1 von 1/g)).toHaveLength(2);
  });

  it('hält die anderen nicht auf, wenn er nicht gemacht werden kann, und wird mit Grund genannt', async () => {
    const folder = join(base, 'Teils');
    mkdirSync(folder);
    await program.setNextDialog([folder]);
    const made = { kind: 'municipality' as const, ags: '05162004' };
    const options = [{ ...made, ags: '05999999' }, made];
    const { documents, missing } = await program.call('shell.issueHandouts', { ...batch, options });
    expect(documents.map(({ title }) => title)).toEqual(['Kommunenblatt Dormagen']);
    expect(missing).toEqual([{ index: 0, reason: expect.stringMatching(/\S/) }]);
  });

  it('wird nach dem Anhalten nicht mehr begonnen; was fertig ist, bleibt', async () => {
    const folder = join(base, 'Angehalten');
    mkdirSync(folder);
    await program.setNextDialog([folder]);
    const options = Array.from({ length: 6 }, () => ({ kind: 'municipality' as const, ags: '05162004' }));
    const running = program.call('shell.issueHandouts', { ...batch, options });
    await expect.poll(() => readdirSync(folder).length, { timeout: 60_000 }).toBeGreaterThan(0);
    await program.call('shell.stopHandouts', { jobId: batch.jobId });
    const { documents, missing } = await running;
    expect(readdirSync(folder)).toHaveLength(documents.length);
    expect(documents.length + missing.length).toBe(6);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(({ reason }) => reason === null)).toBe(true);
  });

  it('wird nicht gemacht, wenn kein Ordner gewählt wird', async () => {
    const before = (await program.call('handouts.issued', {})).documents.length;
    await program.setNextDialog([]);
    const options = [{ kind: 'municipality' as const, ags: '05162016' }];
    expect(await program.call('shell.issueHandouts', { ...batch, options })).toMatchObject({ saved: false });
    expect((await program.call('handouts.issued', {})).documents).toHaveLength(before);
  });

  it('geht mit derselben Seite an den Druckdialog des Systems, und kein Fenster bleibt zurück', async () => {
    const before = program.page.context().pages().length;
    await program.call('shell.printHandout', { options });
    expect((await program.opened()).at(-1)).toMatchObject({
      what: 'print',
      target: expect.stringMatching(/print\.html\?document=/),
    });
    await expect.poll(() => program.page.context().pages().length).toBe(before);
  });

  it('verstößt auf der Druckseite nicht gegen die Richtlinie', () => {
    expect(printPages).toBeGreaterThan(0);
    expect(printErrors).toEqual([]);
  });
});

describe('Von der Kommandozeile', () => {
  it('ist der Datenordner noch offen, wird nicht gedruckt', async () => {
    await expect(printPdf({ dataDir, options, out: join(base, 'belegt.pdf') })).rejects.toThrow('DATA_IN_USE');
    expect(existsSync(join(base, 'belegt.pdf'))).toBe(false);
  });

  it('wird ohne sichtbares Fenster gedruckt', async () => {
    const other = join(base, 'Andere');
    createWorkspace({ dataDir: other, districtKey: '05166' });
    const out = join(base, 'zeile.pdf');
    await printPdf({ dataDir: other, options, out });
    expect((await readPdf(out)).text).toContain('Viersen');
    expect(readdirSync(join(other, 'issued'))).toHaveLength(1);
    expect(existsSync(join(other, 'verzahnt.lock'))).toBe(false);
  });
});
