import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { surveyFiles } from '../../shared/contract/surveys.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { cliTexts } from '../../shared/i18n/de/cli.ts';
import { responseRate } from '../../shared/i18n/de/response-rate.ts';
import { required, type CommandLine } from './arguments.ts';
import { answer } from './output.ts';
import { reading, writing } from './with-core.ts';

/** Lists the rounds with their ids. */
export async function surveys(line: CommandLine): Promise<number> {
  const result = await reading(line, (core) => core.call('surveys.list', {}));
  const lines = result.surveys.map(({ id, title, municipalities, others }) =>
    cliTexts.survey(id, title, responseRate({ municipalities, others })),
  );
  answer(line, result, lines.join('\n'));
  return 0;
}

/** Writes one prefilled return sheet (or letter) per recipient of a round into `--out`. */
export async function returnSheets(line: CommandLine): Promise<number> {
  const surveyId = required(line, 'survey');
  const folder = resolve(required(line, 'out'));
  const asked = line.options.get('files') ?? 'sheets';
  const kind = surveyFiles.find((entry) => entry === asked);
  if (!kind) throw new Problem('USAGE', { word: `--files ${asked}` });
  mkdirSync(folder, { recursive: true });
  const result = await writing(line, (core) =>
    core.call('surveys.write', { surveyId, kind, folder, recipientIds: [] }),
  );
  answer(line, { folder, ...result }, cliTexts.wroteSheets(result.files));
  return 0;
}
