import { join } from 'node:path';
import { demoAddresses } from '../../shared/i18n/de/demo.ts';
import type { Core } from './core.ts';
import { resourceFolder } from './platform/resources.ts';

/** Puts the addresses of the example on the map, from an invented list in the form of the Land's; unclear ones stay open. */
export async function addDemoAddresses(core: Core): Promise<void> {
  const { fileName, source } = demoAddresses;
  const path = join(resourceFolder(), 'examples', fileName);
  await core.call('coverage.loadAddresses', { path, fileName, source });
  await core.call('coverage.locate', {});
}
