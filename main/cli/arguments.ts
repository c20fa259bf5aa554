import { Problem } from '../../shared/domain/problem.ts';

/** What stands on a command line: positional words, options with values, switches, and where JSON goes. */
export interface CommandLine {
  words: string[];
  options: Map<string, string>;
  switches: Set<string>;
  /** null: no JSON; '' to stdout; otherwise the file. */
  json: string | null;
}
const valueOptions = new Set([
  'data',
  'kreis',
  'kind',
  'survey',
  'municipality',
  'sign',
  'replaces',
  'out',
  'rows',
  'columns',
  'title',
  'format',
  'attachment',
  'meeting',
  'until',
]);
const switchOptions = new Set(['demo', 'dry-run', 'add', 'list', 'help', 'no-directory']);

/** Reads the words after the program's name. Throws USAGE for what it does not know. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const line: CommandLine = { words: [], options: new Map(), switches: new Set(), json: null };
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    const next = argv[i + 1];
    if (!word.startsWith('--')) line.words.push(word);
    else if (word === '--json') {
      const file = next?.toLowerCase().endsWith('.json') ? next : null;
      line.json = file ?? '';
      if (file !== null) i += 1;
    } else if (switchOptions.has(word.slice(2))) line.switches.add(word.slice(2));
    else if (valueOptions.has(word.slice(2)) && next !== undefined) {
      line.options.set(word.slice(2), next);
      i += 1;
    } else throw new Problem('USAGE', { word });
  }
  return line;
}

/** An option that must be there. Throws USAGE. */
export function required(line: CommandLine, name: string): string {
  const value = line.options.get(name);
  if (value === undefined) throw new Problem('USAGE', { word: `--${name}` });
  return value;
}
