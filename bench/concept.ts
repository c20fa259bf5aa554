import { mkdtempSync, rmSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printPdf } from '../main/cli/print-host.ts';
import { openCore, type Core } from '../main/core/core.ts';
import type { BlockDocumentOptions } from '../shared/contract/documents.ts';
import { times, type Times } from './measure.ts';
import { seed } from './seed.ts';

const district = '05170';
const sentence =
  'Die Kommunen und der Kreis vereinbaren, die Angebote der Sprachbildung gemeinsam zu planen und ihre Wirkung jährlich zu prüfen. ';

/** Chapters of text with a list and a table each, under the usual ones with their live blocks. */
async function addConcept(core: Core, chapters: number): Promise<string> {
  const { id } = await core.call('papers.create', { kind: 'report', name: 'Integrationskonzept', concept: true });
  const { content } = await core.call('papers.get', { id });
  const written = content.sections.map((section, index) => ({
    ...section,
    blocks: [
      ...section.blocks,
      ...Array.from({ length: chapters }, (_, part) => [
        { type: 'heading' as const, level: 1, text: `${index + 1}.${part + 1} Schwerpunkt` },
        ...Array.from({ length: 6 }, () => ({
          type: 'paragraph' as const,
          runs: [{ text: sentence.repeat(5) }],
        })),
        { type: 'list' as const, ordered: true, items: Array.from({ length: 6 }, () => [{ text: sentence }]) },
        {
          type: 'table' as const,
          rows: Array.from({ length: 14 }, (_row, at) => [`Maßnahme ${at + 1}`, 'Kreis', 'in Umsetzung', '2027']),
        },
      ]).flat(),
    ],
  }));
  await core.call('papers.update', { id, content: { sections: written } });
  return id;
}

interface ConceptResult {
  pages: number;
  /** From the command to the written file, with the start of the program that prints it. */
  pdf: Times;
  pdfBytes: number;
  docx: Times;
}

/** An Integrationskonzept of about 200 printed pages, as PDF and as Word file. */
async function measureConcept(chapters = 13, rounds = 1): Promise<ConceptResult> {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  try {
    const dataDir = join(folder, 'daten');
    seed(dataDir, 500, district);
    const core = openCore({ dataDir });
    const recordId = await addConcept(core, chapters);
    const options: BlockDocumentOptions = { kind: 'paper', recordId };
    const docx = await times(rounds, () => core.call('handouts.render', { options, format: 'docx' }));
    core.close();
    const out = join(folder, 'konzept.pdf');
    const pdf = await times(rounds, () => printPdf({ dataDir, options, out }));
    const pages = readFileSync(out, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    return { pages, pdf, pdfBytes: statSync(out).size, docx };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

console.log(await measureConcept(Number(process.argv[2] ?? 13)));
