import type { platformInternalContract } from '../../../../shared/contract/platform.ts';
import { backupOnClosing, backupToFolder, listBackups } from '../../database/backup/own-backups.ts';
import { writeBackup } from '../../database/backup/write-backup.ts';
import type { Handlers } from '../../platform/context.ts';
import { lastChange } from './changes.repository.ts';
import { checkDatabase } from './check.repository.ts';

type Channels = 'backup.list' | 'backup.create' | 'backup.check' | 'jobs.cancel';

export const backupHandlers: Handlers<Channels | keyof typeof platformInternalContract> = {
  'backup.list': { runs: 'query', handle: ({ folder }) => ({ backups: listBackups(folder) }) },
  'backup.create': {
    runs: 'job',
    handle: ({ sqlite, folder, clock, changed }) => {
      const fileName = backupToFolder(sqlite, folder, 'von-Hand', clock.now());
      changed('backup', 'overview');
      return { fileName };
    },
  },
  'backup.check': { runs: 'query', handle: ({ db, folder }) => checkDatabase(db, folder) },
  'backup.writeTo': { runs: 'job', handle: ({ sqlite, folder }, { path }) => writeBackup(sqlite, folder, path) },
  'backup.onClosing': {
    runs: 'job',
    handle: ({ db, sqlite, folder, clock }) => {
      return { fileName: backupOnClosing(sqlite, folder, lastChange(db), clock.now()) };
    },
  },
  'jobs.cancel': {
    runs: 'job',
    handle: ({ cancel }) => {
      cancel.request();
      return {};
    },
  },
};
