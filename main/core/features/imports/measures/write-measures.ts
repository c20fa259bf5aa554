import type { SaidWriter } from '../../planning/index.ts';
import type { EvaluatedRow } from '../evaluate.ts';

/** Writes the rows of a table of measures into their plan; what says nothing new is left alone. */
export function writeMeasures(writerFor: (planId: string | null) => SaidWriter, rows: readonly EvaluatedRow[]): void {
  for (const { match } of rows) {
    if (match.measure && (match.state === 'new' || match.state === 'changed'))
      writerFor(match.measure.planId).write(match.measure);
  }
}
