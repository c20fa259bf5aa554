import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBlockDocx } from '../../main/core/features/handouts/docx/index.ts';
import { convert, isInstalled, reason } from './libreoffice.ts';
import { blocksOf, usual } from './reports.ts';

describe.skipIf(!isInstalled)(`Die Word-Datei in LibreOffice${reason}`, () => {
  const recipe = { ...usual, title: 'Bericht an die Steuerungsgruppe', blocks: 'A4', contents: true } as const;
  let folder = '';
  let page = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verzahnt-libreoffice-'));
    writeFileSync(join(folder, 'bericht.docx'), await renderBlockDocx(blocksOf(recipe, 'A4')));
    convert(folder, 'html', ['bericht.docx']);
    page = readFileSync(join(folder, 'bericht.html'), 'utf8');
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  const words = (markup: string): string =>
    markup
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();

  it('öffnet sich dort mit denselben Überschriften, in derselben Ordnung', () => {
    const headings = [...page.matchAll(/<h([1-4])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, text]) => [
      Number(level),
      words(text ?? ''),
    ]);
    expect(headings).toEqual([
      [1, recipe.title],
      [2, 'Sachstand'],
      [3, 'Im Bild'],
    ]);
  });

  it('hat dort die Tabelle mit allen Zeilen und das Bild mit seinen Worten', () => {
    const table = blocksOf(recipe, 'A4').blocks.find((block) => block.type === 'table');
    const rows = table?.type === 'table' ? table.rows.length : 0;
    expect(page.match(/<tr\b/g)).toHaveLength(rows + 1);
    expect(page).toContain('alt="Teilnehmende nach Kommunen"');
  });
});
