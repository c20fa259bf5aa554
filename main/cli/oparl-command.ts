import { resolve } from 'node:path';
import { Problem } from '../../shared/domain/problem.ts';
import { cliTexts } from '../../shared/i18n/de/cli.ts';
import type { Core } from '../core/core.ts';
import { required, type CommandLine } from './arguments.ts';
import { answer, save } from './output.ts';
import { reading } from './with-core.ts';

/** The id of a paper by its number, as it stands on paper; an id is taken as it is. */
export async function paperId(core: Core, record: string): Promise<string> {
  const { rows } = await core.call('papers.list', { search: record });
  return rows.find(({ number }) => number === record)?.id ?? record;
}

/** Writes the OParl file of a paper or a meeting. Throws USAGE, PAPER_NOT_FOUND, PAPER_NOT_PUBLIC, MEETING_NOT_FOUND. */
export async function oparl(line: CommandLine): Promise<number> {
  const [what] = line.words;
  if (what !== 'paper' && what !== 'meeting') throw new Problem('USAGE', { word: `oparl ${what ?? ''}` });
  const record = required(line, 'record');
  const out = resolve(required(line, 'out'));
  const { content } = await reading(line, async (core) =>
    what === 'meeting'
      ? core.call('meetings.file', { id: record, kind: 'oparl' })
      : core.call('meetings.file', { id: await paperId(core, record), kind: 'paperOparl' }),
  );
  save(out, content);
  answer(line, { file: out, kind: what }, cliTexts.written(out));
  return 0;
}
