import { join } from 'node:path';

/** The parts of a data folder; see "Wo die Daten liegen" in the README. */
export interface DataFolder {
  path: string;
  database: string;
  backups: string;
  /** Imported files by content hash. */
  originals: string;
  /** Issued documents by content hash. */
  issued: string;
  /** Files attached to records, by content hash. */
  attachments: string;
  lock: string;
}

export const dataFolder = (path: string): DataFolder => ({
  path,
  database: join(path, 'verzahnt.sqlite'),
  backups: join(path, 'backups'),
  originals: join(path, 'originals'),
  issued: join(path, 'issued'),
  attachments: join(path, 'attachments'),
  lock: join(path, 'verzahnt.lock'),
});
