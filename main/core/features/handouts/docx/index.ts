import type { CoverageReport } from '../../../../../shared/contract/handouts.ts';

/** being written */
export function renderDocx(_report: CoverageReport): Promise<Uint8Array> {
  return Promise.resolve(new Uint8Array());
}
