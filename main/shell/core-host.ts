import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startCore } from '../core/client.ts';
import { dataFolder } from '../core/database/folder.ts';
import { listBackups, restoreBackup } from '../core/database/backup.ts';
import { systemClock } from '../core/platform/clock.ts';
import { resourceFolder } from '../core/platform/resources.ts';
import { createWorkspace } from '../core/workspace.ts';
import { ask, type Core, type CoreHost } from './core-port.ts';
import type { Log } from './logging.ts';

const demoDistrict = '05162';

async function readExamples(core: Core): Promise<void> {
  const folder = join(resourceFolder(), 'examples');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
  for (const name of names) {
    const file = { path: join(folder, name), name, kind: 'offers' as const, signs: {}, dryRun: false };
    await ask(core, 'imports.run', { ...file, mode: 'adds' });
  }
}

/** The core as the shell reaches it: database threads for an open folder, plain functions for a closed one. */
export function coreHost(log: Log): CoreHost {
  const open = (dataDir: string): Promise<Core> =>
    startCore({
      dataDir,
      onDefect: (traceId, stack) => log.failed(`core ${traceId}`, Object.assign(new Error('defect'), { stack })),
    });
  return {
    open,
    create: async (dataDir, districtKey) => {
      createWorkspace({ dataDir, districtKey });
      return open(dataDir);
    },
    // Built aside and moved into place when complete: a demo that was cut off is never opened.
    createDemo: async (dataDir) => {
      const part = `${dataDir}.neu`;
      rmSync(part, { recursive: true, force: true });
      createWorkspace({ dataDir: part, districtKey: demoDistrict, demo: true });
      const core = await open(part);
      try {
        await readExamples(core);
      } finally {
        await core.close();
      }
      rmSync(dataDir, { recursive: true, force: true });
      renameSync(part, dataDir);
      return open(dataDir);
    },
    restore: async (file, folder) => restoreBackup(file, dataFolder(folder), systemClock.now()),
    backups: async (path) => {
      const folder = dataFolder(path);
      return listBackups(folder).map(({ fileName, at, size }) => ({ path: join(folder.backups, fileName), at, size }));
    },
  };
}
