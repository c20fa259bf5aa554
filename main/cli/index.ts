import { cliTexts } from '../../shared/i18n/de/cli.ts';
import { problemText } from '../../shared/i18n/de/problems.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { jsonTarget, parseCommandLine } from './arguments.ts';
import { commands } from './commands.ts';
import { writeJson } from './output.ts';

/** Exit codes of the command line: a public interface. */
const exitCodes = { done: 0, usage: 1, refused: 2, internal: 3 } as const;

/** Writes the JSON of a refusal; where even that cannot be written, the sentence on stderr has to do. */
function tell(json: string | null, code: string, message: string): void {
  if (json === null) return;
  try {
    writeJson(json, { code, message });
  } catch (error) {
    console.error(problemText(error instanceof Problem ? error.code : 'SAVE_FAILED', {}));
  }
}

function report(error: unknown, json: string | null): number {
  const problem = error instanceof Problem ? error : new Problem('INTERNAL', {}, { cause: error });
  const message = problemText(problem.code, problem.details);
  console.error(message);
  if (problem.code === 'INTERNAL' && problem.cause instanceof Error) console.error(problem.cause.stack);
  tell(json, problem.code, message);
  if (problem.code === 'USAGE') return exitCodes.usage;
  return problem.code === 'INTERNAL' ? exitCodes.internal : exitCodes.refused;
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const line = parseCommandLine(argv);
    const [name = '', ...words] = line.words;
    if (line.switches.has('help')) {
      console.error(cliTexts.help);
      return exitCodes.done;
    }
    if (!Object.hasOwn(commands, name)) {
      console.error(cliTexts.help);
      throw new Problem('USAGE', { word: name });
    }
    return (await commands[name]?.({ ...line, words })) ?? exitCodes.usage;
  } catch (error) {
    return report(error, jsonTarget(argv));
  }
}

process.exitCode = await main(process.argv.slice(2));
