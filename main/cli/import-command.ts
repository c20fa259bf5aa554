import { basename, resolve } from 'node:path';
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import { missingModes } from '../../shared/contract/imports-missing.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { cliTexts } from '../../shared/i18n/de/cli.ts';
import { problemText } from '../../shared/i18n/de/problems.ts';
import type { CommandLine } from './arguments.ts';
import { answer } from './output.ts';
import { writingInThread, type Call } from './with-core.ts';

type Options = InputOf<'imports.run'>;
type Imported = OutputOf<'imports.run'>;
interface Refused {
  importId: null;
  file: string;
  code: string;
  message: string;
}
const kinds = ['offers', 'structures', 'indicators', 'needs', 'measures', 'actors', 'auto'] as const;

/** `--sign "-=zero"`; several are separated by a blank. Throws USAGE. */
function signsOf(text: string | undefined): Options['signs'] {
  const signs: Options['signs'] = {};
  for (const part of text?.split(/\s+/).filter(Boolean) ?? []) {
    const [, sign, meaning] = /^(.+)=(zero|missing)$/.exec(part) ?? [];
    if (!sign || (meaning !== 'zero' && meaning !== 'missing')) throw new Problem('USAGE', { word: `--sign ${part}` });
    signs[sign] = meaning;
  }
  return signs;
}

function optionsOf(line: CommandLine): Omit<Options, 'path' | 'name'> {
  const asked = line.options.get('kind') ?? 'auto';
  const kind = kinds.find((entry) => entry === asked);
  if (!kind) throw new Problem('USAGE', { word: `--kind ${asked}` });
  const said = line.options.get('missing') ?? 'ask';
  const missing = missingModes.find((mode) => mode === said);
  if (!missing) throw new Problem('USAGE', { word: `--missing ${said}` });
  const [surveyId, municipality, replaces] = ['survey', 'municipality', 'replaces'].map((name) =>
    line.options.get(name),
  );
  return {
    kind,
    signs: signsOf(line.options.get('sign')),
    mode: replaces ? 'replaces' : line.switches.has('add') ? 'adds' : 'first',
    missing,
    dryRun: line.switches.has('dry-run'),
    ...(surveyId && { surveyId }),
    ...(municipality && { municipality }),
    ...(replaces && { replaces }),
  };
}

async function importOne(
  call: Call,
  file: string,
  options: Omit<Options, 'path' | 'name'>,
): Promise<Imported | Refused> {
  try {
    return await call('imports.run', { path: resolve(file), name: basename(file), ...options });
  } catch (error) {
    const { code, details } = error instanceof Problem ? error : new Problem('INTERNAL', {}, { cause: error });
    return { importId: null, file: basename(file), code, message: problemText(code, details) };
  }
}

const lineOf = (result: Imported | Refused): string =>
  'code' in result ? cliTexts.refused(result.file, result.message) : cliTexts.imported(result.file, result);

/** 2 only when no file was taken, 3 when one met a defect: what the others did is told all the same. */
function exitCodeOf(imports: readonly (Imported | Refused)[]): number {
  if (imports.some((result) => 'code' in result && result.code === 'INTERNAL')) return 3;
  return imports.every((result) => 'code' in result) ? 2 : 0;
}

/** Imports the files one after the other, each in its own transaction. */
export async function importFiles(line: CommandLine): Promise<number> {
  if (line.words.length === 0) throw new Problem('USAGE', { word: 'import' });
  const options = optionsOf(line);
  const imports = await writingInThread(line, async (call) => {
    const results: (Imported | Refused)[] = [];
    for (const file of line.words) results.push(await importOne(call, file, options));
    return results;
  });
  for (const result of imports) if ('code' in result) console.error(lineOf(result));
  const first = imports.find((result) => 'code' in result);
  const refused = imports.every((result) => 'code' in result);
  answer(
    line,
    refused && first && 'code' in first ? { code: first.code, message: first.message, imports } : { imports },
    imports.map(lineOf).join('\n'),
  );
  return exitCodeOf(imports);
}
