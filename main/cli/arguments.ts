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
  'missing',
  'out',
  'rows',
  'columns',
  'measure',
  'per',
  'title',
  'format',
  'attachment',
  'meeting',
  'files',
  'until',
  'contacts',
  'search',
  'terms',
  'field',
  'record',
  'person',
  'order',
  'on',
  'paper',
  'view',
]);
const switchOptions = new Set([
  'demo',
  'dry-run',
  'add',
  'list',
  'help',
  'no-directory',
  'per-thousand',
  'patterns',
  'current',
  'district-wide',
  'compare',
]);

/** Only these may have values that begin with two dashes. */
const freeText = new Set(['sign', 'search', 'title', 'attachment', 'meeting', 'view']);

/** Where JSON is asked for, even on a line that is otherwise wrong. */
export function jsonTarget(argv: readonly string[]): string | null {
  const at = argv.indexOf('--json');
  if (at < 0) return null;
  const next = argv[at + 1];
  return next?.toLowerCase().endsWith('.json') ? next : '';
}

/** Reads the words after the program's name. Throws USAGE for what it does not know. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const line: CommandLine = { words: [], options: new Map(), switches: new Set(), json: jsonTarget(argv) };
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    const name = word.slice(2);
    const next = argv[i + 1];
    if (!word.startsWith('--')) line.words.push(word);
    else if (word === '--json') i += line.json === next ? 1 : 0;
    else if (switchOptions.has(name)) line.switches.add(name);
    else if (valueOptions.has(name) && next !== undefined && (freeText.has(name) || !next.startsWith('--'))) {
      line.options.set(name, next);
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
