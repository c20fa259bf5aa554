import { awoFile } from './files/awo.ts';
import { dormagenFile } from './files/dormagen.ts';
import { grevenbroichFile } from './files/grevenbroich.ts';
import { juechenFile } from './files/juechen.ts';
import { kaarstFile } from './files/kaarst.ts';
import { meerbuschFile } from './files/meerbusch.ts';
import { neussIntegrationsamtFile } from './files/neuss-integrationsamt.ts';
import { neussJugendamtFile } from './files/neuss-jugendamt.ts';
import { truthOf } from './truth.ts';
import type { ExampleFile } from './types.ts';
import { pack } from './workbook.ts';

export interface Examples {
  /** File name -> bytes of the workbook, in the order in which the files are read. */
  files: Map<string, Uint8Array>;
  /** Text of tests/fixtures/examples-truth.json. */
  truth: string;
}

/** Makes the eight example returns and what is true about them. The same bytes on every run. */
export async function makeExamples(): Promise<Examples> {
  const made: ExampleFile[] = [
    dormagenFile(),
    grevenbroichFile(),
    juechenFile(),
    kaarstFile(),
    meerbuschFile(),
    neussIntegrationsamtFile(),
    neussJugendamtFile(),
    awoFile(),
  ];
  const files = new Map<string, Uint8Array>();
  for (const example of made) files.set(example.file, await pack(example.workbook));
  return { files, truth: `${JSON.stringify(truthOf(made), null, 1)}\n` };
}
