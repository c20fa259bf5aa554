import { join } from 'node:path';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { correctionTexts } from '../../../../../shared/i18n/de/correction.ts';
import { readAndUnderstandWorkbook, type ReadOptions } from '../../../../excel/client.ts';
import { understandWorkbook } from '../../../../excel/understand/index.ts';
import type { JobContext } from '../../../platform/context.ts';
import { names, type Knowledge } from '../knowledge.ts';
import { earlierSource, type Source } from './earlier-source.ts';
import { isCoverAlone, readMark } from './mark.rules.ts';
import { withWarnings, type OpenedSource } from './opened.ts';
import { ReturnReader } from './return-reader.ts';
type Reading = Pick<ReadOptions, 'signal' | 'onProgress' | 'ahead'>;

/**
 * Reads a kept file. A correction sheet that came back is recognised by its mark: what was decided about the file it
 * was made of counts again, each row belongs to what it became then, and nothing has to be asked about it.
 * Throws FILE_CORRECTION_COVER, and what reading a file throws.
 */
export async function openSource(
  context: JobContext,
  knowledge: Knowledge,
  source: Source,
  reading: Reading = {},
): Promise<OpenedSource> {
  const path = join(context.folder.originals, source.sha256);
  const read = await readAndUnderstandWorkbook(path, names(knowledge), { ...reading, fileName: source.fileName });
  const returned = readMark(read.workbook);
  if (!returned && isCoverAlone(read.workbook)) throw new Problem('FILE_CORRECTION_COVER');
  if (!returned) return { read, decisions: source.decisions, earlier: null };
  const earlier = earlierSource(context.db, returned.mark);
  const base = earlier && (await openSource(context, knowledge, earlier));
  const prepared = base && new ReturnReader(context, knowledge, { returned, earlier, base }).prepare(source.decisions);
  if (prepared) return prepared;
  const workbook = withWarnings(returned.workbook, 'CORRECTION_UNKNOWN', [correctionTexts.unknown]);
  const understood = understandWorkbook(workbook, names(knowledge));
  return { read: { workbook, understood }, decisions: source.decisions, earlier: null };
}
