import { join } from 'node:path';
import type { Core } from './core.ts';
import { resourceFolder } from './platform/resources.ts';

const list = 'Migrantenorganisationen BEISPIELDATEN.csv';

/** A list of Vereine, read from its file: actors with their people and the cell behind every value. */
export async function addDemoActorList(core: Core): Promise<void> {
  const path = join(resourceFolder(), 'examples', list);
  await core.call('imports.run', { path, name: list, kind: 'actors', signs: {}, mode: 'adds', dryRun: false });
}
