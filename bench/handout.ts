import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printPdf } from '../main/cli/print-host.ts';
import { openCore } from '../main/core/core.ts';
import type { HandoutOptions } from '../shared/contract/handouts.ts';
import { times, type Times } from './measure.ts';
import { seed } from './seed.ts';

/** Kreis Wesel: 13 municipalities. */
const district = '05170';
const options: HandoutOptions = {
  kind: 'coverage',
  rows: 'fieldOfAction',
  title: 'Integrationsangebote in den Kommunen',
  attachmentTo: '',
  meeting: '',
  directory: true,
};

export interface HandoutResult {
  offers: number;
  /** From the command to the written file, with the start of the program that prints it. */
  pdf: Times;
  pdfBytes: number;
  docx: Times;
}

/** The coverage report of 13 municipalities with a directory of `offers` offers, as PDF and as Word file. */
export async function measureHandout(offers = 500, rounds = 3): Promise<HandoutResult> {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  try {
    const dataDir = join(folder, 'daten');
    seed(dataDir, offers, district);
    const out = join(folder, 'bericht.pdf');
    const pdf = await times(rounds, () => printPdf({ dataDir, options, out }));
    const core = openCore({ dataDir });
    const docx = await times(rounds, () => core.call('handouts.render', { options, format: 'docx' }));
    core.close();
    return { offers, pdf, pdfBytes: statSync(out).size, docx };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (import.meta.main) console.log(await measureHandout(Number(process.argv[2] ?? 500)));
