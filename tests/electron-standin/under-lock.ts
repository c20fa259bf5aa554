import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The process that holds a lock; 0 where it is just being taken or let go. */
function ownerOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

/** Runs `work` while holding `lock`; a lock whose owner has ended is taken over. */
export async function underLock(lock: string, work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      const handle = openSync(lock, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = ownerOf(lock);
      if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
      else await wait(200);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
