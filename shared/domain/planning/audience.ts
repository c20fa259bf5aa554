import type { DocumentVariant } from '../../contract/documents.ts';
import type { MeasureRecord, MeasureRow } from '../../contract/planning.ts';

/**
 * A measure as it may be told: outside the house without names of persons, to the public without obstacles and without what
 * is still to be decided. Nothing said means the house.
 */
export function measureFor<M extends MeasureRow | MeasureRecord>(measure: M, variant: DocumentVariant = 'internal'): M {
  if (variant === 'internal') return measure;
  const outside = { ...measure, responsible: null, nextWho: null };
  if (variant === 'committee') return outside;
  return {
    ...outside,
    decisionNeeded: null,
    flags: measure.flags.filter((flag) => flag !== 'decision'),
    ...('reports' in measure && {
      remark: null,
      reports: measure.reports.map((report) => ({ ...report, obstacle: null, decisionNeeded: null, nextWho: null })),
    }),
  };
}
