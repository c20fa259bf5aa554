import { writeFileSync } from 'node:fs';
import type { CommandLine } from './arguments.ts';

/** One JSON document: to stdout, or to the file named after `--json`. */
export function writeJson(line: CommandLine, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (line.json) writeFileSync(line.json, text);
  else process.stdout.write(text);
}

/** The JSON document when asked for, otherwise the German text. */
export function answer(line: CommandLine, value: unknown, text: string): void {
  if (line.json === null) process.stdout.write(`${text}\n`);
  else writeJson(line, value);
}
