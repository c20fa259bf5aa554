import type { Database as Sqlite } from 'better-sqlite3';
import { statSync } from 'node:fs';
import type { DataFolder } from './folder.ts';

/** As SQLite's own threshold: 1000 pages. The log is also cut to this size once it starts anew. */
export const logWorthMoving = 4 * 1024 * 1024;

/**
 * Moves what the write-ahead log holds into the database once the answer to a command is on its way. What was committed
 * is safe in the log; only the copying waits. Readers are never blocked.
 */
export class Checkpoints {
  private readonly sqlite: Sqlite;
  private readonly log: string;
  private isPlanned = false;

  constructor(sqlite: Sqlite, folder: DataFolder) {
    this.sqlite = sqlite;
    this.log = `${folder.database}-wal`;
  }

  /** Call after a command. */
  plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    setImmediate(() => {
      this.isPlanned = false;
      this.run();
    });
  }

  private run(): void {
    try {
      if (this.sqlite.open && this.logSize() > logWorthMoving) this.sqlite.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // A full disk, for instance: the log keeps everything, the next command tries again.
    }
  }

  private logSize(): number {
    return statSync(this.log, { throwIfNoEntry: false })?.size ?? 0;
  }
}
