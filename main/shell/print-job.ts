import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { coverageReport } from '../../shared/contract/handouts.ts';
import type { Printer } from '../printing/printer.ts';
import { writeAtomically } from './atomic-file.ts';

/** One document to print without a window: the data it shows and where the PDF goes. Written by main/cli. */
const printJob = z.strictObject({ report: coverageReport, out: z.string() });
export type PrintJob = z.infer<typeof printJob>;

/** Prints the document of a job file. Throws PRINT_FAILED or the file system's error. */
export async function runPrintJob(file: string, printer: Printer): Promise<void> {
  const { report, out } = printJob.parse(JSON.parse(readFileSync(file, 'utf8')));
  writeAtomically(out, await printer.toPdf(report));
}
