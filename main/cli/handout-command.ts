import { extname, resolve } from 'node:path';
import {
  handoutFormats,
  handoutKinds,
  type HandoutFormat,
  type HandoutOptions,
} from '../../shared/contract/handouts.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { cliTexts } from '../../shared/i18n/de/cli.ts';
import { required, type CommandLine } from './arguments.ts';
import { optionsOf } from './handout-options.ts';
import { paperId } from './oparl-command.ts';
import { answer, save } from './output.ts';
import { printPdf } from './print-host.ts';
import { viewOf } from './views-command.ts';
import { dataDir, reading, writing } from './with-core.ts';

function formatOf(out: string): HandoutFormat {
  const format = handoutFormats.find((entry) => `.${entry}` === extname(out).toLowerCase());
  if (!format) throw new Problem('USAGE', { word: `--out ${out}` });
  return format;
}

/** Kinds made from a paper, which is also known by its number. */
const ofPaper: readonly string[] = ['paper', 'paperChanges', 'wishSynopsis'];
const isId = (record: string): boolean => /^[0-9a-f-]{36}$/.test(record);

/** The same options with the id of the record. Throws PAPER_NOT_FOUND, USAGE. */
async function withRecord(line: CommandLine, options: HandoutOptions): Promise<HandoutOptions> {
  const record = 'recordId' in options ? options.recordId : undefined;
  if (record === undefined || isId(record)) return options;
  if (!ofPaper.includes(options.kind)) throw new Problem('USAGE', { word: `--record ${record}` });
  const recordId = await reading(line, (core) => paperId(core, record));
  if (!isId(recordId)) throw new Problem('PAPER_NOT_FOUND');
  return { ...options, recordId } as HandoutOptions;
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
  const options = await withRecord(line, optionsOf(line, kind, (await viewOf(line))?.filter));
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
