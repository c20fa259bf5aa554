import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const second = (): void => {
    const { argv, cwd } = JSON.parse(readFileSync(note, 'utf8')) as { argv: string[]; cwd: string };
    rmSync(note, { force: true });
    onSecond(argv, cwd);
  };
  // heard before the file says whom to signal: unheard, the signal would end the process
  if (process.platform !== 'win32') process.on('SIGUSR2', second);
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      process.off('SIGUSR2', second);
      leaveNote(note, owner);
      return false;
    }
    process.off('SIGUSR2', second);
    rmSync(lock, { force: true });
    return holdInstance(userData, onSecond);
  }
  process.on('exit', () => rmSync(lock, { force: true }));
  return true;
}

function leaveNote(note: string, owner: number): void {
  writeFileSync(note, JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
  if (process.platform !== 'win32') process.kill(owner, 'SIGUSR2');
}
