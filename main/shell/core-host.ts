import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startCore } from '../core/client.ts';
import { dataFolder } from '../core/database/folder.ts';
import { systemClock } from '../core/platform/clock.ts';
import type { Core, CoreHost } from './core-port.ts';
import type { Log } from './logging.ts';

/**
 * The core as the shell reaches it: database threads for an open folder, plain functions for a closed one. These are
 * loaded when they are needed: the core is 2 MB of program that the window would wait for at every start.
 */
export function coreHost(log: Log): CoreHost {
  const onDefect = (traceId: string, stack: string): void =>
    log.failed(`core ${traceId}`, Object.assign(new Error('defect'), { stack }));
  const open = (dataDir: string): Promise<Core> => startCore({ dataDir, onDefect });
  return {
    open,
    create: async (dataDir, districtKey) => {
      const { createWorkspace } = await import('../core/workspace.ts');
      createWorkspace({ dataDir, districtKey });
      return open(dataDir);
    },
    // Built aside and moved into place when complete: a demo that was cut off is never opened.
    createDemo: async (dataDir, onEvent) => {
      const part = `${dataDir}.neu`;
      rmSync(part, { recursive: true, force: true });
      try {
        const { buildDemo } = await import('../core/demo.ts');
        await buildDemo({ dataDir: part, onEvent });
      } catch (error) {
        rmSync(part, { recursive: true, force: true });
        throw error;
      }
      rmSync(dataDir, { recursive: true, force: true });
      renameSync(part, dataDir);
      return open(dataDir);
    },
    restore: async (file, folder) => {
      const { restoreBackup } = await import('../core/database/backup/restore-backup.ts');
      return restoreBackup(file, dataFolder(folder), systemClock.now());
    },
    backups: async (path) => {
      const { listBackups } = await import('../core/database/backup/own-backups.ts');
      const folder = dataFolder(path);
      return listBackups(folder).map(({ fileName, at, size }) => ({ path: join(folder.backups, fileName), at, size }));
    },
  };
}
