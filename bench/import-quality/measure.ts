import { scoreFile, type FileScore } from './score-file.ts';
import { figuresBy, figuresOf, sumOf, type Figures } from './totals.ts';
import type { LabelledFile, Mistake, Reader } from './types.ts';

export interface Measured {
  reader: string;
  open: Figures;
  heldOut: Figures;
  /** Only open seeds: nobody may tune to the others. */
  byMess: Map<string, Figures>;
  byScenario: Map<string, Figures>;
  mistakes: Mistake[];
}

/** Runs a reader over all files, one after the other. */
export async function measure(reader: Reader, files: readonly LabelledFile[]): Promise<Measured> {
  const scores: FileScore[] = [];
  for (const file of files) scores.push(await scoreFile(reader, file));
  const open = scores.filter(({ label }) => !label.heldOut);
  const heldOut = scores.filter(({ label }) => label.heldOut);
  return {
    reader: reader.name,
    open: figuresOf(sumOf(open)),
    heldOut: figuresOf(sumOf(heldOut)),
    byMess: figuresBy(open, ({ label }) => label.messes),
    byScenario: figuresBy(open, ({ label }) => [label.scenario]),
    mistakes: open.flatMap(({ mistakes }) => mistakes),
  };
}
