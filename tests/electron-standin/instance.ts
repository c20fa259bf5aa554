import { closeSync, openSync, readFileSync, rmSync, writeSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * One instance per user data folder, by a file with the owner's process id; the second one leaves a note that the
 * first one reads when it is signalled. Answers at once, as Electron's call does.
 */
export function holdInstance(userData: string, onSecond: (argv: string[], cwd: string) => void): boolean {
  mkdirSync(userData, { recursive: true });
  const lock = join(userData, 'standin.lock');
  const note = join(userData, 'standin.second.json');
  try {
    const handle = openSync(lock, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
  } catch {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      leaveNote(note, owner);
      return false;
    }
    rmSync(lock, { force: true });
    return holdInstance(userData, onSecond);
  }
  process.on('exit', () => rmSync(lock, { force: true }));
  if (process.platform !== 'win32') {
    process.on('SIGUSR2', () => {
      const { argv, cwd } = JSON.parse(readFileSync(note, 'utf8')) as { argv: string[]; cwd: string };
      rmSync(note, { force: true });
      onSecond(argv, cwd);
    });
  }
  return true;
}

function leaveNote(note: string, owner: number): void {
  const handle = openSync(note, 'w');
  writeSync(handle, JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
  closeSync(handle);
  if (process.platform !== 'win32') process.kill(owner, 'SIGUSR2');
}
