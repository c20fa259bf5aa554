import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { jobTexts } from '../../shared/i18n/de/jobs.ts';
import { openCore, type CoreOptions } from './core.ts';
import { newId } from './platform/ids.ts';
import { resourceFolder } from './platform/resources.ts';
import { createWorkspace } from './workspace.ts';

export interface DemoOptions {
  dataDir: string;
  districtKey?: string;
  onEvent?: CoreOptions['onEvent'];
}

/** The example returns, in the order a town's second file comes after its first. */
export function exampleFiles(): { path: string; name: string }[] {
  const folder = join(resourceFolder(), 'examples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return names.sort((a, b) => a.localeCompare(b, 'de')).map((name) => ({ path: join(folder, name), name }));
}

/**
 * Builds the demo Kreis: the example returns go the same way as any file, so every figure has its Herkunft.
 * Throws WORKSPACE_EXISTS.
 */
export async function buildDemo({ dataDir, districtKey = '05162', onEvent = () => {} }: DemoOptions): Promise<void> {
  createWorkspace({ dataDir, districtKey, demo: true });
  const core = openCore({ dataDir });
  const jobId = newId();
  const files = exampleFiles();
  const report = (done: number): void =>
    onEvent('job.progress', {
      jobId,
      kind: 'demo',
      label: jobTexts.demo,
      done,
      total: files.length,
      finished: done === files.length,
      problem: null,
    });
  try {
    for (const [index, { path, name }] of files.entries()) {
      report(index);
      await core.call('imports.run', {
        path,
        name,
        kind: 'auto',
        signs: { '-': 'missing', '–': 'missing' },
        mode: 'adds',
        dryRun: false,
      });
    }
    report(files.length);
  } finally {
    core.close();
  }
}
