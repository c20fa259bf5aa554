import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { handoutOptions } from '../../shared/contract/handouts.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { AnsweredProblem } from '../ipc/gate.ts';
import type { Printer } from '../printing/printer.ts';
import { writeAtomically } from './atomic-file.ts';
import { ask, type CoreHost } from './core-port.ts';
import type { Log } from './logging.ts';
import { pdfOf } from './pdf-of.ts';

/** One document to print without a window, as main/cli/print-host.ts writes it. */
const printJob = z.strictObject({ dataDir: z.string(), options: handoutOptions, out: z.string() });

async function print(file: string, host: CoreHost, printer: Printer): Promise<void> {
  const { dataDir, options, out } = printJob.parse(JSON.parse(readFileSync(file, 'utf8')));
  const core = await host.open(dataDir);
  try {
    const report = await ask(core, 'handouts.data', options);
    const pdf = await pdfOf(core, printer, report);
    await ask(core, 'handouts.store', { report, format: 'pdf', base64: Buffer.from(pdf).toString('base64') });
    writeAtomically(out, pdf);
  } finally {
    await core.close();
  }
}

const outcomeOf = (error: unknown): { code: string; details: Problem['details'] } => {
  if (error instanceof AnsweredProblem) return { code: error.info.code, details: error.info.details };
  return error instanceof Problem ? { code: error.code, details: error.details } : { code: 'INTERNAL', details: {} };
};

/**
 * Opens the data folder of a job, makes its report, keeps it as issued and writes the PDF. How it ended stands in
 * `<job>.result`: `null`, or code and details of the problem. Answers with the exit code.
 */
export async function runPrintJob(file: string, host: CoreHost, printer: Printer, log: Log): Promise<number> {
  try {
    await print(file, host, printer);
    writeAtomically(`${file}.result`, 'null');
    return 0;
  } catch (error) {
    log.failed('print job', error);
    writeAtomically(`${file}.result`, JSON.stringify(outcomeOf(error)));
    return 3;
  }
}
