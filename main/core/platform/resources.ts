import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../../../shared/domain/problem.ts';

/**
 * The `resources` folder: beside the sources, beside `out/`, or in the installed program
 * (`process.resourcesPath`, unpacked next to app.asar).
 */
export function resourceFolder(): string {
  let folder = import.meta.dirname;
  for (let depth = 0; depth < 6; depth += 1) {
    const candidate = join(folder, 'resources');
    if (existsSync(join(candidate, 'geo', 'nrw-regions.json'))) return candidate;
    folder = dirname(folder);
  }
  throw new Problem('INTERNAL');
}
