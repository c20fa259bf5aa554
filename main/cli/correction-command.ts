import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../../shared/domain/problem.ts';
import { cliTexts } from '../../shared/i18n/de/cli.ts';
import { required, type CommandLine } from './arguments.ts';
import { answer } from './output.ts';
import { writing } from './with-core.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Writes the workbook with the open questions of an import. Throws USAGE, IMPORT_NOT_FOUND, NOTHING_TO_ASK. */
export async function correctionSheet(line: CommandLine): Promise<number> {
  const [importId] = line.words;
  if (!importId) throw new Problem('USAGE', { word: 'correction-sheet' });
  const until = line.options.get('until');
  if (until !== undefined && !dayPattern.test(until)) throw new Problem('USAGE', { word: `--until ${until}` });
  const out = resolve(required(line, 'out'));
  const made = await writing(line, (core) =>
    core.call('imports.correctionSheet', { of: 'import', id: importId, ...(until && { until }) }),
  );
  writeFileSync(out, Buffer.from(made.base64, 'base64'));
  answer(line, { file: out, importId, questions: made.questions }, cliTexts.asked(out, made.questions));
  return 0;
}
