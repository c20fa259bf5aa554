import { cliTexts } from '../../shared/i18n/de/cli.ts';
import { problemText } from '../../shared/i18n/de/problems.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { parseCommandLine, type CommandLine } from './arguments.ts';
import { commands } from './commands.ts';
import { writeJson } from './output.ts';

/** Exit codes of the command line: a public interface. */
const exitCodes = { done: 0, usage: 1, refused: 2, internal: 3 } as const;

function report(error: unknown, line: CommandLine | null): number {
  const problem = error instanceof Problem ? error : new Problem('INTERNAL', {}, { cause: error });
  const message =
    problem.code === 'USAGE'
      ? cliTexts.usage(String(problem.details['word']))
      : problemText(problem.code, problem.details);
  console.error(message);
  if (problem.code === 'INTERNAL' && error instanceof Error) console.error(error.stack);
  if (line?.json !== null && line !== null) writeJson(line, { code: problem.code, message });
  if (problem.code === 'USAGE') return exitCodes.usage;
  return problem.code === 'INTERNAL' ? exitCodes.internal : exitCodes.refused;
}

async function main(argv: readonly string[]): Promise<number> {
  let line: CommandLine | null = null;
  try {
    line = parseCommandLine(argv);
    const [name = '', ...words] = line.words;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (line.switches.has('help') || !command) {
      console.error(cliTexts.help);
      return line.switches.has('help') ? exitCodes.done : exitCodes.usage;
    }
    return await command({ ...line, words });
  } catch (error) {
    return report(error, line);
  }
}

process.exitCode = await main(process.argv.slice(2));
