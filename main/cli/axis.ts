import { coverageAxes, type CoverageAxis } from '../../shared/contract/coverage.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { CommandLine } from './arguments.ts';

/** An axis of the coverage by its name. Throws USAGE. */
export function axisOf(line: CommandLine, name: 'rows' | 'columns', otherwise: CoverageAxis): CoverageAxis {
  const asked = line.options.get(name) ?? otherwise;
  const known = coverageAxes.find((entry) => entry === asked);
  if (!known) throw new Problem('USAGE', { word: `--${name} ${asked}` });
  return known;
}
