import { writeFileSync } from 'node:fs';
import { Problem } from '../../shared/domain/problem.ts';
import type { CommandLine } from './arguments.ts';

const codes: Record<string, string> = {
  ENOSPC: 'DISK_FULL',
  EACCES: 'NO_PERMISSION',
  EPERM: 'NO_PERMISSION',
  EROFS: 'NO_PERMISSION',
};

/** Writes a file the caller named. Throws SAVE_FAILED, NO_PERMISSION, DISK_FULL. */
export function save(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const code = codes[String((error as { code?: unknown }).code)] ?? 'SAVE_FAILED';
    throw new Problem(code, { folder: file }, { cause: error });
  }
}

/** One JSON document: to stdout (''), or to the file named after `--json`. */
export function writeJson(target: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (target) save(target, text);
  else process.stdout.write(text);
}

/** The JSON document when asked for, otherwise the German text. */
export function answer(line: CommandLine, value: unknown, text: string): void {
  if (line.json === null) process.stdout.write(`${text}\n`);
  else writeJson(line.json, value);
}
