import { extname, resolve } from 'node:path';
import { handoutFormats, handoutKinds, type HandoutFormat } from '../../shared/contract/handouts.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { cliTexts } from '../../shared/i18n/de/cli.ts';
import { required, type CommandLine } from './arguments.ts';
import { optionsOf } from './handout-options.ts';
import { answer, save } from './output.ts';
import { printPdf } from './print-host.ts';
import { viewOf } from './views-command.ts';
import { dataDir, writing } from './with-core.ts';

function formatOf(out: string): HandoutFormat {
  const format = handoutFormats.find((entry) => `.${entry}` === extname(out).toLowerCase());
  if (!format) throw new Problem('USAGE', { word: `--out ${out}` });
  return format;
}

/** Makes a report, keeps it as issued and writes a copy to `--out`. */
export async function handout(line: CommandLine): Promise<number> {
  if (line.switches.has('list')) {
    answer(line, { kinds: handoutKinds, formats: handoutFormats }, handoutKinds.join('\n'));
    return 0;
  }
  const kind = handoutKinds.find((entry) => entry === line.words[0]);
  if (!kind) throw new Problem('USAGE', { word: `handout ${line.words[0] ?? ''}` });
  const out = resolve(required(line, 'out'));
  const format = formatOf(out);
  const options = optionsOf(line, kind, (await viewOf(line))?.filter);
  if (format === 'pdf') await printPdf({ dataDir: dataDir(line), options, out });
  else {
    const base64 = await writing(line, async (core) => {
      const made = await core.call('handouts.render', { options, format });
      await core.call('handouts.store', { report: made.report, format, base64: made.base64 });
      return made.base64;
    });
    save(out, Buffer.from(base64, 'base64'));
  }
  answer(line, { file: out, format, kind }, cliTexts.written(out));
  return 0;
}
